import { type Label, groupDigits, writeYuan } from "@gongbao/engine";
import type { Cost, Tally } from "../compare/tally.ts";

const exact = (fen: bigint): string => groupDigits(writeYuan(fen));

/** With its sign: what is added or taken away. */
const signed = (fen: bigint): string =>
  fen > 0n ? `+${exact(fen)}` : fen < 0n ? `−${exact(-fen)}` : exact(fen);

const between = (lo: string, hi: string): string => (lo === hi ? lo : `${lo} – ${hi}`);

/** How many awards have no upper end; null where all have one. */
export const sayOpen = ({ open }: Cost): Label | null =>
  open === 0 ? null : { zh: `另有${open}项不封顶`, en: `and ${open} without upper end` };

/** The least and the most of a cost in yuan, without the unit; one where they are the same. */
export const endsOfCost = ({ lo, hi }: Cost): readonly string[] =>
  lo === hi ? [exact(lo)] : [exact(lo), exact(hi)];

/** A cost in yuan, without its unit. */
export function sayCost(cost: Cost): Label {
  const range = endsOfCost(cost).join(" – ");
  const open = sayOpen(cost);
  return open
    ? { zh: `${range}，${open.zh}`, en: `${range}, ${open.en}` }
    : { zh: range, en: range };
}

/** A difference in yuan, without its unit. */
export function sayDifference({ lo, hi }: Tally["difference"]): Label {
  if (lo !== null && hi !== null) {
    const range = between(signed(lo), signed(hi));
    return { zh: range, en: range };
  }
  if (lo !== null) return { zh: `${signed(lo)} 以上`, en: `${signed(lo)} or more` };
  if (hi !== null) return { zh: `${signed(hi)} 以下`, en: `${signed(hi)} or less` };
  return { zh: "两端都不封顶", en: "without either end" };
}

import { type Award, type Fen, readYuan } from "@gongbao/engine";

/** An award settled to a figure. */
export interface Settled {
  readonly item: string | null;
  readonly amount: Fen;
}

/** Why a figure is not one that the rule allows for an award. */
export interface NotAllowed {
  readonly item: string | null;
  readonly expected: string;
  readonly found: string;
}

export interface Settlement {
  readonly settled: readonly Settled[];
  readonly refused: readonly NotAllowed[];
  /** Things for which nothing is given because a fact was not proven. */
  readonly unproven: readonly string[];
}

/** A figure for each thing, or "" for the holder, in yuan. */
export type Figures = Readonly<Record<string, string>>;

const rangeOf = ({ amount }: Award) => ({
  least: readYuan(amount.min) ?? (0n as Fen),
  most: amount.max === null ? null : readYuan(amount.max),
});

const expectedOf = ({ amount }: Award): string =>
  amount.max === null ? `>= ${amount.min}` : `${amount.min} – ${amount.max}`;

/** Whether an award is a range that somebody settles, with all facts known. */
export const isOpen = (award: Award): boolean =>
  award.status !== "not-due" && award.missing.length === 0 && award.amount.min !== award.amount.max;

/** Awards that somebody still settles to a figure, each with its range. */
export const withoutFigure = (
  awards: readonly Award[],
  figures: Figures,
): readonly { readonly item: string | null; readonly expected: string }[] =>
  awards
    .filter((award) => isOpen(award) && figures[award.item?.id ?? ""] === undefined)
    .map((award) => ({ item: award.item?.id ?? null, expected: expectedOf(award) }));

/** Figures that lie outside what the rule gives, or are for nothing. */
export function refusedFigures(awards: readonly Award[], figures: Figures): readonly NotAllowed[] {
  const byItem = new Map(awards.map((award) => [award.item?.id ?? "", award]));
  return Object.entries(figures).flatMap(([item, found]): NotAllowed[] => {
    const award = byItem.get(item);
    if (award === undefined) return [{ item, expected: [...byItem.keys()].join(", "), found }];
    const figure = readYuan(found);
    const { least, most } = rangeOf(award);
    const inside =
      figure !== null &&
      (award.status === "not-due" || award.missing.length > 0
        ? figure === 0n
        : figure >= least && (most === null || figure <= most));
    return inside ? [] : [{ item: award.item?.id ?? null, expected: expectedOf(award), found }];
  });
}

/**
 * Settles each award to a figure: its own where the rule gives one, else the one decided, within the range. An award that
 * hangs on a fact which was not proven gives nothing.
 */
export function settle(awards: readonly Award[], figures: Figures): Settlement {
  const settled: Settled[] = [];
  const refused = [...refusedFigures(awards, figures)];
  const unproven: string[] = [];
  for (const award of awards) {
    const item = award.item?.id ?? null;
    if (award.status === "not-due") continue;
    if (award.missing.length > 0) {
      unproven.push(item ?? "");
      continue;
    }
    const { least } = rangeOf(award);
    const said = figures[item ?? ""];
    const figure = said === undefined ? (isOpen(award) ? null : least) : readYuan(said);
    if (figure === null && said === undefined) {
      refused.push({ item, expected: expectedOf(award), found: "" });
    } else if (figure !== null && figure > 0n) settled.push({ item, amount: figure });
  }
  return { settled, refused, unproven };
}

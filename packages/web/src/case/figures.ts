import { readYuan, writeYuan } from "@gongbao/engine";
import type { CaseBody } from "../api/bodies.ts";

/** An award that the rule leaves as a range. */
export type OpenRange = Pick<CaseBody["awards"][number], "item" | "min" | "max">;

/** The awards of a case that somebody settles to a figure. */
export const openRanges = ({ awards }: Pick<CaseBody, "awards">): readonly OpenRange[] =>
  awards.filter(
    ({ min, max, status, missing }) => min !== max && status !== "not-due" && missing.length === 0,
  );

/** What a figure that is typed comes to. */
export type FigureReading =
  | { readonly is: "nothing" }
  | { readonly is: "figure"; readonly yuan: string }
  | { readonly is: "wrong"; readonly why: "unread" | "outside" };

/** Reads a figure as people write one (`160000`, `16万元`), and holds it against its range. */
export function readFigure(text: string, { min, max }: Omit<OpenRange, "item">): FigureReading {
  if (text.trim() === "") return { is: "nothing" };
  const fen = readYuan(text.trim());
  if (fen === null) return { is: "wrong", why: "unread" };
  const least = readYuan(min) ?? 0n;
  const most = max === null ? null : readYuan(max);
  return fen < least || (most !== null && fen > most)
    ? { is: "wrong", why: "outside" }
    : { is: "figure", yuan: writeYuan(fen) };
}

type Settled = CaseBody["settlements"][number];

/** A figure that is typed for a range, beside what that range is settled to already. */
export interface TypedFigure {
  readonly range: OpenRange;
  /** What the range is settled to; null where nobody has settled it. */
  readonly settled: Settled | null;
  /** Whether it is not for whoever types to settle: a body that they are not of has. */
  readonly isOthers: boolean;
  /** What is typed, as far as the step goes by it. */
  readonly reading: FigureReading;
  /** A figure that is typed, in yuan, and not gone by: the range was settled otherwise since, or by another body. */
  readonly aside: string | null;
}

/**
 * Holds what is typed for a range against what it is settled to. What was half typed before somebody settled the range is
 * never gone by in its stead unless whoever typed it says so (`seen`, the moment of the settlement that they saw); what
 * another body settled is not theirs to replace at all.
 */
export function besideSettled(
  range: OpenRange,
  {
    text,
    seen,
    settlements,
    own,
  }: {
    readonly text: string;
    readonly seen: string;
    readonly settlements: readonly Settled[];
    /** The bodies in which whoever types may settle it. */
    readonly own: readonly string[];
  },
): TypedFigure {
  const settled = settlements.find(({ item }) => item === range.item) ?? null;
  const reading = readFigure(text, range);
  const typed = reading.is === "figure" ? reading.yuan : null;
  if (settled === null) return { range, settled, isOthers: false, reading, aside: null };
  const isOthers = !own.includes(settled.body);
  const isOther = typed !== null && typed !== settled.figure;
  if (!isOthers && !(isOther && seen !== settled.at))
    return { range, settled, isOthers, reading, aside: null };
  return { range, settled, isOthers, reading: { is: "nothing" }, aside: isOther ? typed : null };
}

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

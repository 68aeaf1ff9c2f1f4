import { wholeSource } from "../language/whole-numbers.ts";
import { type Mark, type Piece, cut } from "./marks.ts";

/** What ends the brackets of who answers for something stands on the line of its bracket. */
const role = /(?:牵头|配合|(?:负责)?实施|负责)）/u;
const whole = new RegExp(`${wholeSource}|${role.source}`, "gu");

/** A stretch of more characters than this could be wider than a phone. */
const longest = 16;

/** Pieces in their order that lines may end between, or that have to stay on one line. */
export interface Group<Kind> {
  readonly whole: boolean;
  readonly pieces: readonly Piece<Kind>[];
}

/** Where a text, whose first character is at `offset`, has what has to stay on one line. */
export const wholesIn = (text: string, offset: number): readonly Mark<"whole">[] =>
  [...text.matchAll(whole)].map(({ 0: { length }, index }) => ({
    start: offset + index,
    end: offset + index + length,
    kind: "whole",
  }));

/**
 * Groups pieces that follow one another by what has to stay on one line. What is not marked is cut where that begins or
 * ends; a piece that is marked stays one, as it can be pointed at.
 */
export function together<Kind>(
  pieces: readonly Piece<Kind>[],
  wholes: readonly Mark<"whole">[],
): readonly Group<Kind>[] {
  const groups: { whole: boolean; pieces: Piece<Kind>[] }[] = [];
  const small = pieces.flatMap((piece) =>
    piece.marks.length > 0
      ? [piece]
      : cut(piece, wholes).map(({ start, end }) => ({ start, end, marks: [] })),
  );
  for (const piece of small) {
    const { start, end } = piece;
    const last = groups.at(-1);
    const first = last?.pieces[0]?.start ?? start;
    const follows = wholes.some((each) => each.start < start && start < each.end);
    if (last && follows && end - first <= longest) {
      last.pieces.push(piece);
      last.whole = true;
    } else
      groups.push({
        whole: wholes.some((each) => each.start === start && each.end === end),
        pieces: [piece],
      });
  }
  return groups;
}

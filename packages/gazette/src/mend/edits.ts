import type { Alignment, Range } from "../issue/model.ts";

/** A change to the scan: the characters of the range become `becomes`. */
export interface Edit extends Range {
  readonly kind: "joined" | "erratum";
  readonly becomes: string;
}

/** The text that edits make of a scan, and how its pieces correspond. */
export interface Edited {
  readonly text: string;
  readonly alignment: readonly Alignment[];
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(scan: string, edits: readonly Edit[]): Edited {
  const pieces: string[] = [];
  const alignment: Alignment[] = [];
  let length = 0;
  let at = 0;
  const push = (kind: Alignment["kind"], start: number, end: number, words: string): void => {
    if (start === end && words === "") return;
    pieces.push(words);
    alignment.push({
      text: { start: length, end: length + words.length },
      scan: { start, end },
      kind,
    });
    length += words.length;
  };
  for (const edit of edits) {
    push("same", at, edit.start, scan.slice(at, edit.start));
    push(edit.kind, edit.start, edit.end, edit.becomes);
    at = edit.end;
  }
  push("same", at, scan.length, scan.slice(at));
  return { text: pieces.join(""), alignment };
}

/** Takes offsets of the scan to the text made of it: the piece holding an offset is found by bisection. */
export function textOffset(
  alignment: readonly Alignment[],
  offset: number,
  side: "start" | "end",
): number {
  const piece = pieceAt(alignment, "scan", offset, side);
  if (piece === null) return 0;
  if (piece.kind === "same")
    return piece.text.start + Math.min(offset, piece.scan.end) - piece.scan.start;
  if (offset >= piece.scan.end) return piece.text.end;
  return offset <= piece.scan.start || side === "start" ? piece.text.start : piece.text.end;
}

/** The same, from the text back to the scan. */
export function scanOffset(
  alignment: readonly Alignment[],
  offset: number,
  side: "start" | "end",
): number {
  const piece = pieceAt(alignment, "text", offset, side);
  if (piece === null) return 0;
  if (piece.kind === "same")
    return piece.scan.start + Math.min(offset, piece.text.end) - piece.text.start;
  if (offset >= piece.text.end) return piece.scan.end;
  return offset <= piece.text.start || side === "start" ? piece.scan.start : piece.scan.end;
}

/**
 * The piece in which a range starts or ends. A start at a border belongs to the piece that begins there (and has
 * length), an end to the one that ends there, so that a range takes in no neighbour that was left out or put in.
 */
function pieceAt(
  alignment: readonly Alignment[],
  by: "text" | "scan",
  offset: number,
  side: "start" | "end",
): Alignment | null {
  let low = 0;
  let high = alignment.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = alignment[middle];
    if (piece === undefined) break;
    const before = side === "start" ? piece[by].end <= offset : piece[by].end < offset;
    if (before) low = middle + 1;
    else high = middle;
  }
  return alignment[low] ?? null;
}

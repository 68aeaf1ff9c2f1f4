import type { Problem } from "../issue/model.ts";

/** Line and column from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of an offset, by bisection in an index of line starts made once. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The place of an offset; one past the end gives the place after the last character. */
  placeOf(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** A finding that is not yet told as line and column: `offset` counts in the scan; null concerns the whole. */
export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly zh: string;
  readonly en: string;
  readonly offset: number | null;
}

/** Tells a finding as a Problem. */
export function toProblem(finding: Finding, lines: LineIndex): Problem {
  const place = finding.offset === null ? null : lines.placeOf(finding.offset);
  return {
    code: finding.code,
    severity: finding.severity,
    message: { zh: finding.zh, en: finding.en },
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}

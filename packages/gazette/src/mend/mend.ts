import type { Erratum, Range } from "../issue/model.ts";
import { applyEdits, type Edit, type Edited, textOffset } from "./edits.ts";
import { type ErratumFinding, placeErrata, type PlacedErratum } from "./errata.ts";
import { layOut } from "./layout.ts";

/** The mended text: one line per paragraph, errata applied, and the way back to the scan. */
export interface Mended extends Edited {
  readonly errata: readonly PlacedErratum[];
  /** Rows of tables, in the mended text: a row's cells hold tabs between them and may hold several lines. */
  readonly rows: readonly Range[];
  readonly findings: readonly ErratumFinding[];
}

/** Mends a scan: layout first by rule, then what the list of errata says, and nothing else. */
export function mend(scan: string, errata: readonly Erratum[]): Mended {
  const listed = placeErrata(scan, errata);
  const layout = layOut(scan);
  const edited = applyEdits(scan, merge(listed.edits, layout.edits));
  const rows = layout.rows.map(({ start, end }) => ({
    start: textOffset(edited.alignment, start, "start"),
    end: textOffset(edited.alignment, end, "end"),
  }));
  return { ...edited, errata: listed.placed, rows, findings: listed.findings };
}

/** Both lists in the scan's order; a change of layout inside an erratum's words gives way to it. */
function merge(errata: readonly Edit[], layout: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  let next = 0;
  for (const edit of layout) {
    let erratum = errata[next];
    while (erratum !== undefined && erratum.end <= edit.start) {
      merged.push(erratum);
      erratum = errata[++next];
    }
    const overlaps = erratum !== undefined && erratum.start < edit.end;
    if (!overlaps) merged.push(edit);
  }
  return [...merged, ...errata.slice(next)];
}

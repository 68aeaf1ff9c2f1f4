import type { Range } from "../issue/model.ts";
import type { Edit } from "./edits.ts";
import { isCategory, isTableRow, labelOf } from "./line-shape.ts";
import { Joiner, scanLines, type ScanLine } from "./paragraphs.ts";
import { strayLineSpaces } from "./spaces.ts";

/** What layout alone changes: broken lines joined, one line end between paragraphs, stray spaces and tags removed. */
export interface Layout {
  readonly edits: readonly Edit[];
  /** Rows of tables, in the scan. */
  readonly rows: readonly Range[];
}

/** Lays a scan out as one line per paragraph. */
export function layOut(scan: string): Layout {
  const edits: Edit[] = [];
  const rows: Range[] = [];
  const joiner = new Joiner();
  let previous: ScanLine | null = null;
  for (const line of scanLines(scan)) {
    const continues = joiner.continues(line);
    const from = previous?.end ?? 0;
    const becomes = previous === null ? "" : separator(continues, previous.words, line.words);
    push(edits, scan, { start: from, end: line.start, kind: "joined", becomes });
    if (isTableRow(line.words)) {
      rows.push({ start: line.start, end: line.end });
      layOutRow(scan, line, edits);
    } else if (!isCategory(line.words)) {
      // A category of the contents names several offices with spaces between them; 第一条 has one after it.
      const label = labelOf(line.words);
      const kept = label?.level === "article" || label?.level === "chapter" ? label.length : 0;
      for (const space of strayLineSpaces(line.words, line.start)) {
        if (space.end - line.start === kept) continue;
        push(edits, scan, { ...space, kind: "joined", becomes: "" });
      }
    }
    previous = line;
  }
  push(edits, scan, { start: previous?.end ?? 0, end: scan.length, kind: "joined", becomes: "" });
  return { edits, rows };
}

/** Words of a Latin alphabet that the line end parted stay apart; Chinese words and figures close up. */
function separator(continues: boolean, before: string, after: string): string {
  if (!continues) return "\n";
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "";
}

/** `<p>` begins and `</p>` ends a paragraph of a cell; between two of them stands a line end, tabs stay. */
function layOutRow(scan: string, { start, words }: ScanLine, edits: Edit[]): void {
  let at = 0;
  for (const match of words.matchAll(/(?:<\/?p>|\t)(?:\s|<\/?p>)*/gu)) {
    const cell = words.slice(at, match.index).trimEnd();
    layOutCell(scan, cell, start + at, edits);
    const from = at + cell.length;
    at = match.index + match[0].length;
    const tabs = match[0].replace(/[^\t]/gu, "");
    const between = from > 0 && at < words.length && match[0].includes("<p>") ? "\n" : "";
    const becomes = tabs === "" ? between : tabs;
    push(edits, scan, { start: start + from, end: start + at, kind: "joined", becomes });
  }
  layOutCell(scan, words.slice(at), start + at, edits);
}

function layOutCell(scan: string, words: string, start: number, edits: Edit[]): void {
  for (const space of strayLineSpaces(words, start)) {
    push(edits, scan, { ...space, kind: "joined", becomes: "" });
  }
}

function push(edits: Edit[], scan: string, edit: Edit): void {
  if (edit.start === edit.end && edit.becomes === "") return;
  if (edit.becomes === scan.slice(edit.start, edit.end)) return;
  edits.push(edit);
}

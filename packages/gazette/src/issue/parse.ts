import { scanOffset, textOffset } from "../mend/edits.ts";
import { toApplied } from "../mend/errata.ts";
import { mend, type Mended } from "../mend/mend.ts";
import { LineIndex, toProblem, type Finding } from "../scan/place.ts";
import { readScan } from "../scan/read.ts";
import { readStructure } from "../structure/structure.ts";
import { documentAt } from "./lookup.ts";
import type { AppliedErratum, Document, Erratum, Issue, Range, Redaction } from "./model.ts";

/** What is known of a volume besides its scan. */
export interface Volume {
  /** Its folder name, such as `liaocheng-2019-02`. */
  readonly id: string;
  readonly errata: readonly Erratum[];
}

/**
 * Reads an issue of a gazette from its scan, as bytes (UTF-8; GB 18030 and UTF-16 with a warning) or as a string.
 *
 * Never throws on account of its input: what is missing, doubled or not understood is told in `Issue.problems`, with
 * line and column in the scan, and everything else is there.
 */
export function parseIssue(input: Uint8Array | string, volume: Volume): Issue {
  const scan = readScan(input);
  const mended = mend(scan.text, volume.errata);
  const { text, alignment } = mended;
  const structure = readStructure(text, mended.rows);
  const inText = (range: Range): Range => ({
    start: textOffset(alignment, range.start, "start"),
    end: textOffset(alignment, range.end, "end"),
  });
  const applied = applyErrata(mended, structure.documents, inText);
  const lines = new LineIndex(scan.text);
  const findings: Finding[] = [
    ...scan.findings,
    ...structure.findings.map((each) => ({
      ...each,
      offset: each.offset === null ? null : scanOffset(alignment, each.offset, "start"),
    })),
    ...mended.findings,
    ...applied.findings,
  ];
  return {
    id: volume.id,
    masthead: structure.masthead,
    contents: structure.contents,
    documents: structure.documents,
    text,
    scan: scan.text,
    alignment,
    errata: applied.errata,
    redactions: scan.redactions.map((each): Redaction => ({ kind: each.kind, ...inText(each) })),
    pages: structure.pages,
    problems: told(findings).map((each) => toProblem(each, lines)),
  };
}

const mostProblems = 1000;

/** The findings, as many as anyone will read; how many more there are is said. */
function told(findings: readonly Finding[]): readonly Finding[] {
  const more = findings.length - mostProblems;
  if (more <= 0) return findings;
  const rest: Finding = {
    code: "more-problems",
    severity: "error",
    zh: `还有 ${more} 个问题未列出`,
    en: `${more} more problems are not listed`,
    offset: null,
  };
  return [...findings.slice(0, mostProblems), rest];
}

/** Errata with their place in the text; one that stands in another document than its list says is reported. */
function applyErrata(
  mended: Mended,
  documents: readonly Document[],
  inText: (range: Range) => Range,
): { errata: AppliedErratum[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const errata = mended.errata.map((placed) => {
    const range = inText(placed.scan);
    const document = documentAt(documents, range.start)?.id ?? null;
    const { id, document: said } = placed.erratum;
    if (said !== document) {
      findings.push({
        code: "erratum-elsewhere",
        severity: "warning",
        zh: `勘误 ${id} 标明在 ${said ?? "各文件之外"}，实际在 ${document ?? "各文件之外"}`,
        en: `Erratum ${id} is listed for ${said ?? "no document"} and stands in ${document ?? "no document"}`,
        offset: placed.scan.start,
      });
    }
    return toApplied(placed, range, document);
  });
  return { errata, findings };
}

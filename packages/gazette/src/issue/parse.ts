import { attachReferences } from "../citation/attach.ts";
import { scanOffset, textOffset } from "../mend/edits.ts";
import { mend } from "../mend/mend.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import { attachResponsibilities } from "../responsibility/attach.ts";
import { LineIndex, toProblem, type Finding } from "../scan/place.ts";
import { readScan } from "../scan/read.ts";
import { readStructure } from "../structure/structure.ts";
import { applyErrata, unplacedFindings } from "./errata.ts";
import type { Erratum, Issue, Range, Redaction } from "./model.ts";

/** What is known of a volume besides its scan. */
export interface Volume {
  /** Its folder name, such as `liaocheng-2019-02`. */
  readonly id: string;
  readonly errata: readonly Erratum[];
  /** The bodies it names; without them every `ResponsibleBody.organisation` is null. */
  readonly organisations?: OrganisationRegister;
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
  const answerable = attachResponsibilities(
    structure.documents,
    text,
    volume.organisations ?? null,
  );
  const applied = applyErrata(mended, structure.documents, inText);
  const lines = new LineIndex(scan.text);
  const findings: Finding[] = [
    ...scan.findings,
    ...[...structure.findings, ...answerable.findings].map((each) => ({
      ...each,
      offset: each.offset === null ? null : scanOffset(alignment, each.offset, "start"),
    })),
    ...unplacedFindings(mended.findings, structure.documents),
    ...applied.findings,
  ];
  return {
    id: volume.id,
    masthead: structure.masthead,
    contents: structure.contents,
    documents: answerable.documents.map((document) => attachReferences(document, text)),
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

import { type ErratumFinding, toApplied } from "../mend/errata.ts";
import type { Mended } from "../mend/mend.ts";
import type { Finding } from "../scan/place.ts";
import { documentAt } from "./lookup.ts";
import type { AppliedErratum, Document, Range } from "./model.ts";

/** Errata with their place in the text; one that stands in another document than its list says is reported. */
export function applyErrata(
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

/** Errata that were not placed: one by one, but those of a document that is not there together. */
export function unplacedFindings(
  unplaced: readonly ErratumFinding[],
  documents: readonly Document[],
): Finding[] {
  const present = new Set(
    documents.flatMap(({ id, parts }) => [id, ...parts.map((each) => each.id)]),
  );
  const absent = new Map<string, string[]>();
  const findings: Finding[] = [];
  for (const finding of unplaced) {
    const { id, document } = finding.erratum;
    if (document === null || present.has(document) || finding.offset !== null) {
      findings.push(finding);
    } else {
      absent.set(document, [...(absent.get(document) ?? []), id]);
    }
  }
  for (const [document, ids] of absent) {
    findings.push({
      code: "errata-of-missing-document",
      severity: "warning",
      zh: `没有找到 ${document}，其勘误 ${ids.join("、")} 未用`,
      en: `${document} was not found; its errata ${ids.join(", ")} were not used`,
      offset: null,
    });
  }
  return findings;
}

import type { Document, Issue, Range } from "../issue/model.ts";

export type EntryKind = "document" | "article" | "provision" | "annex" | "appointment" | "event";

/** One thing a search can find. */
export interface Entry {
  readonly kind: EntryKind;
  readonly document: string;
  readonly article: string | null;
  /** What it is called in a list of hits. */
  readonly title: string;
  readonly range: Range;
}

function paragraphs(issue: Issue, range: Range): readonly Range[] {
  const ranges: Range[] = [];
  let start = range.start;
  for (const line of issue.text.slice(range.start, range.end).split("\n")) {
    if (line.trim() !== "") ranges.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return ranges;
}

const SHORT = 24;

const opening = (issue: Issue, range: Range): string => {
  const text = issue.text.slice(range.start, range.end);
  if (text.length <= SHORT) return text;
  // At a sign, or the cut leaves half a name or an open bracket.
  const at = Math.max(
    ...["，", "、", "；", "。", "（"].map((sign) => text.lastIndexOf(sign, SHORT)),
  );
  return `${text.slice(0, at > 0 ? at : SHORT)}…`;
};

function ownEntries(issue: Issue, document: Document): Entry[] {
  const entry = (
    kind: EntryKind,
    range: Range,
    title: string,
    article: string | null = null,
  ): Entry => ({
    kind,
    document: document.id,
    article,
    title,
    range,
  });
  const entries = [entry("document", document.titleRange, document.title)];
  if (document.issued)
    entries.push(entry("document", document.issued.titleRange, document.issued.title));
  if (document.kind === "appointments" || document.kind === "chronicle") {
    const kind = document.kind === "chronicle" ? "event" : "appointment";
    const { body } = document;
    return [
      ...entries,
      ...(body ? paragraphs(issue, body) : []).map((range) =>
        entry(kind, range, opening(issue, range)),
      ),
    ];
  }
  for (const article of document.articles)
    entries.push(
      entry("article", article.range, article.title ?? opening(issue, article.body), article.id),
    );
  const provisions = [document.preamble, document.issued?.preamble ?? null, document.closing];
  const leads = document.sections.map((section) => section.lead);
  for (const range of [...provisions, ...leads])
    if (range && range.end > range.start) entries.push(entry("provision", range, document.title));
  for (const row of document.annex?.rows ?? []) {
    const ranges = [row.item, ...row.formulas, ...row.notes.map((note) => note.range)];
    const range = {
      start: Math.min(...ranges.map((one) => one.start)),
      end: Math.max(...ranges.map((one) => one.end)),
    };
    entries.push(entry("annex", range, issue.text.slice(row.item.start, row.item.end)));
  }
  return entries;
}

/** Everything in an issue that a search can find, in print order. */
export function entriesOf(issue: Issue): readonly Entry[] {
  const walk = (document: Document): Entry[] => [
    ...ownEntries(issue, document),
    ...document.parts.flatMap(walk),
  ];
  return issue.documents.flatMap(walk);
}

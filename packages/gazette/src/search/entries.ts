import type { Document, Issue, Range } from "../issue/model.ts";
import { OPENING, pairAround, seamsOf } from "./seams.ts";

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

/** The opening of a text has no more characters. */
const LONGEST = 24;
/** The opening of an event with fewer says only that the mayor did something. */
const LEAST = 8;
/** Where an opening may end: before a sign, but not within 县（市、区）. */
const STOP = /[，、；。]|（(?!市、区）)/gu;

const opening = (issue: Issue, range: Range, least = LEAST): string => {
  const text = issue.text.slice(range.start, range.end);
  if (text.length <= LONGEST) return text;
  const whole = { start: 0, end: text.length };
  const signs = [...text.slice(0, LONGEST + 1).matchAll(STOP)].map(({ index }) => index);
  const words = seamsOf(text.slice(0, 2 * LONGEST)).filter((at) => at <= LONGEST);
  // Neither half a name nor an open bracket is left.
  const isOutside = (at: number) => !pairAround(text, whole, at);
  const end =
    signs.findLast((at) => at >= least && isOutside(at)) ?? words.findLast(isOutside) ?? LONGEST;
  return `${text.slice(0, end).replace(OPENING, "")}……`;
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
        // Who is appointed stands first, and is enough.
        entry(kind, range, opening(issue, range, kind === "event" ? LEAST : 1)),
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

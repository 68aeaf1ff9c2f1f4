import type { Range, Redaction } from "../issue/model.ts";

/** A text without personal contact details, of the same length, and where they stood. */
export interface Masked {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

const mask = "＊";

// Eleven digits from 13 to 19, ASCII or full-width, also where spaces, hyphens or a page break part them.
const mobile =
  /(?<![0-9０-９])(?:(?:\+|00)?86[\s-]{0,3})?[1１][3-9３-９](?:[\s-]{0,6}[0-9０-９]){9}(?![0-9０-９])/gu;

// An address that a page break parts is an address still; the counts are bounded so that time stays linear.
const mailbox = /[\w.%+-][\w.%+\-\s]{0,80}[@＠][A-Za-z0-9.\-\s]{1,80}/gu;

const contactClause = /联系人|联系方式|联络员/gu;
const longestClause = 400;
const longestAddress = 170;

/**
 * Replaces mobile numbers anywhere, and e-mail addresses in a contact clause (联系人：…), character by character by
 * `＊`. Office landlines, and the gazette's own mailbox in the masthead, are not personal and stay.
 */
export function maskPersonal(text: string): Masked {
  const redactions: Redaction[] = [];
  for (const match of text.matchAll(mobile)) {
    redactions.push({ kind: "mobile", start: match.index, end: match.index + match[0].length });
  }
  for (const clause of contactClauses(text)) {
    const window = text.slice(clause.start, clause.end + longestAddress);
    for (const match of window.matchAll(mailbox)) {
      const start = clause.start + match.index;
      if (start >= clause.end) break;
      redactions.push({ kind: "mailbox", start, end: start + match[0].trimEnd().length });
    }
  }
  redactions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: cover(text, redactions), redactions };
}

/** From the start of the line to the end of the sentence: the address may stand before the name or after it. */
function contactClauses(text: string): Range[] {
  const clauses: Range[] = [];
  for (const match of text.matchAll(contactClause)) {
    const before = text.slice(Math.max(0, match.index - longestClause), match.index);
    const lineStart = match.index - before.length + before.lastIndexOf("\n") + 1;
    const after = text.slice(match.index, match.index + longestClause);
    const stop = after.indexOf("。");
    const end = match.index + (stop === -1 ? after.length : stop);
    const start = Math.max(lineStart, clauses.at(-1)?.end ?? 0);
    if (start < end) clauses.push({ start, end });
  }
  return clauses;
}

function cover(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), text.slice(from, end).replace(/\S/gu, mask));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

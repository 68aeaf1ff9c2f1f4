import type { Range, Redaction } from "../issue/model.ts";

/** A text without personal contact details, of the same length, and where they stood. */
export interface Masked {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

const mask = "＊";

// Eleven digits from 13 to 19, ASCII or full-width, also where spaces, hyphens or a page break part them.
const eleven = "[1１][\\s-]{0,6}[3-9３-９](?:[\\s-]{0,6}[0-9０-９]){9}";
const mobile = new RegExp(
  `(?<![0-9０-９])(?:(?:\\+|00)?86[\\s-]{0,3})?${eleven}(?![0-9０-９])`,
  "gu",
);
// In a contact clause a number may have run into the one before it.
const mobileInClause = new RegExp(eleven, "gu");

// 联系人, also with a character lost or a line end inside; and a mailbox that is one of several details.
const contactClue =
  /联\s{0,6}系?\s{0,6}人|系\s{0,6}人\s{0,6}[：:]|联\s{0,6}系\s{0,6}(?:[：:]|方\s{0,6}式)|联\s{0,6}络\s{0,6}[员人]|[；;，,、（(][^\n：:；;]{0,8}邮\s{0,6}箱\s{0,6}[：:]/gu;
const longestClause = 400;
const longestDetail = 80;

/**
 * Replaces mobile numbers anywhere, and e-mail addresses in a contact clause (联系人：…, or beside a mobile number),
 * character by character by `＊`. Office landlines, and the gazette's own mailbox in the masthead, are not personal and
 * stay.
 */
export function maskPersonal(text: string): Masked {
  const redactions = find(text, mobile, "mobile", { start: 0, end: text.length });
  const clues = Array.from(text.matchAll(contactClue), ({ index }) => index)
    .concat(redactions.map(({ start }) => start))
    .toSorted((a, b) => a - b);
  const inClauses = contactClauses(text, clues).flatMap((clause) => [
    ...find(text, mobileInClause, "mobile", clause),
    ...mailboxes(text, clause),
  ]);
  const merged = merge(redactions.concat(inClauses));
  return { text: cover(text, merged), redactions: merged };
}

/** The matches that begin within a range. */
function find(
  text: string,
  pattern: RegExp,
  kind: Redaction["kind"],
  { start, end }: Range,
): Redaction[] {
  const found: Redaction[] = [];
  const whole = start === 0 && end === text.length;
  const window = whole ? text : text.slice(start, end + longestDetail);
  for (const match of window.matchAll(pattern)) {
    const at = start + match.index;
    if (at >= end) break;
    found.push({ kind, start: at, end: at + match[0].length });
  }
  return found;
}

/** Addresses that begin within a range, each found from its @; one that a page break parts is an address still. */
function mailboxes(text: string, { start, end }: Range): Redaction[] {
  const found: Redaction[] = [];
  const window = text.slice(start, end + longestDetail);
  for (const { index } of window.matchAll(/[@＠]/gu)) {
    const name = /[\w.%+-][\w.%+\-\s]*$/u.exec(
      window.slice(Math.max(0, index - longestDetail), index),
    );
    const host = /^[A-Za-z0-9.\-\s]+/u.exec(window.slice(index + 1, index + 1 + longestDetail));
    if (name === null || host === null) continue;
    const at = start + index - name[0].length;
    if (at >= end) break;
    found.push({ kind: "mailbox", start: at, end: start + index + 1 + host[0].trimEnd().length });
  }
  return found;
}

/** In order, each place once. */
function merge(redactions: Redaction[]): Redaction[] {
  redactions.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Redaction[] = [];
  for (const each of redactions) {
    const last = merged.at(-1);
    if (last === undefined || each.start >= last.end) merged.push(each);
    else if (each.end > last.end) merged[merged.length - 1] = { ...last, end: each.end };
  }
  return merged;
}

/**
 * The clauses about the clues, 联系人 and mobile numbers: from the start of the line to the end of the sentence, for
 * the address may stand before the name or after it.
 */
function contactClauses(text: string, clues: readonly number[]): Range[] {
  const clauses: Range[] = [];
  for (const clue of clues) {
    const before = text.slice(Math.max(0, clue - longestClause), clue);
    const lineStart = clue - before.length + before.lastIndexOf("\n") + 1;
    const after = text.slice(clue, clue + longestClause);
    const stop = after.indexOf("。");
    const end = clue + (stop === -1 ? after.length : stop);
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

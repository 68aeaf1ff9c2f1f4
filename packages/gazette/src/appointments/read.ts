import type { Document, Issue, Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Finding } from "../scan/place.ts";
import { readClause } from "./clause.ts";
import { readCollective } from "./collective.ts";
import type { AppointmentClause, Appointments, ClauseKind, LapsedPost, Post } from "./model.ts";

/** A line that opens a list: 市人民政府决定，任命： and 免去：, alone or before the first clause. */
const OPENING = /^(?:.{0,20}决定[，,：:]?\s*)?(任命|免去)[：:]?/u;

const LAPSE = /职务自然免除$/u;

/**
 * Reads the appointment documents of an issue (kind `appointments`): who is appointed, removed or loses a post that
 * lapses. Bodies are looked up in the register; null leaves every `organisation` null without a finding. Never throws:
 * words that are no clause (`appointment-unread`), a body the register lacks (`organisation-unknown`) and a document
 * without a date (`appointment-undated`) are told in `findings`.
 */
export function readAppointments(
  issue: Pick<Issue, "documents" | "text">,
  register: OrganisationRegister | null,
): readonly Appointments[] {
  return issue.documents
    .filter(({ kind }) => kind === "appointments")
    .map((document) => readDocument(issue.text, document, register));
}

function readDocument(
  text: string,
  document: Document,
  register: OrganisationRegister | null,
): Appointments {
  const clauses: AppointmentClause[] = [];
  const lapsedPosts: LapsedPost[] = [];
  const findings: Finding[] = [];
  if (document.date === null) findings.push(undated(document.titleRange.start));
  let list: ClauseKind | null = null;
  for (const piece of pieces(text, document.body)) {
    const opening = OPENING.exec(text.slice(piece.start, piece.end));
    if (opening !== null) list = opening[1] === "任命" ? "appointed" : "removed";
    const range = { start: piece.start + (opening?.[0].length ?? 0), end: piece.end };
    if (range.start === range.end) continue;
    const kind = LAPSE.test(text.slice(range.start, range.end)) ? "lapsed" : list;
    const clause = kind === null ? null : readClause(text, range, kind, register, document.date);
    if (clause !== null) {
      const id = `${document.id}/${clauses.length + 1}`;
      clauses.push({ id, ...clause, span: { document: document.id, article: null, ...range } });
      continue;
    }
    const collective =
      kind === "lapsed" ? readCollective(text, document.id, range, register) : null;
    lapsedPosts.push(...(collective?.posts ?? []));
    for (const rest of collective?.unread ?? [range]) findings.push(unread(text, rest));
  }
  if (register !== null) {
    const posts = [...clauses, ...lapsedPosts].flatMap(({ post, concurrent }) =>
      concurrent === null ? [post] : [post, concurrent],
    );
    findings.push(...posts.filter((post) => post.organisation === null).map(unknown));
  }
  return {
    document: document.id,
    number: document.number,
    date: document.date,
    clauses,
    lapsedPosts,
    findings,
  };
}

/** Lines, divided at ； and 。, without those marks and the spaces around. */
function pieces(text: string, range: Range | null): Range[] {
  if (range === null) return [];
  const ranges: Range[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(/[^\n；;。]+/gu)) {
    const words = match[0].trim();
    if (words === "") continue;
    const start = range.start + match.index + match[0].indexOf(words);
    ranges.push({ start, end: start + words.length });
  }
  return ranges;
}

function undated(offset: number): Finding {
  return {
    code: "appointment-undated",
    severity: "warning",
    zh: "任免通知没有成文日期，任免的起止日期不能确定",
    en: "The document has no date; when its appointments begin and end is not known",
    offset,
  };
}

function unread(text: string, { start, end }: Range): Finding {
  const words = text.slice(start, Math.min(end, start + 30));
  return {
    code: "appointment-unread",
    severity: "warning",
    zh: `“${words}”不是任免条目，未能读取`,
    en: `“${words}” is no appointment, removal or lapse that could be read`,
    offset: start,
  };
}

function unknown({ body, range }: Post): Finding {
  return {
    code: "organisation-unknown",
    severity: "warning",
    zh: `机构名录中没有“${body}”`,
    en: `The register of organisations lacks “${body}”`,
    offset: range.start,
  };
}

import type { Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { AppointmentClause, AppointmentNote, ClauseKind, NamedPerson, Post } from "./model.ts";
import { readNote } from "./notes.ts";
import { readPost } from "./post.ts";

/** A clause without its place in the document. */
export type ReadClause = Omit<AppointmentClause, "id" | "span">;

/** The word between the people and the post, and the words that close the clause. */
const FORMS: Record<ClauseKind, { readonly joint: string; readonly close: RegExp }> = {
  appointed: { joint: "为", close: /$/u },
  removed: { joint: "的", close: /职务$/u },
  lapsed: { joint: "的", close: /职务自然免除$/u },
};

const NAME = /^(?:[\p{Script=Han}]{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;

/**
 * Reads one clause: 张宏图、赵万里为聊城市教育和体育局副局长（正县级）; 颜善的聊城市农业综合开发办公室主任职务.
 * `date` is the document's. Null where the range is no such clause.
 */
export function readClause(
  text: string,
  range: Range,
  kind: ClauseKind,
  register: OrganisationRegister | null,
  date: string | null,
): ReadClause | null {
  const { joint, close } = FORMS[kind];
  const closing = close.exec(text.slice(range.start, range.end));
  if (closing === null) return null;
  const end = range.start + closing.index;
  const brackets = /（[^（）]*）$/u.exec(text.slice(range.start, end));
  const postEnd = end - (brackets?.[0].length ?? 0);
  // 为 and 的 stand in names too (武的平): the joint is the one before a body that is known.
  let unknown: Pick<ReadClause, "people" | "post"> | null = null;
  for (let at = text.indexOf(joint, range.start); at !== -1 && at < postEnd;) {
    const people = readNames(text, { start: range.start, end: at });
    const post = people === null ? null : readPost(text, { start: at + 1, end: postEnd }, register);
    if (people !== null && post !== null) {
      if (post.organisation !== null)
        return { kind, people, post, ...inBrackets(text, { start: postEnd, end }, register, date) };
      unknown ??= { people, post };
    }
    at = text.indexOf(joint, at + 1);
  }
  return unknown === null
    ? null
    : { kind, ...unknown, ...inBrackets(text, { start: postEnd, end }, register, date) };
}

function readNames(text: string, range: Range): NamedPerson[] | null {
  const people: NamedPerson[] = [];
  let start = range.start;
  for (const name of text.slice(range.start, range.end).split("、")) {
    if (!NAME.test(name)) return null;
    people.push({ name, range: { start, end: start + name.length } });
    start += name.length + 1;
  }
  return people;
}

function inBrackets(
  text: string,
  { start, end }: Range,
  register: OrganisationRegister | null,
  date: string | null,
): { concurrent: Post | null; notes: AppointmentNote[] } {
  const notes: AppointmentNote[] = [];
  let concurrent: Post | null = null;
  let at = start + 1;
  for (const words of text.slice(start + 1, end - 1).split("，")) {
    const range = { start: at, end: at + words.length };
    at = range.end + 1;
    if (words === "") continue;
    const note = readNote(text, range, date);
    const post = note.kind === "other" ? readPost(text, range, register) : null;
    if (post === null) notes.push(note);
    else concurrent = post;
  }
  return { concurrent, notes };
}

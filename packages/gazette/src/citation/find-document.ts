import type { Document, Issue } from "../issue/model.ts";
import { NUMBER_FORM, numberOf, writeNumber } from "./number.ts";
import { documentsOf } from "./target.ts";

/** The document a citation begins with, and the rest of its words. */
export interface FoundDocument {
  readonly document: Document;
  readonly rest: string;
}

/** Documents that the words could mean, where it is not exactly one. */
export interface Undecided {
  /** `several`: the words fit each candidate; `none`: they fit no document, and the candidates are all there are. */
  readonly fit: "several" | "none";
  readonly candidates: readonly Document[];
  readonly words: string;
}

const plain = (text: string): string => text.replaceAll(/[\s《》〈〉“”"「」]/gu, "");

const titlesOf = (document: Document): readonly string[] =>
  [document.title, document.issued?.title ?? ""].filter((title) => title !== "").map(plain);

/** Whether every character of the words stands in the title in the same order. */
function isAbridged(words: string, title: string): boolean {
  let at = 0;
  for (const character of words) {
    at = title.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How many characters of the words stand in the title next to the one before: the closeness of an abridged title. */
function closeness(words: string, title: string): number {
  let score = 0;
  for (let index = 1; index < words.length; index += 1)
    if (title.includes(words.slice(index - 1, index + 1))) score += 1;
  return score;
}

function byTitle(issue: Issue, words: string): readonly Document[] {
  const all = documentsOf(issue);
  const wanted = plain(words);
  if (wanted.length < 2) return [];
  const holding = (test: (title: string) => boolean) =>
    all.filter((one) => titlesOf(one).some(test));
  for (const test of [
    (title: string) => title === wanted,
    (title: string) => title.includes(wanted),
  ]) {
    const found = holding(test);
    if (found.length > 0) return found;
  }
  const abridged = holding((title) => isAbridged(wanted, title));
  const best = Math.max(
    0,
    ...abridged.map((one) => Math.max(...titlesOf(one).map((title) => closeness(wanted, title)))),
  );
  return abridged.filter((one) => titlesOf(one).some((title) => closeness(wanted, title) === best));
}

const ARTICLE_WORDS =
  /\s*(?:第\s*[0-9〇零一二三四五六七八九十百]|§|[0-9]|[一二三四五六七八九十]+[、.．]|[（(])/u;

/** Finds the document that the words of a citation begin with: by 发文字号, by its place (D2.3), or by its title. */
export function findCitedDocument(issue: Issue, words: string): FoundDocument | Undecided {
  const all = documentsOf(issue);
  const number = new RegExp(`^《?${NUMBER_FORM}》?`, "u").exec(words);
  const parts = number && numberOf(number);
  if (number && parts) {
    const wanted = writeNumber(parts);
    const found = all.filter((one) => one.number === wanted);
    const [document] = found;
    if (document && found.length === 1) return { document, rest: words.slice(number[0].length) };
    return found.length > 0
      ? { fit: "several", candidates: found, words: wanted }
      : { fit: "none", candidates: all.filter((one) => one.number !== null), words: wanted };
  }
  const place = /^D(\d+(?:[.-]\d+)?)(?![\d.])/iu.exec(words);
  if (place) {
    const id = `D${(place[1] ?? "").replace("-", ".")}`;
    const document = all.find((one) => one.id === id);
    if (document) return { document, rest: words.slice(place[0].length) };
    return { fit: "none", candidates: all, words: id };
  }
  const quoted = /^《(.{2,200})》/u.exec(words);
  const bare = quoted ? null : ARTICLE_WORDS.exec(words);
  const title = quoted?.[1] ?? (bare ? words.slice(0, bare.index) : words);
  const rest = (quoted ? words.slice(quoted[0].length) : words.slice(title.length)).replace(
    new RegExp(`^\\s*[（(]${NUMBER_FORM}[)）]`, "u"),
    "",
  );
  const found = byTitle(issue, title);
  const [document] = found;
  if (document && found.length === 1) return { document, rest };
  return found.length > 0
    ? { fit: "several", candidates: found, words: title }
    : { fit: "none", candidates: all, words: title };
}

import type { Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { LapsedPost, Post } from "./model.ts";
import { readPost } from "./post.ts";

const CLOSE = /职务自然免除$/u;

/** What a paragraph of lapsing posts holds; `unread` are items that are no post. */
export interface Collective {
  readonly posts: readonly LapsedPost[];
  readonly unread: readonly Range[];
}

/**
 * Reads a paragraph of posts that lapse without names: 原聊城市物价局局长、副局长，聊城市粮食局局长职务自然免除. Each item
 * between ， begins with a body; an item after 、 is a further office of it, or of another body where one is named. A
 * second sign in brackets goes with the body, 食品药品监督管理局（食品安全委员会办公室）副局长（副主任）, or with the
 * office. Null where the range is no such paragraph.
 */
export function readCollective(
  text: string,
  document: string,
  range: Range,
  register: OrganisationRegister | null,
): Collective | null {
  const words = text.slice(range.start, range.end);
  const close = CLOSE.exec(words);
  if (close === null || !words.startsWith("原")) return null;
  const posts: LapsedPost[] = [];
  const unread: Range[] = [];
  for (const item of split(text, { start: range.start, end: range.start + close.index }, "，")) {
    let body: Signs | null = null;
    for (const part of split(text, item, "、")) {
      const read = readPart(text, part, body, register);
      if (read === null) {
        unread.push(part);
        continue;
      }
      body = read.signs;
      posts.push({ ...read.lapsed, span: { document, article: null, ...part } });
    }
  }
  return { posts, unread };
}

/** A body, and the second name in brackets on its door. */
interface Signs {
  readonly first: Post;
  readonly second: Range | null;
}

function readPart(
  text: string,
  part: Range,
  above: Signs | null,
  register: OrganisationRegister | null,
): { lapsed: Omit<LapsedPost, "span">; signs: Signs } | null {
  const tail = /（([^（）]*)）$/u.exec(text.slice(part.start, part.end));
  const end = part.end - (tail?.[0].length ?? 0);
  const bracket = tail === null ? null : { start: end + 1, end: part.end - 1 };
  const named = readPost(text, { start: part.start, end }, register);
  const signs = named === null || isOffice(named, above) ? above : signsOf(named);
  if (signs === null) return null;
  const { first, second } = signs;
  const post =
    signs === above
      ? { ...first, office: text.slice(part.start, end), range: { start: part.start, end } }
      : first;
  return { lapsed: { post, concurrent: concurrentOf(text, second, bracket, register) }, signs };
}

/** What the name of a body ends with: without one, words after 、 are an office of the body above. */
const BODY = /(?:[局委办队处院室厅部馆]|中心|政府|领导小组)$/u;

function isOffice({ organisation, body }: Post, above: Signs | null): boolean {
  return above !== null && organisation === null && !BODY.test(body);
}

/** Takes the brackets out of the office: （聊城市食品安全委员会办公室）副局长. */
function signsOf(named: Post): Signs {
  const sign = /^（([^（）]+)）/u.exec(named.office);
  if (sign === null) return { first: named, second: null };
  const start = named.range.end - named.office.length + 1;
  return {
    first: { ...named, office: named.office.slice(sign[0].length) },
    second: { start, end: start + (sign[1] ?? "").length },
  };
}

function concurrentOf(
  text: string,
  sign: Range | null,
  bracket: Range | null,
  register: OrganisationRegister | null,
): Post | null {
  if (bracket === null) return null;
  const words = text.slice(bracket.start, bracket.end);
  if (sign === null) return readPost(text, bracket, register);
  const body = text.slice(sign.start, sign.end);
  const organisation = register?.resolve(body)?.id ?? null;
  return { organisation, body, office: words, former: false, range: bracket };
}

function split(text: string, { start, end }: Range, mark: string): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = text[at];
    if (at < end && character === "（") depth++;
    else if (at < end && character === "）") depth--;
    if (at < end && (depth > 0 || character !== mark)) continue;
    if (at > from) ranges.push({ start: from, end: at });
    from = at + 1;
  }
  return ranges;
}

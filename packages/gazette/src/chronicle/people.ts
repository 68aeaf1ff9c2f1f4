import type { Range } from "../issue/model.ts";
import type { PersonMention } from "./model.ts";
import { nameLengths } from "./surnames.ts";

/** The last words of a title. A name may follow at once: 市长宋军继. */
const OFFICE =
  /(?:书记|[市省县区州镇乡]长|主席|主任|[部厅局处科司院校行]长|会长|理事长|董事长|秘书长|检察长|司令员|司令|政委|政治委员|领导|常委|委员|经理|总裁|[站队团馆]长|专员|巡视员|调研员)/gu;

/** What stands after a whole name: a mark, or a word that a name does not end in the middle of. */
const AFTER =
  /^(?:$|[、，。；：（）\s]|等|一行|以及|[和与及]|的|同志|先生|女士|出席|参加|列席|主持|陪同|带领|带队|率|[到赴在来]|调研|会见|收听|收看|走访|检查|考察|看望|慰问|指导|作|讲话|致辞|宣布|通报|听取|召开|代表|[就对向]|介绍|发言|签署|接见|视察|督导)/u;

/** What tells a name without a common surname (拉科的率领下), which nothing weaker does. */
const AFTER_ANY_NAME = /^(?:的(?:率领|带领|陪同)|一行|同志|先生|女士)/u;

/** 市委常委成员: not a person, though 成 is a surname. */
const NO_NAME = /^成员/u;

/** Verbs of a sentence that begins with nothing but names: 郭建民、马丽红参加会议. */
const ATTENDS = /^(?:参加|出席|列席|陪同|主持|参与)/u;

/** What may stand before a title in the segment where it begins: 会见了香港…, 在…政协副主席, 和副市长. */
const BEFORE_TITLE = /^(?:[和与]|以及)|^.*(?:[会接]见了?|在|由|陪同|看望了?|慰问了?)/u;

const LAST_OFFICE = new RegExp(`${OFFICE.source}$`, "u");

/**
 * Finds the people named in a text: names introduced by a title, whole lists of them (副市长马丽红、任晓旺), lists at
 * the head of a sentence (郭建民、马丽红参加会议), and, standing alone, names that the text gives with a title or in a
 * list elsewhere. Works by the grammar of titles and surnames, without a list of people; each range of `parts` is read
 * by itself, and a name found in one is known in all. A name with a rare surname is found only before 一行, 同志 or
 * 的率领. One list of mentions a part, in order. Linear in the length of the parts.
 */
export function findPeople(text: string, parts: readonly Range[]): readonly PersonMention[][] {
  const found = parts.map((part) => {
    const titled = findTitled(text, part);
    return [...titled, ...findLists(text, part, titled)];
  });
  const known = new Set(found.flat().map(({ name }) => name));
  return parts.map((part, index) => {
    const people = found[index] ?? [];
    const alone = findAlone(text, part, people, known);
    return [...people, ...alone].toSorted((a, b) => a.range.start - b.range.start);
  });
}

/** The range of the name that begins at an offset, or null. */
function nameAt(text: string, at: number, end: number): Range | null {
  if (NO_NAME.test(text.slice(at, at + 2))) return null;
  for (const length of nameLengths(text, at)) {
    const to = at + length;
    if (to > end || !/^\p{Script=Han}+$/u.test(text.slice(at, to))) continue;
    if (AFTER.test(text.slice(to, Math.min(end, to + 3)))) return { start: at, end: to };
  }
  return null;
}

/** A name of whatever form, told by what stands after it; middle dots may join its parts. */
function foreignNameAt(text: string, at: number, end: number): Range | null {
  for (let to = at + 1; to <= Math.min(end, at + 15); to++) {
    const character = text[to - 1] ?? "";
    if (!/[\p{Script=Han}·]/u.test(character)) return null;
    if (to - at < 2 || !AFTER_ANY_NAME.test(text.slice(to, Math.min(end, to + 3)))) continue;
    const name = text.slice(at, to);
    const plain = !/^[和与及以等的在到对向为由率]|[省市县区州](?!·)|代表团|工作组/u.test(name);
    return plain && (to - at <= 4 || name.includes("·")) ? { start: at, end: to } : null;
  }
  return null;
}

function findTitled(text: string, part: Range): PersonMention[] {
  const people: PersonMention[] = [];
  const words = text.slice(part.start, part.end);
  for (const office of words.matchAll(OFFICE)) {
    const at = part.start + office.index + office[0].length;
    const before = people.at(-1)?.range.end ?? part.start;
    if (at < before) continue;
    const first = nameAt(text, at, part.end) ?? foreignNameAt(text, at, part.end);
    if (first === null) continue;
    const titleRange = { start: titleStart(text, before, at), end: at };
    const title = text.slice(titleRange.start, titleRange.end);
    for (const range of [first, ...namesAfter(text, first.end, part.end)])
      people.push({ name: text.slice(range.start, range.end), title, titleRange, range });
  }
  return people;
}

/** The further names of a list, after 、 or 和. */
function namesAfter(text: string, from: number, end: number): Range[] {
  const ranges: Range[] = [];
  let at = from;
  while (/[、和]/u.test(text.slice(at, at + 1))) {
    const range = nameAt(text, at + 1, end);
    if (range === null) break;
    ranges.push(range);
    at = range.end;
  }
  return ranges;
}

/** Where a title begins: back over the segments between 、 as long as each is an office, and after a verb. */
function titleStart(text: string, from: number, end: number): number {
  const clause =
    text
      .slice(from, end)
      .split(/[。，；：！？△\s]/u)
      .at(-1) ?? "";
  let start = end;
  for (const [index, segment] of clause.split("、").toReversed().entries()) {
    if (!LAST_OFFICE.test(segment)) break;
    const lead = BEFORE_TITLE.exec(segment)?.[0].length ?? 0;
    start -= segment.length - lead + (index === 0 ? 0 : 1);
    if (lead > 0) break;
  }
  return start;
}

function bare(text: string, range: Range): PersonMention {
  return { name: text.slice(range.start, range.end), title: null, titleRange: null, range };
}

/** Lists of two names or more at the head of a sentence, before a verb of attending. */
function findLists(text: string, part: Range, titled: readonly PersonMention[]): PersonMention[] {
  const people: PersonMention[] = [];
  const taken = new Set(titled.map(({ range }) => range.start));
  for (const start of heads(text, part, /[。；！？\n]/u)) {
    const first = taken.has(start) ? null : nameAt(text, start, part.end);
    if (first === null) continue;
    const names = [first, ...namesAfter(text, first.end, part.end)];
    const last = names.at(-1) ?? first;
    if (names.length > 1 && ATTENDS.test(text.slice(last.end, last.end + 2)))
      people.push(...names.map((range) => bare(text, range)));
  }
  return people;
}

/** Known names that stand by themselves at the head of a clause or in a list: 马丽红列席会议. */
function findAlone(
  text: string,
  part: Range,
  people: readonly PersonMention[],
  known: ReadonlySet<string>,
): PersonMention[] {
  const taken = new Set(people.map(({ range }) => range.start));
  return heads(text, part, /[。；！？\n，、]/u).flatMap((start) => {
    const range = taken.has(start) ? null : nameAt(text, start, part.end);
    return range !== null && known.has(text.slice(range.start, range.end))
      ? [bare(text, range)]
      : [];
  });
}

/** The offsets after each mark, and the start. */
function heads(text: string, { start, end }: Range, mark: RegExp): number[] {
  const offsets = [start];
  for (let at = start; at < end - 1; at++) if (mark.test(text[at] ?? "")) offsets.push(at + 1);
  return offsets;
}

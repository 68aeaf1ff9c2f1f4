import type { Range, ResponsibleBody } from "../issue/model.ts";

/** A body as a clause names it, with the part it is given. Offsets count in the text the clause was read from. */
export interface NamedBody {
  readonly role: ResponsibleBody["role"];
  readonly name: string;
  readonly range: Range;
}

/** The words of a clause, divided. */
export interface ReadClause {
  readonly bodies: readonly NamedBody[];
  /** Words after the last part given: bodies without a part, or a remark such as 具体分配说明附后. */
  readonly rest: readonly Range[];
}

/** A part given at the end of an item: 市税务局配合. 负责实施 stands before 负责, which it begins with. */
const ROLES: readonly { readonly words: string; readonly role: ResponsibleBody["role"] }[] = [
  { words: "牵头", role: "lead" },
  { words: "配合", role: "support" },
  { words: "负责实施", role: "responsible" },
  { words: "负责", role: "responsible" },
];

/** 等部门: further bodies that the clause does not name. */
const OTHERS = /等(?:有关|相关)?(?:部门|单位)?$/u;

const NAME = /^[\p{Script=Han}\p{N}“”（）()、·]{2,40}$/u;

/**
 * Divides the words between the parentheses of a clause, `text.slice(start, end)`: items parted by 、 ， or ；, each a
 * body, the last of its group with its part (牵头, 配合, 负责, 负责实施). A comma within a group parts bodies as 、 does.
 * Parentheses within a name, 各县（市、区）, belong to it. Null where the words are no such clause.
 */
export function readClause(text: string, { start, end }: Range): ReadClause | null {
  const bodies: NamedBody[] = [];
  let group: Range[] = [];
  for (const item of itemsOf(text, start, end)) {
    const words = text.slice(item.start, item.end);
    const part = ROLES.find((each) => words.endsWith(each.words) && words !== each.words);
    group.push(
      part === undefined ? item : { start: item.start, end: item.end - part.words.length },
    );
    if (part === undefined) continue;
    for (const range of group) {
      const body = bodyOf(text, range, part.role);
      if (body === null) return null;
      bodies.push(body);
    }
    group = [];
  }
  return bodies.length === 0 ? null : { bodies, rest: group };
}

function bodyOf(text: string, range: Range, role: ResponsibleBody["role"]): NamedBody | null {
  const words = text.slice(range.start, range.end);
  const name = words.replace(OTHERS, "").trimEnd();
  if (!NAME.test(name)) return null;
  return { role, name, range: { start: range.start, end: range.start + name.length } };
}

/** The items of a list, without the spaces around them; separators inside parentheses part nothing. */
function itemsOf(text: string, start: number, end: number): Range[] {
  const items: Range[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = at === end ? "，" : (text[at] ?? "");
    if (character === "（" || character === "(") depth++;
    else if (character === "）" || character === ")") depth--;
    const parts = at === end || (depth <= 0 && /[、，,；;]/u.test(character));
    if (!parts) continue;
    const item = trimmed(text, from, at);
    if (item.start < item.end) items.push(item);
    from = at + 1;
  }
  return items;
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

import type { CaseProblem, Fact, Label, Rulebook } from "@gongbao/engine";
import { nameIn } from "./form.ts";

/** What stands at the top of a case beside its facts and its things. */
const tops: Readonly<Record<string, Label>> = {
  subject: { zh: "为谁测算", en: "who is assessed" },
  "as-of": { zh: "计算日期", en: "calculation date" },
  history: { zh: "以往的奖补", en: "earlier awards" },
  unstated: { zh: "没有填的怎么算", en: "how blank answers count" },
};

const holder: Label = { zh: "测算对象的情况", en: "about who is assessed" };

/** A name as the file has it, behind what the page calls it. */
const called = (label: Label | undefined, own: string): Label =>
  label ? { zh: `${label.zh}（“${own}”）`, en: `${label.en} (“${own}”)` } : plain(`“${own}”`);

const plain = (words: string): Label => ({ zh: words, en: words });

const behind = (what: Label, part: Label | null): Label =>
  part === null ? what : { zh: `${what.zh}：${part.zh}`, en: `${what.en}: ${part.en}` };

/** Where in a case something is, as the page calls it, with the file's own word: `产品1：上市日期（“listedOn”）`; null for the whole. */
export function sayPlace(path: CaseProblem["path"], rulebook: Rulebook): Label | null {
  const [top, ...rest] = path.map(String);
  if (top === undefined) return null;
  const kind = rulebook.subjects.find(({ list }) => list === top);
  if (kind) {
    const [place, name] = rest;
    const thing = place === undefined ? kind.label : numbered(kind.label, Number(place) + 1);
    return behind(thing, name === undefined ? null : called(labelOf(name, path, rulebook), name));
  }
  const name = rest.at(-1);
  if (top === "facts")
    return name === undefined ? holder : sayName(labelOf(name, path, rulebook), name);
  return called(tops[top], path.join("."));
}

/** A fact is said by itself; what is no fact is said to stand among them. */
const sayName = (label: Label | undefined, name: string): Label =>
  label ? called(label, name) : behind(holder, plain(`“${name}”`));

const numbered = ({ zh, en }: Label, number: number): Label => ({
  zh: `${zh}${number}`,
  en: `${en} ${number}`,
});

/** What is wrong there; a right name that is near is told with what the page calls it. */
export function sayProblem(
  { path, message, found, nearest }: Pick<CaseProblem, "path" | "message" | "found" | "nearest">,
  rulebook: Rulebook,
): Label {
  const label = nearest === null ? undefined : labelOf(nearest, path, rulebook);
  const named = nearest === null ? null : called(label, nearest);
  // The place has said the name that nothing has.
  if (path.at(-1) === found)
    return {
      zh: `没有这一项${named === null ? "" : `；最接近的是${named.zh}`}`,
      en: `is no name of anything here${named === null ? "" : `; the nearest is ${named.en}`}`,
    };
  if (!label || named === null) return message;
  return {
    zh: message.zh.replace(`是不是“${nearest}”`, `是不是${named.zh}`),
    en: message.en.replace(`did you mean “${nearest}”`, `did you mean ${named.en}`),
  };
}

/** The fact that a name stands for where it stands: a thing's facts are named without their kind. */
function labelOf(name: string, [top]: CaseProblem["path"], rulebook: Rulebook): Label | undefined {
  const kind = rulebook.subjects.find(({ list }) => list === top);
  const owners = kind ? [kind] : rulebook.subjects.filter(({ list }) => list === null);
  const isIt = (fact: Fact): boolean =>
    owners.some(({ id }) => fact.of.includes(id) && nameIn(fact, id) === name);
  return rulebook.facts.find(isIt)?.label;
}

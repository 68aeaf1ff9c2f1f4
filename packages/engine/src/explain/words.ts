import type { Scope } from "../evaluate/expression.ts";
import type { Expr, Fact, Label, Parameter } from "../ir/rulebook.ts";
import { multiply, rational, readRational, roundTo, writeRational } from "../quantity/rational.ts";
import { writeYuan } from "../quantity/money.ts";
import { groupDigits } from "./amount.ts";
import { sayDay } from "./day.ts";

/** Joins labels in both languages. */
export const joined = (labels: readonly Label[], zh: string, en: string): Label => ({
  zh: labels.map((label) => label.zh).join(zh),
  en: labels.map((label) => label.en).join(en),
});

/** Words that stand within quotation marks: those of their own become the inner ones. */
const innerQuotes = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");

/** A label within quotation marks. */
export const quoted = ({ zh, en }: Label): Label => ({
  zh: `“${innerQuotes(zh)}”`,
  en: `“${innerQuotes(en)}”`,
});

/** A level of a fact, as it is called: «the title is “China Top 500”». */
export const sayLevel = (fact: Fact | undefined, id: string): Label => {
  const level = fact?.levels.find((one) => one.id === id);
  return level ? { zh: level.zh, en: quoted(level).en } : plain(id);
};

/** Labels of which one is meant: 甲、乙; A, B, or C. */
export const either = (labels: readonly Label[]): Label => {
  const en = labels.map((label) => label.en);
  const last = en.at(-1) ?? "";
  return {
    zh: labels.map((label) => label.zh).join("、"),
    en: en.length < 3 ? en.join(" or ") : `${en.slice(0, -1).join(", ")}, or ${last}`,
  };
};

/** A template filled in both languages: `{0}` is the first part. */
export function fill(zh: string, en: string, ...parts: readonly Label[]): Label {
  const put = (template: string, language: "zh" | "en") =>
    template.replaceAll(/\{(\d)\}/gu, (_, index: string) => parts[Number(index)]?.[language] ?? "");
  return { zh: put(zh, "zh"), en: put(en, "en") };
}

export const plain = (text: string): Label => ({ zh: text, en: text });

const percentage = (value: string, unit: string): string => {
  const number = readRational(value);
  if (!number) return value;
  const scaled = writeRational(multiply(number, rational(100n)));
  // A fraction such as 1/3 has no end as a percentage.
  return scaled.includes("/") ? value : `${scaled}${unit}`;
};

/** A figure in English: the text says it in Chinese alone. */
function inEnglish({ type, value }: Pick<Parameter, "type" | "value">): string {
  switch (type) {
    case "money": {
      const number = readRational(value);
      const yuan = number ? groupDigits(writeYuan(roundTo(number, "half-up"))) : value;
      return `${yuan.replace(/\.00$/u, "")} yuan`;
    }
    case "ratio":
      return percentage(value, "%");
    case "points":
      return percentage(value, " percentage points");
    case "day":
      return sayDay(value).en;
    default:
      return value;
  }
}

/** Money whose unit the text says only once, at the end of a row: 「100万、50万元」. */
const withUnit = (words: string, type: Parameter["type"]): string =>
  type === "money" && /[万亿]$/u.test(words) ? `${words}元` : words;

/** The figure as the text says it; its value in English. A reform's figure is no longer the text's words. */
export function sayParameter(id: string, { rulebook }: Pick<Scope, "rulebook">): Label {
  const parameter = rulebook.parameters.find((one) => one.id === id);
  if (!parameter) return plain(id);
  return {
    zh: withUnit(rulebook.citations[parameter.citation]?.quote ?? parameter.value, parameter.type),
    en: inEnglish(parameter),
  };
}

/** What the words give nobody as they are read, and would give under another reading. */
const ONLY_OTHERWISE: Label = {
  zh: "只在另一种释义下",
  en: "only under another reading",
};

/** A constant of the vocabulary. */
export function sayConstant(expr: Expr & { op: "const" }): Label {
  if (expr.type === "truth")
    return expr.value === "true" ? { zh: "总是", en: "always" } : ONLY_OTHERWISE;
  if (expr.type === "count") return plain(expr.value);
  if (expr.type === "ratio" && expr.value === "1") return { zh: "全部", en: "all" };
  const en = inEnglish({ type: expr.type, value: expr.value });
  if (expr.type !== "money") return { zh: percentage(expr.value, "%"), en };
  return { zh: `${groupDigits(writeYuan(BigInt(expr.value))).replace(/\.00$/u, "")}元`, en };
}

/** What an English noun phrase may begin with to need no article. */
const DETERMINED = /^(?:the|an?|this|last|its|what|how) |^\d/u;

const withArticle = (noun: string): string => (DETERMINED.test(noun) ? noun : `the ${noun}`);

/** A fact of a case, as a phrase. */
export const sayFact = (id: string, scope: Scope): Label => {
  const label = scope.facts.get(id)?.label;
  return label ? { zh: quoted(label).zh, en: withArticle(label.en) } : plain(id);
};

/** A predicate that begins with its verb: «meets the conditions», «has taken part». */
const VERB_FIRST = /^(?:has|[a-z]+[^siu]s) /u;

/** A clause with a subject of its own: «the pledge of the patent is registered». */
const WHOLE_CLAUSE = /^the .+ is /u;

/**
 * A truth as a clause. Its English label is a predicate without a subject, «an invention patent», «still valid»,
 * «meets the conditions»: it is said of the thing, or of the applicant.
 */
export function sayTruth(id: string, { facts, rulebook }: Scope): Label {
  const fact = facts.get(id);
  if (!fact) return plain(id);
  const { zh, en } = fact.label;
  const item = rulebook.subjects.find(
    ({ id: kind, list }) => list !== null && fact.of.includes(kind),
  );
  const subject = item ? `the ${item.label.en}` : "the applicant";
  const clause = WHOLE_CLAUSE.test(en)
    ? en
    : VERB_FIRST.test(en)
      ? `${subject} ${en}`
      : `${subject} is ${en}`;
  return { zh: zh.replace("是否", ""), en: clause };
}

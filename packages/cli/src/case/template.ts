import type { Fact, Label, Measure, Rulebook, Subject } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { factsRead, levelsRead, nameInCase } from "@gongbao/rulebook";
import { HOW_WRITTEN } from "../rules/words.ts";
import { same, type Language } from "../terminal/language.ts";
import { widthOf } from "../terminal/wrap.ts";
import { citePlace } from "../volume/place.ts";

/** Both languages, that of the run first: on one line where it is short. */
type Both = (label: Label) => readonly string[];

const LONG = 96;

const comment = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => `${indent}# ${line}`);

/** What stands above a fact: meaning, how to judge it, what proves it, how it is written. */
function explain(fact: Fact, measures: readonly Measure[], both: Both): readonly string[] {
  const levels = levelsRead(fact, measures);
  const after = (zh: string, en: string, label: Label): Label => ({
    zh: `${zh}：${label.zh}`,
    en: `${en}: ${label.en}`,
  });
  return [
    ...both(fact.label),
    ...(fact.hint ? both(after("说明", "hint", fact.hint)) : []),
    ...(fact.evidence ? both(after("证明", "evidence", fact.evidence)) : []),
    ...both(after("写法", "written as", HOW_WRITTEN[fact.type])),
    ...levels.flatMap((level) => {
      const [first = "", ...rest] = both(level);
      return [`  ${level.id} = ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
    ...(levels.length < fact.levels.length
      ? both({
          zh: "  （其他选项与这些措施无关，见 gongbao facts）",
          en: "  (other options do not matter to these measures: gongbao facts)",
        })
      : []),
  ];
}

function holderFacts(facts: readonly Fact[], measures: readonly Measure[], both: Both): string[] {
  if (facts.length === 0) return [];
  return [
    "facts:",
    ...facts.flatMap((fact) => [
      ...comment(explain(fact, measures, both), "  "),
      `  ${nameInCase(fact)}:`,
    ]),
    "",
  ];
}

/** A list with one entry, commented out: an entry left in by mistake would be a thing the holder has. */
function itemList(
  subject: Subject,
  facts: readonly Fact[],
  measures: readonly Measure[],
  both: Both,
): string[] {
  const list = subject.list ?? subject.id;
  return [
    ...comment(
      [
        ...both(subject.label),
        ...both({
          zh: `每一项写一条，删去行首的 #；一项也没有，写 ${list}: []；不写，按不知道有没有计算`,
          en: `one entry each, with the leading # removed; write ${list}: [] for none; left out, it is unknown whether there are any`,
        }),
      ],
      "",
    ),
    `# ${list}:`,
    `#   - id: 1`,
    ...facts.flatMap((fact) => [
      ...comment(explain(fact, measures, both), "#     "),
      `#     ${nameInCase(fact)}:`,
    ]),
    "",
  ];
}

function history(measures: readonly Measure[], facts: readonly Fact[], both: Both): string[] {
  const [measure] = measures;
  const recorded = measure
    ? facts.filter(({ id }) => measure.limits.some(({ by }) => by.includes(id)))
    : [];
  return [
    ...comment(
      [
        ...both({
          zh: "以往得过的奖补：影响年度上限和“一次性”；没有得过，写 history: []",
          en: "awards already received: they count toward yearly caps and one-off awards; write history: [] for none",
        }),
      ],
      "",
    ),
    "# history:",
    `#   - measure: ${measure?.id ?? ""}`,
    "#     item: 1",
    "#     date: 2019-01-31",
    "#     amount: 0.00",
    ...(recorded.length > 0
      ? ["#     facts:", ...recorded.map((fact) => `#       ${nameInCase(fact)}:`)]
      : []),
  ];
}

/**
 * A case file to fill in for some measures and a kind of holder: only the facts those measures read, each with its
 * meaning, unit, options and evidence in both languages. As written it is a valid case in which nothing is known.
 */
export function writeTemplate(
  issue: Issue,
  rulebook: Rulebook,
  measures: readonly Measure[],
  subject: string,
  language: Language,
): string {
  const other: Language = language === "zh" ? "en" : "zh";
  const both: Both = (label) => {
    const line = `${label[language]} / ${label[other]}`;
    if (label.zh === label.en) return [label.zh];
    return widthOf(line) <= LONG ? [line] : [label[language], label[other]];
  };
  const facts = factsRead(rulebook, measures);
  const holder = rulebook.subjects.find(({ id }) => id === subject);
  // Things that are counted or added up are asked for like those that are rewarded one by one.
  const kinds = rulebook.subjects.filter(
    ({ id, list }) =>
      list !== null &&
      (measures.some(({ item }) => item === id) || facts.some(({ of }) => of.includes(id))),
  );
  const lines = [
    ...comment(
      [
        ...measures.flatMap(({ id, title, document, article }) => [
          `${id} · ${citePlace(issue, document, article)[language]}`,
          ...both(title).map((line) => `  ${line}`),
        ]),
        ...both({
          zh: "不知道的留空，结果会给出范围和要问的事",
          en: "leave empty what is unknown: the result gives ranges and what to ask",
        }),
        ...both({
          zh: "计算：gongbao assess 本文件",
          en: "compute with: gongbao assess THIS-FILE",
        }),
      ],
      "",
    ),
    "",
    ...comment(
      [
        ...both({
          zh: `计算日期；不写，取 ${rulebook.date}（本期公报日期）`,
          en: `as-of date; ${rulebook.date} (the volume's date) when left out`,
        }),
      ],
      "",
    ),
    `# as-of: ${rulebook.date}`,
    "",
    ...comment(both(holder?.label ?? same(subject)), ""),
    `subject: ${subject}`,
    "",
    ...holderFacts(
      facts.filter(({ of }) => of.includes(subject)),
      measures,
      both,
    ),
    ...kinds.flatMap((kind) =>
      itemList(
        kind,
        facts.filter(({ of }) => of.includes(kind.id)),
        measures,
        both,
      ),
    ),
    ...history(measures, facts, both),
  ];
  return `${lines.join("\n")}\n`;
}

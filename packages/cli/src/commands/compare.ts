import type { AwardChange, Change, Comparison, MoneyRange, Rulebook } from "@gongbao/engine";
import { groupDigits, sayRange } from "@gongbao/engine";
import { wrongInput } from "../failure.ts";
import { STATUS } from "../rules/words.ts";
import { dayOption } from "../terminal/day-option.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

/** An amount for a column whose title names the unit. */
function sayAmount({ min, max }: MoneyRange, terminal: Terminal): string {
  if (max === min) return groupDigits(min);
  return max === null
    ? terminal.say({ zh: `${groupDigits(min)} 起`, en: `${groupDigits(min)} and up` })
    : `${groupDigits(min)} – ${groupDigits(max)}`;
}

const sayAward = (award: AwardChange["before"], terminal: Terminal): string =>
  award
    ? award.status === "not-due"
      ? terminal.say(STATUS["not-due"])
      : sayAmount(award.amount, terminal)
    : "—";

/** Awards that differ, in a table, and both totals. */
export function showComparison(
  { awards, total }: Comparison,
  headings: readonly [string, string],
  rulebook: Rulebook,
  terminal: Terminal,
): void {
  if (awards.length > 0)
    terminal.table(
      [
        { title: terminal.say({ zh: "措施", en: "Measure" }) },
        { title: terminal.say({ zh: "事项", en: "For" }) },
        { title: headings[0], align: "right", whole: true },
        { title: headings[1], align: "right", whole: true },
      ],
      awards.map(({ measure, item, before, after }) => {
        const title = rulebook.measures.find(({ id }) => id === measure)?.title;
        return [
          title ? terminal.say(title) : measure,
          item ?? "—",
          sayAward(before, terminal),
          sayAward(after, terminal),
        ];
      }),
    );
  const [before, after] = [sayRange(total.before), sayRange(total.after)];
  terminal.print();
  terminal.print(
    terminal.style(
      "bold",
      terminal.say({
        zh: `合计：${before.zh} → ${after.zh}`,
        en: `Total: ${before.en} → ${after.en}`,
      }),
    ),
  );
}

function showChanges(changes: readonly Change[], rulebook: Rulebook, terminal: Terminal): void {
  terminal.heading({ zh: "假设方案", en: "Reform" });
  terminal.table(
    [
      { title: terminal.say({ zh: "参数", en: "Parameter" }), whole: true },
      { title: terminal.say({ zh: "现行", en: "In force" }), align: "right", whole: true },
      { title: terminal.say({ zh: "改为", en: "Set to" }), align: "right", whole: true },
    ],
    changes.map(({ parameter, value }) => {
      const citation = rulebook.parameters.find(({ id }) => id === parameter)?.citation ?? -1;
      return [parameter, rulebook.citations[citation]?.quote ?? "", value];
    }),
  );
}

export const compareCommand: CommandDefinition = {
  name: "compare",
  about: {
    zh: "按现行规则和假设方案各测算一次，比较每项和合计",
    en: "assess a case under the rules in force and under a reform; what differs, and both totals",
  },
  arguments: [
    {
      name: "<CASE>",
      about: { zh: "YAML案例文件，- 为标准输入", en: "a YAML case file, - for the standard input" },
    },
  ],
  options: [
    {
      flags: "--reform <FILE>",
      about: {
        zh: '方案文件：[{ "parameter": …, "value": … }]，参数见 gongbao parameters',
        en: 'the reform: [{ "parameter": …, "value": … }]; see gongbao parameters',
      },
    },
    {
      flags: "--as-of <DATE>",
      about: { zh: "计算日期，优先于案例中所写", en: "as-of date, instead of the one in the case" },
    },
  ],
  examples: ["compare examples/four-national-products.yaml --reform examples/cap-600.json"],
  async run([file = ""], options, terminal) {
    const reformFile = textOption(options, "reform");
    if (reformFile === null)
      throw wrongInput("no-reform", {
        zh: "请用 --reform 指定方案文件",
        en: "give the reform with --reform FILE",
      });
    const [{ openRules }, { openCase }, { openReform }, { assess, compareAssessments }] =
      await Promise.all([
        import("../volume/rules.ts"),
        import("../case/open.ts"),
        import("../reform/open.ts"),
        import("@gongbao/engine"),
      ]);
    const { rulebook } = openRules();
    const asOf = dayOption(options, "asOf");
    const reform = await openReform(reformFile, rulebook);
    const read = await openCase(file, rulebook);
    const given = asOf ? { ...read.case, asOf } : read.case;
    const [before, after] = [assess(rulebook, given), assess(reform.rulebook, given)];
    const comparison = compareAssessments(before, after);
    if (terminal.json) {
      terminal.printJson({ asOf: given.asOf, changes: reform.changes, ...comparison });
      return;
    }
    showChanges(reform.changes, rulebook, terminal);
    terminal.print();
    if (comparison.awards.length === 0)
      terminal.print(
        terminal.say({
          zh: "方案不改变这个案例的任何一项。",
          en: "The reform changes nothing for this case.",
        }),
      );
    showComparison(
      comparison,
      [
        terminal.say({ zh: "现行（元）", en: "In force (yuan)" }),
        terminal.say({ zh: "方案（元）", en: "Reform (yuan)" }),
      ],
      rulebook,
      terminal,
    );
  },
};

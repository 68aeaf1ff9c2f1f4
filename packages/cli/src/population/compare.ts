import type { Day, Label } from "@gongbao/engine";
import { groupDigits, nearest, writeYuan } from "@gongbao/engine";
import type * as Population from "@gongbao/population";
import type { Sheet } from "@gongbao/server/sheets";
import { type CommandDefinition, textOption } from "../commands/definition.ts";
import { Failure, didYouMean, wrongInput } from "../failure.ts";
import { dayOption } from "../terminal/day-option.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { folderOption } from "./options.ts";
import { progressOn } from "./progress.ts";
import {
  AS_OF,
  BATCH,
  ENGINE,
  ENGINES,
  INPUT,
  OUTPUT,
  REJECT,
  SUBJECT,
  batchOf,
  choiceOf,
  onFiles,
  subjectOf,
} from "./setting.ts";

/** Columns that a comparison is broken down by where none is asked for. */
const USUAL: readonly string[] = ["county", "industry", "size"];

const byOption = (value: unknown): readonly string[] => {
  const given = Array.isArray(value) ? value.map(String) : [];
  return given.length > 0 ? given : USUAL;
};

/** A fault of the files, or of `--by` where it names a column that they have no cause to have. */
function blameOf(error: unknown, by: readonly string[]): unknown {
  const [problem] = error instanceof Failure ? error.problems : [];
  const column = problem?.code === "missing-column" ? problem.path.at(-1) : undefined;
  if (typeof column !== "string" || USUAL.includes(column) || !by.includes(column)) return error;
  const hint = didYouMean(nearest(column, USUAL));
  return wrongInput("wrong-option", {
    zh: `--by ${column}：holders 没有这一列${hint.zh}`,
    en: `--by ${column}: holders has no such column${hint.en}`,
  });
}

const sheetOf = (
  { COMPARISON_COLUMNS, comparisonRows }: typeof Population,
  comparison: Population.Comparison,
  say: (label: Label) => string,
  headings: "names" | "words",
): Sheet => ({
  title: say({ zh: "方案比较", en: "Comparison" }),
  columns: COMPARISON_COLUMNS.map(({ name, heading, kind }) => ({
    heading: headings === "names" ? name : say(heading),
    kind,
    width: name === "title" ? 40 : kind === "money" ? 22 : 16,
  })),
  rows: comparisonRows(comparison).map((row) => COMPARISON_COLUMNS.map(({ of }) => of(row, say))),
});

/** The comparison as files: CSV for programs, XLSX and a page for people. */
async function filesOf(
  population: typeof Population,
  comparison: Population.Comparison,
  terminal: Terminal,
) {
  const [{ csvOf, xlsxOf }, { buffer }] = await Promise.all([
    import("@gongbao/server/sheets"),
    import("node:stream/consumers"),
  ]);
  const say = (label: Label) => terminal.say(label);
  let csv = "";
  for await (const line of csvOf(sheetOf(population, comparison, say, "names"))) csv += line;
  const book = await buffer(xlsxOf(sheetOf(population, comparison, say, "words")));
  return [
    { name: "comparison.csv", content: csv },
    { name: "comparison.xlsx", content: book },
    { name: "report.html", content: population.reportOf(comparison, terminal.language) },
  ];
}

function show({ all: { total } }: Population.Comparison, output: string, terminal: Terminal): void {
  const money = ({ lo, hi }: { lo: bigint | null; hi: bigint | null }) => {
    const [low, high] = [lo, hi].map((fen) => (fen === null ? "…" : groupDigits(writeYuan(fen))));
    return low === high ? (low ?? "") : `${low} – ${high}`;
  };
  const { standings } = total;
  terminal.table(
    [
      { title: terminal.say({ zh: "全部", en: "All holders" }), whole: true },
      { title: terminal.say({ zh: "元", en: "Yuan" }), align: "right", whole: true },
    ],
    [
      [terminal.say({ zh: "现行", en: "In force" }), money(total.before)],
      [terminal.say({ zh: "方案", en: "Reform" }), money(total.after)],
      [terminal.say({ zh: "差额", en: "Difference" }), money(total.difference)],
      [
        terminal.say({
          zh: `其中差额已定的${total.known.holders}户`,
          en: `Of that, ${total.known.holders} holders whose difference is known`,
        }),
        groupDigits(writeYuan(total.known.difference)),
      ],
    ],
  );
  terminal.print();
  terminal.paragraph(
    terminal.say({
      zh: `${total.holders}户：必增${standings.gains}，可能增${standings["may-gain"]}，不变${standings.unchanged}，增减不明${standings.unclear}，可能减${standings["may-lose"]}，必减${standings.loses}`,
      en: `${total.holders} holders: ${standings.gains} surely gain, ${standings["may-gain"]} may gain, ${standings.unchanged} unchanged, ${standings.unclear} unclear, ${standings["may-lose"]} may lose, ${standings.loses} surely lose`,
    }),
  );
  terminal.print(
    terminal.say({
      zh: `${output}：report.html、comparison.xlsx、comparison.csv`,
      en: `${output}: report.html, comparison.xlsx, comparison.csv`,
    }),
  );
}

export const compareCommand: CommandDefinition = {
  name: "compare",
  about: {
    zh: "假设方案与现行规则相比：费用，谁增谁减，按任一列",
    en: "a reform beside the rules in force: cost, who gains and who loses, by any column",
  },
  arguments: [],
  options: [
    INPUT,
    OUTPUT,
    {
      flags: "--reform <FILE>",
      about: { zh: "方案文件，见 gongbao compare", en: "the reform; see gongbao compare" },
    },
    {
      flags: "--by <COLUMN>",
      repeat: true,
      about: {
        zh: "按 holders 的这一列分组，可多次；默认 county、industry、size",
        en: "break down by this column of holders; may be given again; county, industry and size unless given",
      },
    },
    ENGINE,
    AS_OF,
    SUBJECT,
    BATCH,
    REJECT,
  ],
  examples: [
    "population compare --input firms --output compared --reform examples/cap-600.json --by county",
  ],
  async run(_, options, terminal) {
    const [input, output] = [folderOption(options, "input"), folderOption(options, "output")];
    const file = textOption(options, "reform");
    if (file === null)
      throw wrongInput("no-reform", {
        zh: "请用 --reform 指定方案文件",
        en: "give the reform with --reform FILE",
      });
    const batch = batchOf(options);
    const day = dayOption(options, "asOf");
    const [{ openRules }, { openReform }] = await Promise.all([
      import("../volume/rules.ts"),
      import("../reform/open.ts"),
    ]);
    const { rulebook } = openRules();
    const subject = subjectOf(options, rulebook);
    const by = byOption(options["by"]);
    const reform = await openReform(file, rulebook);
    const progress = progressOn(process.stderr, (label) => terminal.say(label));
    const comparison = await onFiles((population) =>
      population.comparePopulation({
        rulebook,
        reformed: reform.rulebook,
        changes: reform.changes,
        subject,
        asOf: day ?? (rulebook.date as Day),
        by,
        input,
        output,
        engine: choiceOf(options, "engine", ENGINES),
        batch,
        reject: options["reject"] === true,
        onProgress: (now) => {
          progress.show(now);
        },
        files: (found) => filesOf(population, found, terminal),
      }),
    )
      .catch((error: unknown) => {
        throw blameOf(error, by);
      })
      .finally(() => {
        progress.end();
      });
    if (terminal.json) {
      const { asOf, changes, reached, holders, rejectedHolders, rejectedRows, all } = comparison;
      const cost = ({ lo, hi, open }: typeof all.total.before) => ({
        lo: writeYuan(lo),
        hi: writeYuan(hi),
        open,
      });
      const end = (fen: bigint | null) => (fen === null ? null : writeYuan(fen));
      const { before, after, difference, known, standings } = all.total;
      terminal.printJson({
        output,
        subject,
        asOf,
        changes,
        reached,
        holders,
        rejectedHolders,
        rejectedRows,
        before: cost(before),
        after: cost(after),
        difference: { lo: end(difference.lo), hi: end(difference.hi) },
        known: { holders: known.holders, difference: writeYuan(known.difference) },
        standings,
      });
      return;
    }
    show(comparison, output, terminal);
    const { rejectedHolders, rejectedRows } = comparison;
    if (rejectedRows > 0)
      terminal.print(
        terminal.say({
          zh: `略过${rejectedHolders}户：${rejectedRows}处错误，见 rejected.csv`,
          en: `${rejectedHolders} holders were left out: ${rejectedRows} faults, in rejected.csv`,
        }),
      );
  },
};

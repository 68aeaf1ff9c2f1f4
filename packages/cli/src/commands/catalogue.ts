import type { Label } from "@gongbao/engine";
import type { CatalogueEntry } from "@gongbao/rulebook";
import type { Sheet } from "@gongbao/server/sheets";
import { notFound, wrongInput } from "../failure.ts";
import { INSTRUMENT } from "../rules/words.ts";
import { saveFile } from "../terminal/save-file.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

const FORMATS = ["csv", "xlsx", "md", "json"] as const;

const TITLE: Label = { zh: "政策措施目录", en: "Catalogue of measures" };

type Say = (label: Label) => string;

/** What each column of the catalogue holds. */
const COLUMNS: readonly {
  readonly heading: Label;
  readonly width: number;
  readonly of: (entry: CatalogueEntry, say: Say) => string;
}[] = [
  { heading: { zh: "措施", en: "Measure" }, width: 32, of: ({ title }, say) => say(title) },
  { heading: { zh: "依据", en: "Article" }, width: 24, of: ({ place }) => place },
  {
    heading: { zh: "方式", en: "How" },
    width: 12,
    of: ({ instrument }, say) => say(INSTRUMENT[instrument]),
  },
  { heading: { zh: "对象与条件", en: "For whom" }, width: 50, of: ({ who }, say) => say(who) },
  { heading: { zh: "标准", en: "How much" }, width: 50, of: ({ gives }, say) => say(gives) },
  {
    heading: { zh: "限额与不重复", en: "Limits" },
    width: 40,
    of: ({ limits, quota, collisions, effects }, say) =>
      [...limits, ...(quota ? [quota] : []), ...effects, ...collisions].map(say).join("\n"),
  },
  { heading: { zh: "受款人", en: "Payee" }, width: 16, of: ({ payee }, say) => say(payee) },
  {
    heading: { zh: "支付", en: "Payer" },
    width: 16,
    of: ({ payers }, say) => payers.map(say).join("\n"),
  },
  { heading: { zh: "期限", en: "Period" }, width: 24, of: ({ validity }, say) => say(validity) },
  {
    heading: { zh: "幅度内由谁决定", en: "Who decides within a range" },
    width: 20,
    of: ({ deciders }, say) => deciders.map(say).join("\n"),
  },
  {
    heading: { zh: "牵头、负责", en: "Led by" },
    width: 24,
    of: ({ leads }) => leads.join("、"),
  },
  {
    heading: { zh: "配合", en: "Supported by" },
    width: 24,
    of: ({ supports }) => supports.join("、"),
  },
  {
    heading: { zh: "证明材料", en: "Evidence" },
    width: 40,
    of: ({ evidence }, say) =>
      evidence
        .flatMap(({ fact, proof }) =>
          proof ? [say({ zh: `${fact.zh}：${proof.zh}`, en: `${fact.en}: ${proof.en}` })] : [],
        )
        .join("\n"),
  },
  { heading: { zh: "编号", en: "Id" }, width: 24, of: ({ id }) => id },
];

const sheetOf = (entries: readonly CatalogueEntry[], say: Say): Sheet => ({
  title: say(TITLE),
  columns: COLUMNS.map(({ heading, width }) => ({ heading: say(heading), width, kind: "text" })),
  rows: entries.map((entry) => COLUMNS.map(({ of }) => of(entry, say))),
});

/** For people: one block per article, one paragraph per measure. */
function show(entries: readonly CatalogueEntry[], terminal: Terminal): void {
  const say: Say = (label) => terminal.say(label);
  for (const [index, group] of [...Map.groupBy(entries, ({ place }) => place).values()].entries()) {
    if (index > 0) terminal.print();
    terminal.heading({ zh: group[0]?.place ?? "", en: group[0]?.place ?? "" });
    for (const entry of group) {
      terminal.print(`${say(entry.title)}  ${entry.id}`);
      for (const { heading, of } of COLUMNS.slice(3, -1)) {
        const text = of(entry, say).replaceAll("\n", say({ zh: "；", en: "; " }));
        if (text !== "")
          terminal.paragraph(`${say(heading)}${say({ zh: "：", en: ": " })}${text}`, 2);
      }
    }
  }
}

export const catalogueCommand: CommandDefinition = {
  name: "catalogue",
  about: {
    zh: "全部措施的目录：给谁、给多少、限额、期限、谁决定、哪一条；可存为表格",
    en: "the list of all measures: for whom, how much, limits, period, who decides, article; also as a table file",
  },
  arguments: [],
  options: [
    {
      flags: "--document <ID>",
      about: { zh: "只列这个文件的，如 D2.4", en: "only those of this document, such as D2.4" },
    },
    {
      flags: "--subject <KIND>",
      about: {
        zh: "只列这种对象的，如 enterprise",
        en: "only those for this kind of holder, such as enterprise",
      },
    },
    { flags: "--format <FORMAT>", about: { zh: FORMATS.join("、"), en: FORMATS.join(", ") } },
    {
      flags: "--output <FILE>",
      about: {
        zh: "写入文件；xlsx必须写入文件",
        en: "write to this file; an xlsx must be written to one",
      },
    },
  ],
  examples: [
    "catalogue --document D1",
    "catalogue --format xlsx --output catalogue.xlsx",
    "catalogue --format md --subject county",
  ],
  async run(_, options, terminal) {
    const asked = textOption(options, "format");
    const format = FORMATS.find((one) => one === asked) ?? null;
    if (asked !== null && format === null)
      throw wrongInput("wrong-format", {
        zh: `--format 应为 ${FORMATS.join("、")} 之一，实为“${asked}”`,
        en: `--format: expected one of ${FORMATS.join(", ")}, found “${asked}”`,
      });
    const file = textOption(options, "output");
    if (format === "xlsx" && file === null)
      throw wrongInput("no-output", {
        zh: "xlsx 不能输出到屏幕；请加 --output 文件名",
        en: "an xlsx cannot be printed; add --output FILE",
      });
    const [{ openRules }, { catalogue }, sheets] = await Promise.all([
      import("../volume/rules.ts"),
      import("@gongbao/rulebook"),
      import("@gongbao/server/sheets"),
    ]);
    const { issue, rulebook } = openRules();
    const [document, subject] = [textOption(options, "document"), textOption(options, "subject")];
    const measures = rulebook.measures.filter(
      (measure) =>
        (document === null || measure.document === document) &&
        (subject === null || measure.holders.includes(subject)),
    );
    if (measures.length === 0)
      throw notFound({ zh: "没有这样的措施", en: "there is no such measure" });
    const entries = catalogue(issue, rulebook, measures);
    const json = `${JSON.stringify({ measures: entries }, null, 2)}\n`;
    if (format === null && file === null) {
      if (terminal.json) terminal.printJson({ measures: entries });
      else show(entries, terminal);
      return;
    }
    const sheet = sheetOf(entries, (label) => terminal.say(label));
    const content =
      format === "csv"
        ? await sheets.toCsv(sheet)
        : format === "xlsx"
          ? await sheets.toXlsx(sheet)
          : format === "json"
            ? json
            : await (await import("../sheet/markdown.ts")).toMarkdownTable(sheet);
    if (file === null) {
      terminal.write(typeof content === "string" ? content : content.toString("utf8"));
      return;
    }
    await saveFile(file, content);
    const told = { measures: entries.length, file, bytes: Buffer.byteLength(content) };
    if (terminal.json) terminal.printJson(told);
    else
      terminal.print(
        terminal.say({
          zh: `${told.measures}项措施已写入 ${file}`,
          en: `${told.measures} measures written to ${file}`,
        }),
      );
  },
};

import { type Label, type MoneyRange, type Rulebook, groupDigits } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import type { RegisterEntry } from "@gongbao/rulebook";
import { wrongInput } from "../failure.ts";
import { saveFile } from "../terminal/save-file.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

interface Volume {
  readonly issue: Issue;
  readonly rulebook: Rulebook;
}

const amount = ({ min, max }: MoneyRange): string =>
  max === min ? groupDigits(min) : `${groupDigits(min)} – ${max === null ? "∞" : groupDigits(max)}`;

const quotesOf = ({ interpretation }: RegisterEntry, { issue, rulebook }: Volume) =>
  interpretation.citations
    .flatMap((index) => rulebook.citations[index] ?? [])
    .map(({ document, article, quote }) => ({ place: citePlace(issue, document, article), quote }));

function show(entry: RegisterEntry, volume: Volume, terminal: Terminal): void {
  const { interpretation } = entry;
  const say = (label: Label) => terminal.say(label);
  terminal.heading(interpretation.title);
  terminal.print(`  ${interpretation.id}`);
  for (const { place, quote } of quotesOf(entry, volume))
    terminal.paragraph(`${say(place)} «${quote}»`, 2);
  for (const { id, label } of interpretation.readings) {
    const taken = id === interpretation.default ? say({ zh: "（取此）", en: " (taken)" }) : "";
    terminal.paragraph(`${id}${taken}${say({ zh: "：", en: ": " })}${say(label)}`, 4, "  - ");
  }
  terminal.paragraph(say(interpretation.why), 2);
}

/** A page of the register, in both languages. */
function toMarkdown(register: readonly RegisterEntry[], volume: Volume): string {
  const { rulebook } = volume;
  const sections = register.flatMap((entry) => {
    const { interpretation, example } = entry;
    const { id, title, readings, why } = interpretation;
    const awards = (example?.awards ?? []).map(({ measure, item, amounts }) => {
      const name = rulebook.measures.find((one) => one.id === measure)?.title.zh ?? measure;
      const cells = readings.map((reading) =>
        amount(amounts[reading.id] ?? { min: "0", max: "0" }),
      );
      return `| ${name}${item === null ? "" : ` · ${item}`} | ${cells.join(" | ")} |`;
    });
    return [
      `## ${title.zh}`,
      "",
      `${title.en} · \`${id}\``,
      "",
      ...quotesOf(entry, volume).map(({ place, quote }) => `> ${place.zh}：${quote}\n>`),
      "",
      ...readings.map(
        (reading) =>
          `- ${reading.id === interpretation.default ? "**" : ""}\`${reading.id}\` ${reading.label.zh}${reading.id === interpretation.default ? "（取此 / taken）**" : ""} · ${reading.label.en}`,
      ),
      "",
      why.zh,
      "",
      why.en,
      "",
      ...(example
        ? [
            `例 / example: ${example.name}（${example.file}）`,
            "",
            `| 元 / yuan | ${readings.map((reading) => `\`${reading.id}\``).join(" | ")} |`,
            `| --- |${readings.map(() => " ---: |").join("")}`,
            ...awards,
            "",
          ]
        : []),
    ];
  });
  return [
    "# 释义 Interpretations",
    "",
    "Where the words can be read in more than one way: the words, the readings, the one that is taken and why, and what each",
    "gives on an example worked out beside the rules. Made by `gongbao interpretations --format md`; any reading can be chosen",
    "with `gongbao assess CASE.yaml --reading ID=READING`.",
    "",
    ...sections,
  ].join("\n");
}

export const interpretationsCommand: CommandDefinition = {
  name: "interpretations",
  about: {
    zh: "条文有几种读法的：原文、各读法、取哪一种、为什么",
    en: "words that can be read in several ways: the words, the readings, the one taken and why",
  },
  arguments: [],
  options: [
    {
      flags: "--format <FORMAT>",
      about: {
        zh: "md：连同各读法在例子上的金额",
        en: "md: with what each reading gives on an example",
      },
    },
    {
      flags: "--output <FILE>",
      about: { zh: "写入文件；不写则输出", en: "write to this file instead of the output" },
    },
  ],
  examples: ["interpretations", "interpretations --format md --output interpretations.md"],
  async run(_, options, terminal) {
    const format = textOption(options, "format");
    if (format !== null && format !== "md")
      throw wrongInput("wrong-format", {
        zh: `--format 应为 md，实为“${format}”`,
        en: `--format: expected md, found “${format}”`,
      });
    const [{ openRules }, { interpretationsRegister }, { loadExamples }] = await Promise.all([
      import("../volume/rules.ts"),
      import("@gongbao/rulebook"),
      import("@gongbao/rulebook/examples"),
    ]);
    const volume = openRules();
    const { rulebook } = volume;
    const file = textOption(options, "output");
    if (format === "md" || file !== null) {
      const page = toMarkdown(interpretationsRegister(rulebook, loadExamples()), volume);
      if (file === null) terminal.write(page);
      else await saveFile(file, page);
      return;
    }
    if (terminal.json) {
      const register = interpretationsRegister(rulebook, loadExamples());
      terminal.printJson({
        interpretations: register.map(({ interpretation: { citations, ...rest }, example }) => ({
          ...rest,
          citations: citations.flatMap((index) => rulebook.citations[index] ?? []),
          example,
        })),
      });
      return;
    }
    for (const [at, interpretation] of rulebook.interpretations.entries()) {
      if (at > 0) terminal.print();
      show({ interpretation, example: null }, volume, terminal);
    }
  },
};

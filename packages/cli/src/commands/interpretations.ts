import type { Label, Rulebook } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import type { RegisterEntry } from "@gongbao/rulebook";
import { wrongInput } from "../failure.ts";
import { saveFile } from "../terminal/save-file.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { PageEntry } from "../interpretations/page.ts";
import { citePlace } from "../volume/place.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

interface Volume {
  readonly issue: Issue;
  readonly rulebook: Rulebook;
}

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

/** The register as the page shows it. */
const entriesOf = (register: readonly RegisterEntry[], volume: Volume): readonly PageEntry[] =>
  register.map((entry) => ({
    interpretation: entry.interpretation,
    quotes: quotesOf(entry, volume),
    example: entry.example && {
      name: `${entry.example.name}（${entry.example.file}）`,
      rows: entry.example.awards.map(({ measure, item, amounts }) => ({
        name: `${volume.rulebook.measures.find(({ id }) => id === measure)?.title.zh ?? measure}${item === null ? "" : ` · ${item}`}`,
        amounts,
      })),
    },
  }));

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
    const [{ openRules, openSchemes }, { interpretationsRegister, otherDoubts }, { loadExamples }] =
      await Promise.all([
        import("../volume/rules.ts"),
        import("@gongbao/rulebook"),
        import("@gongbao/rulebook/examples"),
      ]);
    const volume = openRules();
    const { rulebook } = volume;
    const file = textOption(options, "output");
    if (format === "md" || file !== null) {
      const [{ interpretationsPage }, { schemeEntries }] = await Promise.all([
        import("../interpretations/page.ts"),
        import("../interpretations/scheme-entries.ts"),
      ]);
      const page = interpretationsPage(
        entriesOf(interpretationsRegister(rulebook, loadExamples()), volume),
        await schemeEntries(volume.issue, openSchemes(volume.issue)),
        otherDoubts.map(({ title, treated, places }) => ({
          title,
          treated,
          quotes: places.map(({ document, article, quote }) => ({
            place: citePlace(volume.issue, document, article),
            quote,
          })),
        })),
      );
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

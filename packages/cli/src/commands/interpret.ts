import type { Interpretation, Rulebook, UnderReading } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { dayOption } from "../terminal/day-option.ts";
import { same } from "../terminal/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";
import { showComparison } from "./compare.ts";
import type { CommandDefinition } from "./definition.ts";

/** One interpretation: its words, the reading taken and why, and what each other reading would come to. */
function show(
  interpretation: Interpretation,
  under: readonly UnderReading[],
  { issue, rulebook }: { readonly issue: Issue; readonly rulebook: Rulebook },
  terminal: Terminal,
): void {
  terminal.heading(interpretation.title);
  for (const index of interpretation.citations) {
    const citation = rulebook.citations[index];
    if (!citation) continue;
    const place = terminal.say(citePlace(issue, citation.document, citation.article));
    terminal.paragraph(`${place} «${citation.quote}»`, 2);
  }
  const labelOf = (id: string) =>
    interpretation.readings.find((reading) => reading.id === id)?.label ?? same(id);
  const taken = labelOf(interpretation.default);
  terminal.paragraph(
    terminal.say({
      zh: `取“${taken.zh}”：${interpretation.why.zh}`,
      en: `Taken: ${taken.en}. ${interpretation.why.en}`,
    }),
    2,
  );
  for (const { reading, comparison } of under) {
    terminal.print();
    const label = labelOf(reading);
    terminal.print(
      terminal.say({
        zh: `若按“${label.zh}”（${interpretation.id}=${reading}）`,
        en: `Read as “${label.en}” (${interpretation.id}=${reading})`,
      }),
    );
    showComparison(
      comparison,
      [
        terminal.say({ zh: "现取（元）", en: "As taken (yuan)" }),
        terminal.say({ zh: "若按此（元）", en: "Read so (yuan)" }),
      ],
      rulebook,
      terminal,
    );
  }
}

export const interpretCommand: CommandDefinition = {
  name: "interpret",
  about: {
    zh: "条文有几种读法的，各读法下这个案例各得多少",
    en: "what a case comes to under each reading of words that can be read in several ways",
  },
  arguments: [
    {
      name: "<CASE>",
      about: { zh: "YAML案例文件，- 为标准输入", en: "a YAML case file, - for the standard input" },
    },
  ],
  options: [
    {
      flags: "--as-of <DATE>",
      about: { zh: "计算日期，优先于案例中所写", en: "as-of date, instead of the one in the case" },
    },
  ],
  examples: ["interpret examples/county.yaml", "interpret examples/quality-and-standards.yaml"],
  async run([file = ""], options, terminal) {
    const [{ openRules }, { openCase }, { compareReadings }] = await Promise.all([
      import("../volume/rules.ts"),
      import("../case/open.ts"),
      import("@gongbao/engine"),
    ]);
    const { issue, rulebook } = openRules();
    const asOf = dayOption(options, "asOf");
    const read = await openCase(file, rulebook);
    const given = asOf ? { ...read.case, asOf } : read.case;
    const all = compareReadings(rulebook, given);
    if (terminal.json) {
      terminal.printJson({ asOf: given.asOf, readings: all });
      return;
    }
    const matter = Map.groupBy(
      all.filter(({ matters }) => matters),
      ({ interpretation }) => interpretation,
    );
    terminal.print(
      terminal.say({
        zh: `${rulebook.interpretations.length}处条文有不止一种读法，其中${matter.size}处影响这个案例。`,
        en: `${rulebook.interpretations.length} provisions can be read in several ways; ${matter.size} of them matter to this case.`,
      }),
    );
    for (const interpretation of rulebook.interpretations) {
      const under = matter.get(interpretation.id);
      if (!under) continue;
      terminal.print();
      show(interpretation, under, { issue, rulebook }, terminal);
    }
  },
};

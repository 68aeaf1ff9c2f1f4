import { type Case, type Rulebook, nearest } from "@gongbao/engine";
import { didYouMean, wrongInput } from "../failure.ts";
import { dayOption } from "../terminal/day-option.ts";
import type { CommandDefinition } from "./definition.ts";

/** The readings chosen by `--reading id=reading`. Throws a `Failure` with exit 2 for one there is not. */
function chooseReadings(rulebook: Rulebook, chosen: unknown): Readonly<Record<string, string>> {
  const list = Array.isArray(chosen) ? chosen.filter((each) => typeof each === "string") : [];
  return Object.fromEntries(
    list.map((each) => {
      const [id = "", reading = ""] = each.split("=");
      const ids = rulebook.interpretations.map((one) => one.id);
      const interpretation = rulebook.interpretations.find((one) => one.id === id);
      if (!interpretation) {
        const hint = didYouMean(nearest(id, ids));
        throw wrongInput("unknown-interpretation", {
          zh: `没有释义“${id}”${hint.zh}（${ids.join("、")}）`,
          en: `there is no interpretation “${id}”${hint.en} (${ids.join(", ")})`,
        });
      }
      const readings = interpretation.readings.map((one) => one.id);
      if (!readings.includes(reading)) {
        const hint = didYouMean(nearest(reading, readings));
        throw wrongInput("unknown-reading", {
          zh: `释义“${id}”没有读法“${reading}”${hint.zh}（${readings.join("、")}）`,
          en: `the interpretation “${id}” has no reading “${reading}”${hint.en} (${readings.join(", ")})`,
        });
      }
      return [id, reading] as const;
    }),
  );
}

export const assessCommand: CommandDefinition = {
  name: "assess",
  about: {
    zh: "按案例文件测算可得的奖补：金额、理由、依据、还要问的事",
    en: "assess a case file: what is due, why, by which words, and what to ask next",
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
      about: {
        zh: "计算日期，优先于案例中所写",
        en: "as-of date, instead of the one in the case",
      },
    },
    {
      flags: "--reading <ID=READING>",
      about: {
        zh: "条文有两种读法的，选一种；可写几次",
        en: "choose a reading where the words have several; may be repeated",
      },
      repeat: true,
    },
    {
      flags: "--all",
      about: { zh: "也详列不得的各项", en: "also tell in full what is not due" },
    },
  ],
  examples: [
    "assess examples/four-national-products.yaml",
    "assess examples/unknown-facts.yaml --as-of 2019-06-30 --lang en",
    "assess examples/county.yaml --reading new-revenue=newly-past --json",
    "template d1-05-standard | gongbao assess -",
  ],
  async run([file = ""], options, terminal) {
    const [{ openRules }, { openCase }, { assess }] = await Promise.all([
      import("../volume/rules.ts"),
      import("../case/open.ts"),
      import("@gongbao/engine"),
    ]);
    const { issue, rulebook } = openRules();
    const asOf = dayOption(options, "asOf");
    const interpretations = chooseReadings(rulebook, options["reading"]);
    const read = await openCase(file, rulebook);
    const given: Case = asOf ? { ...read.case, asOf } : read.case;
    const assessment = assess(rulebook, given, { interpretations });
    if (terminal.json) {
      terminal.printJson(assessment);
      return;
    }
    const { showAssessment } = await import("../assessment/show.ts");
    showAssessment(
      assessment,
      {
        issue,
        rulebook,
        dated: asOf ? "option" : read.dated ? "case" : "default",
        all: options["all"] === true,
      },
      terminal,
    );
  },
};

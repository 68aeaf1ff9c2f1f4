import { type Measure, type Rulebook, nearest } from "@gongbao/engine";
import { didYouMean, wrongInput } from "../failure.ts";
import { writeTemplate } from "../case/template.ts";
import { chooseMeasures } from "../rules/choose.ts";
import { factsRead } from "@gongbao/rulebook";
import { type CommandDefinition, textOption } from "./definition.ts";

/** The kind of holder that can have all these measures, or the one asked for. */
function chooseHolder(rulebook: Rulebook, measures: readonly Measure[], asked: string | null) {
  const common = rulebook.subjects
    .map(({ id }) => id)
    .filter((id) => measures.every((measure) => measure.holders.includes(id)));
  const [first] = common;
  if (asked === null && first !== undefined) return first;
  if (asked !== null && common.includes(asked)) return asked;
  if (asked === null)
    throw wrongInput("no-common-subject", {
      zh: `没有一种对象能同时享受这些措施：${measures
        .map(({ id, holders }) => `${id}（${holders.join("、")}）`)
        .join("，")}`,
      en: `no kind of holder can have all of these measures: ${measures
        .map(({ id, holders }) => `${id} (${holders.join(", ")})`)
        .join(", ")}`,
    });
  const hint = didYouMean(nearest(asked, common));
  throw wrongInput("unknown-subject", {
    zh: `“${asked}”不是这些措施的对象${hint.zh}（${common.join("、")}）`,
    en: `“${asked}” is no holder of these measures${hint.en} (${common.join(", ")})`,
  });
}

export const templateCommand: CommandDefinition = {
  name: "template",
  about: {
    zh: "写一份待填的案例文件，注明含义、单位、选项与证明材料",
    en: "write a case file to fill in, with meanings, units, options and evidence as comments",
  },
  arguments: [
    { name: "<MEASURE...>", about: { zh: "一项或几项措施", en: "one or more measures" } },
  ],
  options: [
    {
      flags: "--subject <KIND>",
      about: {
        zh: "对象，措施可给几种对象时用",
        en: "the kind of holder, where the measures are for several",
      },
    },
  ],
  examples: [
    "template d1-01-equipment-catalogue > case.yaml",
    "template d1-05-standard d1-05-quality-award --subject organisation",
  ],
  async run(operands, options, terminal) {
    const { openRules } = await import("../volume/rules.ts");
    const { issue, rulebook } = openRules();
    const measures = chooseMeasures(rulebook, operands);
    const subject = chooseHolder(rulebook, measures, textOption(options, "subject"));
    const text = writeTemplate(issue, rulebook, measures, subject, terminal.language);
    if (!terminal.json) {
      terminal.write(text);
      return;
    }
    const facts = factsRead(rulebook, measures).map(({ id }) => id);
    terminal.printJson({ subject, measures: measures.map(({ id }) => id), facts, text });
  },
};

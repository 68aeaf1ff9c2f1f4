import type { Fact, Rulebook, Subject } from "@gongbao/engine";
import { chooseMeasures } from "../rules/choose.ts";
import { factsRead, nameInCase } from "@gongbao/rulebook";
import { HOW_WRITTEN, unitOf } from "../rules/words.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { CommandDefinition } from "./definition.ts";

function writeFact(rulebook: Rulebook, fact: Fact) {
  const money = (fen: string) => `${fen.slice(0, -2) || "0"}.${fen.slice(-2).padStart(2, "0")}`;
  return {
    id: fact.id,
    name: nameInCase(fact),
    of: fact.of,
    type: fact.type,
    unit: unitOf(fact),
    label: fact.label,
    hint: fact.hint,
    evidence: fact.evidence,
    levels: fact.levels,
    domain:
      fact.domain && fact.type === "money"
        ? { min: money(fact.domain.min), max: money(fact.domain.max) }
        : fact.domain,
    measures: rulebook.measures
      .filter((measure) => factsRead(rulebook, [measure]).includes(fact))
      .map((measure) => measure.id),
  };
}

function showSubject(subject: Subject, facts: readonly Fact[], terminal: Terminal): void {
  const where = subject.list ?? "facts";
  terminal.heading({
    zh: `${subject.label.zh}（案例中写在 ${where}）`,
    en: `${subject.label.en} (in a case: under ${where})`,
  });
  terminal.table(
    [
      { title: terminal.say({ zh: "事实", en: "Fact" }), whole: true },
      { title: terminal.say({ zh: "含义", en: "Meaning" }) },
      { title: terminal.say({ zh: "写法", en: "Written as" }) },
    ],
    facts.map((fact) => [
      nameInCase(fact),
      [fact.label, ...(fact.hint ? [fact.hint] : [])]
        .map((label) => terminal.say(label))
        .join(terminal.say({ zh: "；", en: "; " })),
      fact.type === "level"
        ? fact.levels.map((level) => `${level.id} = ${terminal.say(level)}`).join("\n")
        : terminal.say(HOW_WRITTEN[fact.type]),
    ]),
  );
}

export const factsCommand: CommandDefinition = {
  name: "facts",
  about: {
    zh: "列出规则要问的事实：名称、含义、写法、选项",
    en: "list the facts rules ask for: name, meaning, how to write them, options",
  },
  arguments: [
    {
      name: "[MEASURE...]",
      about: { zh: "只列这些措施用到的", en: "only those these measures read" },
    },
  ],
  options: [],
  examples: ["facts d1-01-equipment-catalogue", "facts --lang en", "facts --json"],
  async run(operands, _, terminal) {
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const measures = operands.length > 0 ? chooseMeasures(rulebook, operands) : rulebook.measures;
    const facts = factsRead(rulebook, measures);
    const subjects = rulebook.subjects.filter(({ id }) => facts.some(({ of }) => of.includes(id)));
    if (terminal.json) {
      terminal.printJson({
        subjects: subjects.map(({ id, label, list }) => ({ id, label, list })),
        facts: facts.map((fact) => writeFact(rulebook, fact)),
      });
      return;
    }
    for (const [index, subject] of subjects.entries()) {
      if (index > 0) terminal.print();
      showSubject(
        subject,
        facts.filter(({ of }) => of.includes(subject.id)),
        terminal,
      );
    }
  },
};

import type { Parameter, Rulebook } from "@gongbao/engine";
import { notFound } from "../failure.ts";
import { chooseMeasures } from "../rules/choose.ts";
import type { CommandDefinition } from "./definition.ts";

const writeParameter = (rulebook: Rulebook, parameter: Parameter) => ({
  id: parameter.id,
  type: parameter.type,
  value: parameter.value,
  domain: parameter.domain,
  holds: parameter.holds,
  citation: rulebook.citations[parameter.citation] ?? null,
});

export const parametersCommand: CommandDefinition = {
  name: "parameters",
  about: {
    zh: "列出规则用到的数值：编号、原文、依据；假设方案按编号改动",
    en: "list the figures of the rules: id, words, place; a reform changes them by id",
  },
  arguments: [
    {
      name: "[MEASURE...]",
      about: { zh: "只列这些措施的", en: "only those of these measures" },
    },
  ],
  options: [],
  examples: ["parameters d1-01-equipment-catalogue", "parameters --json"],
  async run(ids, _, terminal) {
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const measures = chooseMeasures(rulebook, ids);
    const found = rulebook.parameters.filter(
      ({ id }) =>
        measures.length === 0 ||
        measures.some((measure) => id === measure.id || id.startsWith(`${measure.id}.`)),
    );
    if (found.length === 0)
      throw notFound({ zh: "这些措施没有数值", en: "these measures have no figures" });
    const rows = found.map((each) => writeParameter(rulebook, each));
    if (terminal.json) {
      terminal.printJson({ parameters: rows });
      return;
    }
    terminal.table(
      [
        { title: terminal.say({ zh: "参数", en: "Parameter" }), whole: true },
        { title: terminal.say({ zh: "原文", en: "Words" }), align: "right", whole: true },
        { title: terminal.say({ zh: "依据", en: "Place" }) },
      ],
      rows.map(({ id, citation }) => [
        id,
        citation?.quote ?? "",
        citation ? `${citation.document}${citation.article ? ` ${citation.article}` : ""}` : "",
      ]),
    );
  },
};

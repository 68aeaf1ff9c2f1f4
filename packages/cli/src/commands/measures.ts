import { type Measure, type Rulebook, nearest } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { didYouMean, notFound, wrongInput } from "../failure.ts";
import { factsRead } from "@gongbao/rulebook";
import { INSTRUMENT } from "../rules/words.ts";
import { same } from "../terminal/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

function writeMeasure(issue: Issue, rulebook: Rulebook, measure: Measure) {
  return {
    id: measure.id,
    title: measure.title,
    document: measure.document,
    article: measure.article,
    place: citePlace(issue, measure.document, measure.article),
    instrument: measure.instrument,
    holders: measure.holders,
    item: measure.item,
    payee: measure.payee,
    payers: measure.payers.map(({ label }) => label),
    validity: measure.validity,
    facts: factsRead(rulebook, [measure]).map((fact) => fact.id),
    limits: measure.limits.map(({ kind, per, citation }) => ({
      kind,
      per: typeof per === "string" ? per : "years" in per ? "years" : "between",
      words: rulebook.citations[citation]?.quote ?? "",
    })),
    citations: measure.citations.flatMap((index) => rulebook.citations[index] ?? []),
  };
}

function show(issue: Issue, rulebook: Rulebook, measures: readonly Measure[], terminal: Terminal) {
  const subject = (id: string) =>
    terminal.say(rulebook.subjects.find((each) => each.id === id)?.label ?? same(id));
  const articles = Map.groupBy(measures, ({ document, article }) => `${document} ${article}`);
  for (const [index, group] of [...articles.values()].entries()) {
    const [first] = group;
    if (!first) continue;
    if (index > 0) terminal.print();
    terminal.heading(citePlace(issue, first.document, first.article));
    terminal.table(
      [
        { title: terminal.say({ zh: "措施", en: "Measure" }), whole: true },
        { title: terminal.say({ zh: "名称", en: "Title" }) },
        { title: terminal.say({ zh: "方式", en: "How" }), whole: true },
        { title: terminal.say({ zh: "谁可以", en: "Who" }) },
        { title: terminal.say({ zh: "每一", en: "For each" }) },
      ],
      group.map((measure) => [
        measure.id,
        terminal.say(measure.title),
        terminal.say(INSTRUMENT[measure.instrument]),
        measure.holders.map(subject).join(terminal.say({ zh: "、", en: ", " })),
        measure.item ? subject(measure.item) : "—",
      ]),
    );
  }
}

export const measuresCommand: CommandDefinition = {
  name: "measures",
  about: {
    zh: "列出已编成规则的措施：名称、条、方式、谁可以得",
    en: "list the measures encoded as rules: title, article, how they pay, who may have them",
  },
  arguments: [],
  options: [
    {
      flags: "--document <ID>",
      about: { zh: "只列这个文件的，如 D2.4", en: "only those of this document, such as D2.4" },
    },
    { flags: "--article <N>", about: { zh: "只列这一条的", en: "only those of this article" } },
    {
      flags: "--subject <KIND>",
      about: {
        zh: "只列这种对象的，如 enterprise",
        en: "only those for this kind of holder, such as enterprise",
      },
    },
  ],
  examples: ["measures --document D1 --article 5", "measures --subject county --json"],
  async run(_, options, terminal) {
    const { openRules } = await import("../volume/rules.ts");
    const { issue, rulebook } = openRules();
    const article = textOption(options, "article")?.replace(/^第?(\d+)条?$/u, "$1") ?? null;
    const document = textOption(options, "document");
    const subject = textOption(options, "subject");
    const kinds = rulebook.subjects.filter(({ list }) => list === null).map(({ id }) => id);
    if (subject !== null && !kinds.includes(subject)) {
      const hint = didYouMean(nearest(subject, kinds));
      throw wrongInput("unknown-subject", {
        zh: `没有对象“${subject}”${hint.zh}（${kinds.join("、")}）`,
        en: `there is no kind of holder “${subject}”${hint.en} (${kinds.join(", ")})`,
      });
    }
    const measures = rulebook.measures.filter(
      (measure) =>
        (document === null || measure.document === document) &&
        (article === null || measure.article === article) &&
        (subject === null || measure.holders.includes(subject)),
    );
    if (measures.length === 0)
      throw notFound({ zh: "没有这样的措施", en: "there is no such measure" });
    if (terminal.json)
      terminal.printJson({ measures: measures.map((each) => writeMeasure(issue, rulebook, each)) });
    else show(issue, rulebook, measures, terminal);
  },
};

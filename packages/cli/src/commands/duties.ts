import type { Label, TargetBound } from "@gongbao/engine";
import type { DutyEntry, TargetEntry } from "@gongbao/rulebook";
import { notFound } from "../failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

const BOUND: Readonly<Record<TargetBound, Label>> = {
  "at-least": { zh: "不少于", en: "at least " },
  over: { zh: "超过", en: "over " },
  about: { zh: "约", en: "about " },
  "at-most": { zh: "不超过", en: "at most " },
  exactly: { zh: "", en: "" },
};

/** The figure as people read it: 95%, 163.2公里, 1亿元. */
function sayFigure({ type, value, unit, bound }: TargetEntry, terminal: Terminal): string {
  const [n = "0", d = "1"] = value.split("/");
  const number = Number(n) / Number(d);
  const shown =
    type === "money"
      ? terminal.say({
          zh: `${number / 1e6}万元`,
          en: `${(number / 100).toLocaleString("en")} yuan`,
        })
      : type === "count"
        ? `${number.toLocaleString("en")}${terminal.say({ zh: unit.zh, en: ` ${unit.en}` })}`
        : `${Number((number * 100).toFixed(6))}${type === "points" ? terminal.say({ zh: "个百分点", en: " points" }) : "%"}`;
  return `${terminal.say(BOUND[bound])}${shown}`;
}

const who = ({ leads, supports }: DutyEntry | TargetEntry, terminal: Terminal): string =>
  [
    leads.join("、"),
    supports.length > 0
      ? terminal.say({
          zh: `（${supports.join("、")}配合）`,
          en: ` (supported by ${supports.join("、")})`,
        })
      : "",
  ].join("");

function show(
  duties: readonly DutyEntry[],
  targets: readonly TargetEntry[],
  terminal: Terminal,
): void {
  const place = { title: terminal.say({ zh: "条", en: "Article" }), whole: true };
  const by = { title: terminal.say({ zh: "期限", en: "By" }), whole: true };
  const what = { title: terminal.say({ zh: "内容", en: "What" }) };
  const responsible = { title: terminal.say({ zh: "责任单位", en: "Who" }) };
  if (duties.length > 0) {
    terminal.heading({ zh: "职责", en: "Duties" });
    terminal.table(
      [place, what, by, responsible],
      duties.map((duty) => [
        `${duty.document} ${duty.article}`,
        terminal.say(duty.what),
        duty.by ?? "—",
        who(duty, terminal),
      ]),
    );
  }
  if (targets.length === 0) return;
  if (duties.length > 0) terminal.print();
  terminal.heading({ zh: "目标", en: "Targets" });
  terminal.table(
    [
      place,
      what,
      { title: terminal.say({ zh: "数量", en: "How much" }), align: "right", whole: true },
      by,
      responsible,
    ],
    targets.map((target) => [
      `${target.document} ${target.article}`,
      terminal.say(target.what),
      sayFigure(target, terminal),
      target.by ?? "—",
      who(target, terminal),
    ]),
  );
}

export const dutiesCommand: CommandDefinition = {
  name: "duties",
  about: {
    zh: "职责与目标：做什么、谁牵头谁配合、到什么时候、多少",
    en: "duties and targets: what, who leads and supports, by when, how much",
  },
  arguments: [],
  options: [
    {
      flags: "--document <ID>",
      about: { zh: "只列这个文件的，如 D1", en: "only those of this document, such as D1" },
    },
    {
      flags: "--body <NAME>",
      about: {
        zh: "只列这个单位牵头或配合的，如 市财政局",
        en: "only those this body leads or supports, such as 市财政局",
      },
    },
  ],
  examples: ["duties --document D1", "duties --body 市财政局 --json"],
  async run(_, options, terminal) {
    const [{ openRules }, rules] = await Promise.all([
      import("../volume/rules.ts"),
      import("@gongbao/rulebook"),
    ]);
    const { issue, rulebook } = openRules();
    const [document, body] = [textOption(options, "document"), textOption(options, "body")];
    const asked = (entry: DutyEntry | TargetEntry): boolean =>
      (document === null || entry.document === document) &&
      (body === null || [...entry.leads, ...entry.supports].includes(body));
    const duties = rules.duties(issue, rulebook).filter(asked);
    const targets = rules.targets(issue, rulebook).filter(asked);
    if (duties.length + targets.length === 0)
      throw notFound({ zh: "没有这样的职责或目标", en: "there is no such duty or target" });
    if (terminal.json) terminal.printJson({ duties, targets });
    else show(duties, targets, terminal);
  },
};

import {
  type Assessment,
  type Award,
  type Label,
  type Rulebook,
  compareReadings,
  groupDigits,
  sayRange,
} from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { STATUS } from "../rules/words.ts";
import { same } from "../terminal/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";
import { showMeasure, sayThing } from "./measure.ts";

/** What an assessment is shown with. */
export interface Showing {
  readonly issue: Issue;
  readonly rulebook: Rulebook;
  /** Who set the as-of date. */
  readonly dated: "option" | "case" | "default";
  /** Also tell in full what is not due. */
  readonly all: boolean;
}

const DATED = {
  option: { zh: "由 --as-of 指定", en: "by --as-of" },
  case: { zh: "案例所写", en: "from the case" },
  default: { zh: "未填写，取本期公报日期", en: "not given: the volume's date" },
} as const;

const STYLE = { due: "green", possible: "yellow", "not-due": "dim" } as const;

/** An assessment for people: the awards in a table, then why and by which words, then what to ask. */
export function showAssessment(assessment: Assessment, showing: Showing, terminal: Terminal): void {
  const { rulebook } = showing;
  const holder = rulebook.subjects.find(({ id }) => id === assessment.subject)?.label;
  const dated = DATED[showing.dated];
  terminal.heading({ zh: "测算", en: "Assessment" });
  terminal.print(
    terminal.say({
      zh: `对象：${holder?.zh ?? assessment.subject}　计算日期：${assessment.asOf}（${dated.zh}）`,
      en: `Holder: ${holder?.en ?? assessment.subject}   As of: ${assessment.asOf} (${dated.en})`,
    }),
  );
  const told = assessment.awards.filter(({ status }) => status !== "not-due");
  const rest = assessment.awards.filter(({ status }) => status === "not-due");
  terminal.print();
  showTable(told, rulebook, terminal);
  showTotal(assessment, terminal);
  for (const group of Map.groupBy(
    showing.all ? assessment.awards : told,
    ({ measure }) => measure,
  ).values()) {
    terminal.print();
    showMeasure(group, showing.issue, rulebook, terminal);
  }
  showQuestions(assessment, terminal);
  if (!showing.all) showRest(rest, showing, terminal);
  showGround(assessment, showing, terminal);
}

function showTable(awards: readonly Award[], rulebook: Rulebook, terminal: Terminal): void {
  if (awards.length === 0) {
    terminal.print(
      terminal.say({
        zh: "没有应得或可能得到的奖补。",
        en: "Nothing is due, and nothing possible.",
      }),
    );
    return;
  }
  terminal.table(
    [
      { title: terminal.say({ zh: "状态", en: "Status" }), whole: true },
      { title: terminal.say({ zh: "措施", en: "Measure" }) },
      { title: terminal.say({ zh: "事项", en: "For" }) },
      {
        title: terminal.say({ zh: "金额（元）", en: "Amount (yuan)" }),
        align: "right",
        whole: true,
      },
    ],
    awards.map((award) => [
      terminal.style(STYLE[award.status], terminal.say(STATUS[award.status])),
      terminal.say(award.title),
      terminal.say(sayThing(award, rulebook)),
      terminal.say(sayAmount(award)),
    ]),
  );
}

/** An amount for a column of amounts: the unit stands in its title. */
const sayAmount = ({ amount: { min, max } }: Award) => {
  if (max === min) return same(groupDigits(min));
  const from = groupDigits(min);
  return max === null
    ? { zh: `${from} 起，无上限`, en: `${from} and up, open` }
    : same(`${from} – ${groupDigits(max)}`);
};

function showTotal(assessment: Assessment, terminal: Terminal): void {
  const { awards, total, byPayee } = assessment;
  const sum = sayRange(total);
  terminal.print();
  terminal.print(
    terminal.style("bold", terminal.say({ zh: `合计：${sum.zh}`, en: `Total: ${sum.en}` })),
  );
  const paid = byPayee.filter(({ max }) => max !== "0.00");
  if (paid.length > 1)
    for (const { payee, ...range } of paid) {
      const label = awards.find((award) => award.payee.zh === payee)?.payee ?? same(payee);
      terminal.print(
        `  ${terminal.say(label)}${terminal.say({ zh: "：", en: ": " })}${terminal.say(sayRange(range))}`,
      );
    }
  if (total.open.length > 0)
    terminal.paragraph(
      terminal.say({
        zh: `另有${new Set(total.open).size}项无上限，未计入合计的上端：${[...new Set(total.open)].join("、")}`,
        en: `${new Set(total.open).size} more without an upper end, left out of the total's upper end: ${[...new Set(total.open)].join(", ")}`,
      }),
      2,
    );
}

function showQuestions({ questions }: Assessment, terminal: Terminal): void {
  if (questions.length === 0) return;
  terminal.print();
  terminal.heading({
    zh: "接下来要弄清（按牵涉金额）",
    en: "What to find out next (by how much hangs on it)",
  });
  terminal.table(
    [
      { title: terminal.say({ zh: "填写", en: "Fill in" }), whole: true },
      { title: terminal.say({ zh: "含义", en: "Meaning" }) },
      {
        title: terminal.say({ zh: "牵涉金额（元）", en: "Hangs on it (yuan)" }),
        align: "right",
        whole: true,
      },
      { title: terminal.say({ zh: "措施数", en: "Measures" }), align: "right", whole: true },
    ],
    questions.map(({ fact, label, weight, measures }) => [
      fact,
      terminal.say(label),
      weight === null ? terminal.say({ zh: "无上限", en: "open" }) : groupDigits(weight),
      String(measures.length),
    ]),
  );
}

/** Not due, and worth telling: a thing of the case was looked at, or something took it away. */
const isNear = ({ item, displaced, limits }: Award): boolean =>
  item !== null || displaced !== null || limits.length > 0;

function showRest(rest: readonly Award[], { issue }: Showing, terminal: Terminal): void {
  if (rest.length === 0) return;
  terminal.print();
  terminal.heading({
    zh: `不得的${rest.length}项（--all 详列）`,
    en: `Not due: ${rest.length} (--all tells them in full)`,
  });
  const near = rest.filter((award) => isNear(award));
  for (const group of Map.groupBy(near, ({ reason }) => reason.zh).values()) {
    const [first] = group;
    if (!first) continue;
    const measures = [...Map.groupBy(group, ({ measure }) => measure).values()].map(
      (awards): Label => {
        const [award = first] = awards;
        const place = citePlace(issue, award.document, award.article);
        const times = awards.length > 1 ? ` ×${awards.length}` : "";
        return {
          zh: `${award.title.zh}${times}（${place.zh}）`,
          en: `${award.title.en}${times} (${place.en})`,
        };
      },
    );
    const titles = measures.map((label) => terminal.say(label));
    terminal.paragraph(terminal.say(first.reason), 4, "  - ");
    terminal.paragraph(titles.join(terminal.say({ zh: "；", en: "; " })), 6);
  }
  const others = rest.length - near.length;
  if (near.length > 0 && others > 0)
    terminal.paragraph(
      terminal.say({
        zh: `其余${others}项条件不符`,
        en: `${others} more whose conditions are not met`,
      }),
      4,
      "  - ",
    );
}

/** What the figures rest on: what was taken for granted, how doubtful words were read, and the receipt. */
function showGround(assessment: Assessment, { rulebook }: Showing, terminal: Terminal): void {
  terminal.print();
  for (const assumption of assessment.assumptions)
    terminal.paragraph(
      terminal.say({ zh: `假定：${assumption.zh}`, en: `Assumed: ${assumption.en}` }),
    );
  showReadings(assessment, rulebook, terminal);
  const { receipt } = assessment;
  const hashes = [
    { zh: `凭据：规则 ${receipt.rulebook}`, en: `Receipt: rulebook ${receipt.rulebook}` },
    { zh: `　　　结果 ${receipt.outputs}`, en: `         outputs  ${receipt.outputs}` },
  ];
  for (const line of hashes) terminal.print(terminal.style("dim", terminal.say(line)));
}

/** How doubtful words were read, where another reading would change the result or was chosen, and what it would give. */
function showReadings(assessment: Assessment, rulebook: Rulebook, terminal: Terminal): void {
  const { interpretations } = assessment;
  const others = compareReadings(rulebook, assessment.receipt.inputs, { interpretations });
  for (const { id, title, readings, default: usual } of rulebook.interpretations) {
    const chosen = readings.find((one) => one.id === interpretations[id]);
    const changes = others.filter((one) => one.interpretation === id && one.matters);
    if (!chosen || (changes.length === 0 && chosen.id === usual)) continue;
    terminal.paragraph(
      terminal.say({
        zh: `读法：${title.zh}——${chosen.label.zh}（${id}=${chosen.id}）`,
        en: `Read as: ${title.en}: ${chosen.label.en} (${id}=${chosen.id})`,
      }),
    );
    for (const { reading, comparison } of changes) {
      const other = readings.find((one) => one.id === reading);
      const total = sayRange(comparison.total.after);
      terminal.paragraph(
        terminal.say({
          zh: `若按“${other?.label.zh}”（${id}=${reading}），合计${total.zh}`,
          en: `If “${other?.label.en}” (${id}=${reading}): ${total.en} in all`,
        }),
        4,
        "  - ",
      );
    }
  }
}

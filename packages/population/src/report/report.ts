import { type Label, sayDay } from "@gongbao/engine";
import type { Comparison } from "../compare/comparison.ts";
import { STANDINGS } from "../compare/standing.ts";
import { STANDING_LABELS } from "../compare/table.ts";
import { type Cost, type Tally, touchedIn } from "../compare/tally.ts";
import { costChart, differenceChart, standingChart } from "./charts.ts";
import { Html, html } from "./html.ts";
import { endsOfCost, sayCost, sayDifference, sayOpen } from "./money.ts";
import { STYLE } from "./style.ts";

type Language = "zh" | "en";
type Say = (label: Label) => string;

/** Lines that a chart and its table show; the file of the comparison has all. */
const MOST_LINES = 40;

interface Line {
  readonly name: string;
  readonly tally: Tally;
}

const WORDS = {
  title: { zh: "假设方案与现行规则的比较", en: "A reform beside the rules in force" },
  holders: { zh: "户数", en: "Holders" },
  inForce: { zh: "现行（元）", en: "In force (yuan)" },
  reform: { zh: "方案（元）", en: "Reform (yuan)" },
  difference: { zh: "差额（元）", en: "Difference (yuan)" },
  notTold: { zh: "（未填）", en: "(not told)" },
} as const;

const MEANINGS: Readonly<Record<keyof Tally["standings"], Label>> = {
  gains: {
    zh: "方案下最少也高于现行最多：无论未知的事实如何，都得到更多",
    en: "the least under the reform is above the most in force: gets more whatever the unknown facts are",
  },
  "may-gain": {
    zh: "金额范围上移（两端都不降，至少一端升高），或只会增加，实得增加与否取决于未知的事实或有权者的决定",
    en: "the range moves up (neither end falls, one rises) or can only rise; whether more is given hangs on facts not known or on who decides",
  },
  unchanged: {
    zh: "方案涉及的措施给予的金额相同，或改动的数字影响不到",
    en: "the measures that the reform reaches give the same amount, or no moved figure bears on what they give",
  },
  unclear: {
    zh: "改动的数字影响得到，而金额范围不变、不是一个数，或两端向相反方向移动：可增可减",
    en: "a moved figure bears on it and the range stays and is no single amount, or its ends move in opposite directions: more or less are both possible",
  },
  "may-lose": {
    zh: "金额范围下移，或只会减少，实得减少与否取决于未知的事实或有权者的决定",
    en: "the range moves down or can only fall; whether less is given hangs on facts not known or on who decides",
  },
  loses: {
    zh: "方案下最多也低于现行最少：无论如何都得到更少",
    en: "the most under the reform is below the least in force: gets less in any case",
  },
};

/** A cost in a narrow cell: its ends below each other, then what has no end. */
function costCell(cost: Cost, say: Say): Html {
  const open = sayOpen(cost);
  const range = between(endsOfCost(cost));
  return open ? html`${range} <small>${say(open)}</small>` : range;
}

const between = ([lo = "", hi]: readonly string[]): Html =>
  hi === undefined ? html`${lo}` : html`<span>${lo} –</span> <span>${hi}</span>`;

function table(heading: string, lines: readonly Line[], say: Say): Html {
  const columns: readonly (readonly [string, (tally: Tally) => Html | string])[] = [
    [say(WORDS.holders), ({ holders }) => String(holders)],
    [say(WORDS.inForce), ({ before }) => costCell(before, say)],
    [say(WORDS.reform), ({ after }) => costCell(after, say)],
    [
      say(WORDS.difference),
      ({ difference }) => between(say(sayDifference(difference)).split(" – ")),
    ],
    ...STANDINGS.map(
      (one) =>
        [say(STANDING_LABELS[one]), ({ standings }: Tally) => String(standings[one])] as const,
    ),
  ];
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          ${columns.map(([title]) => html`<th scope="col" class="number">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ name, tally }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${columns.map(
                ([title, of]) => html`<td class="number" data-heading="${title}">${of(tally)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Charts of some lines with their table beside them. */
function section(
  title: string,
  heading: string,
  lines: readonly Line[],
  { say, withCost }: { readonly say: Say; readonly withCost: boolean },
): Html {
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return html`<section>
    <h2>${title}</h2>
    ${withCost ? costChart(say({ zh: "费用", en: "Cost" }), shown, say) : ""}${differenceChart(say({ zh: "费用差额", en: "Difference in cost" }), shown, say)}${standingChart(
      say({ zh: "户数：谁增谁减", en: "Holders: who gains, who loses" }),
      shown,
      say,
    )}${table(heading, shown, say)}${
      rest === 0
        ? ""
        : html`<p class="soft">
            ${say({
              zh: `另有${rest}行，见 comparison.csv。`,
              en: `${rest} more lines are in comparison.csv.`,
            })}
          </p>`
    }
  </section>`;
}

function changesTable({ rulebook, changes }: Comparison, say: Say): Html {
  const headings = [
    { zh: "参数", en: "Parameter" },
    { zh: "现行的原文", en: "Words in force" },
    { zh: "改为", en: "Set to" },
  ].map(say);
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${headings.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${changes.map(({ parameter, value }) => {
          const found = rulebook.parameters.find(({ id }) => id === parameter);
          const quote = rulebook.citations[found?.citation ?? -1]?.quote ?? "";
          return html`<tr>
            <th scope="row">${parameter}</th>
            <td data-heading="${headings[1] ?? ""}">${quote}</td>
            <td data-heading="${headings[2] ?? ""}">${value}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function measuresSection({ rulebook, reached, all }: Comparison, say: Say): Html {
  const title = say({ zh: "按措施", en: "By measure" });
  const lines = rulebook.measures.flatMap(({ id, title: words }): Line[] => {
    const tally = all.measures.get(id);
    return tally && reached.includes(id) ? [{ name: `${say(words)} (${id})`, tally }] : [];
  });
  const others = [...all.measures.keys()].filter((id) => !reached.includes(id)).length;
  return html`${
      lines.length === 0
        ? html`<section>
            <h2>${title}</h2>
            <p>
              ${say({
                zh: "方案涉及的措施没有给予任何一户。",
                en: "The measures that the reform reaches give nothing to anybody.",
              })}
            </p>
          </section>`
        : section(title, say({ zh: "措施", en: "Measure" }), lines, { say, withCost: true })
    }
    <p class="soft">
      ${say({
        zh: `方案触及${reached.length}项措施；另有${others}项措施照旧给予，每一分都不变。措施之间争同一事项时，各行之和不等于合计。`,
        en: `The reform reaches ${reached.length} measures; ${others} others give what they gave, to the fen. Where measures contest the same thing the lines do not add up to the total.`,
      })}
    </p>`;
}

function body(comparison: Comparison, language: Language): Html {
  const say: Say = (label) => label[language];
  const { all, by, asOf, holders, rejectedHolders } = comparison;
  const { total } = all;
  const kind = comparison.rulebook.subjects.find(({ id }) => id === comparison.subject);
  const told = holders - rejectedHolders;
  const figure = (label: Label, text: string) => html`<li>${say(label)}<b>${text}</b></li>`;
  return html`<main lang="${language === "zh" ? "zh-CN" : "en"}">
    <h1>${say(WORDS.title)}</h1>
    <p class="soft">
      ${say({
        zh: `${kind ? kind.label.zh : comparison.subject}${told}户，计算日期 ${sayDay(asOf).zh}${rejectedHolders > 0 ? `；另有${rejectedHolders}户因数据有错未计入` : ""}`,
        en: `${told} holders (${kind ? kind.label.en : comparison.subject}), as of ${sayDay(asOf).en}${rejectedHolders > 0 ? `; ${rejectedHolders} more were left out for faults in their data` : ""}`,
      })}
    </p>
    ${changesTable(comparison, say)}
    <ul class="figures">
      ${figure(WORDS.inForce, say(sayCost(total.before)))}${figure(WORDS.reform, say(sayCost(total.after)))}${figure(WORDS.difference, say(sayDifference(total.difference)))}${figure(
        {
          zh: `其中差额已定的${total.known.holders}户（元）`,
          en: `Of that, the ${total.known.holders} holders whose difference is known (yuan)`,
        },
        say(sayDifference({ lo: total.known.difference, hi: total.known.difference })),
      )}${figure(
        { zh: "受影响的户数", en: "Holders touched" },
        `${touchedIn(total)} / ${total.holders}`,
      )}
    </ul>
    ${section(say({ zh: "合计", en: "All together" }), say({ zh: "范围", en: "Of" }), [{ name: say({ zh: "全部", en: "all holders" }), tally: total }], { say, withCost: true })}
    ${by.map(({ label, values }) =>
      section(
        say({ zh: `按${label.zh}`, en: `By ${label.en.toLowerCase()}` }),
        say(label),
        values.map((group) => ({
          name: group.label ? say(group.label) : (group.value ?? say(WORDS.notTold)),
          tally: group.total,
        })),
        { say, withCost: false },
      ),
    )}
    ${measuresSection(comparison, say)}
    <section>
      <h2>${say({ zh: "怎样读", en: "How to read this" })}</h2>
      <p>
        ${say({
          zh: "未知的事实不当作零：金额是从最少到最多的范围。上不封顶的奖补不计入“最多”，另列项数。差额只算方案触及的措施；改动的数字影响不到的奖补，两边相同；按条文只随改动的数字增减的，不会反向；其余的，两边的未知各自独立地取最少和最多，所以差额范围宁宽勿窄。差额已定的户精确到分，单独列出。",
          en: "What is not known is not taken for zero: an amount is a range from the least to the most. Awards without upper end are left out of the most and counted beside it. The difference is taken over the measures that the reform reaches; an award on which no moved figure bears is the same on either side, one that by its words goes with the figures alone never goes against them, and of others what is not known is taken at its least and its most on either side by itself, so the range of the difference is rather too wide than too narrow. Of holders whose difference is known it is exact, and said by itself.",
        })}
      </p>
      <dl>
        ${STANDINGS.map(
          (one) =>
            html`<dt>${say(STANDING_LABELS[one])}</dt>
              <dd>${say(MEANINGS[one])}</dd>`,
        )}
      </dl>
    </section>
  </main>`;
}

/**
 * A comparison as one page for a browser or a printer: charts drawn in it, a table beside each, both languages, no
 * script and nothing fetched.
 */
export function reportOf(comparison: Comparison, language: Language): string {
  const choice = (id: Language) =>
    html`<input
      class="choice"
      type="radio"
      name="language"
      id="${id}"
      ${new Html(id === language ? " checked" : "")}
      aria-label="${id === "zh" ? "中文" : "English"}"
    />`;
  return html`<!doctype html>
    <html lang="${language === "zh" ? "zh-CN" : "en"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${WORDS.title[language]}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        ${choice("zh")}${choice("en")}
        <div class="languages"><label for="zh">中文</label><label for="en">English</label></div>
        ${body(comparison, "zh")} ${body(comparison, "en")}
      </body>
    </html> `.markup;
}

import type { Label } from "@gongbao/engine";
import { STANDINGS } from "../compare/standing.ts";
import { STANDING_LABELS } from "../compare/table.ts";
import type { Cost, Tally } from "../compare/tally.ts";
import { type Html, html } from "./html.ts";
import { sayCost, sayDifference } from "./money.ts";

type Say = (label: Label) => string;

/** A line of a chart. */
interface ChartRow {
  readonly name: string;
  readonly tally: Tally;
}

const percent = (part: number): string => `${(Math.max(0, Math.min(1, part)) * 100).toFixed(3)}%`;

const partOf = (fen: bigint, most: bigint): number =>
  most === 0n ? 0 : Number(fen) / Number(most);

/** A bar that is full up to the least and light from there to the most. */
function bar({ lo, hi }: Cost, most: bigint, y: number, kind: "before" | "after"): Html {
  const [least, end] = [partOf(lo, most), partOf(hi, most)];
  return html`<rect class="${kind} light" x="0" y="${y}" width="${percent(end)}" height="9" /><rect
      class="${kind}"
      x="0"
      y="${y}"
      width="${percent(least)}"
      height="9"
    />`;
}

const legend = (entries: readonly (readonly [kind: string, words: string])[]): Html =>
  html`<ul class="legend">
    ${entries.map(
      ([kind, words]) =>
        html`<li>
          <svg width="14" height="12" aria-hidden="true">
            <rect class="${kind}" width="14" height="12" />
          </svg>
          ${words}
        </li>`,
    )}
  </ul>`;

/** What each line costs before and after, as two bars one below the other. */
export function costChart(title: string, rows: readonly ChartRow[], say: Say): Html {
  const most = rows.reduce(
    (all, { tally }) => [all, tally.before.hi, tally.after.hi].reduce((a, b) => (b > a ? b : a)),
    0n,
  );
  const words = {
    before: say({ zh: "现行", en: "in force" }),
    after: say({ zh: "方案", en: "reform" }),
    upTo: say({ zh: "最少以上、至最多", en: "from the least to the most" }),
  };
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${legend([
      ["before", words.before],
      ["after", words.after],
      ["before light", `${words.before}${say({ zh: "：", en: ", " })}${words.upTo}`],
      ["after light", `${words.after}${say({ zh: "：", en: ", " })}${words.upTo}`],
    ])}
    <div class="bars">
      ${rows.map(({ name, tally }) => {
        const spoken = `${name}: ${words.before} ${say(sayCost(tally.before))}; ${words.after} ${say(sayCost(tally.after))}`;
        return html`<div class="name">${name}</div>
          <svg role="img" aria-label="${spoken}" width="100%" height="22">
            ${bar(tally.before, most, 1, "before")}${bar(tally.after, most, 12, "after")}
          </svg>`;
      })}
    </div>
  </figure>`;
}

/** What each line costs more or less, from the least to the most: less to the left of the middle, more to the right. */
export function differenceChart(title: string, rows: readonly ChartRow[], say: Say): Html {
  const size = (fen: bigint | null) => (fen === null ? 0n : fen < 0n ? -fen : fen);
  const most = rows.reduce(
    (all, { tally: { difference } }) =>
      [all, size(difference.lo), size(difference.hi)].reduce((a, b) => (b > a ? b : a)),
    0n,
  );
  const words = {
    less: say({ zh: "减少", en: "less" }),
    more: say({ zh: "增加", en: "more" }),
  };
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${legend([
      ["less", words.less],
      ["more", words.more],
    ])}
    <div class="bars">
      ${rows.map(({ name, tally: { difference } }) => {
        // Without an end a bar goes to the edge.
        const lo = difference.lo === null ? -1 : partOf(difference.lo, most);
        const hi = difference.hi === null ? 1 : partOf(difference.hi, most);
        const rect = (kind: string, from: number, to: number) =>
          to > from
            ? html`<rect
                class="${kind}"
                x="${percent(0.5 + from / 2)}"
                y="3"
                width="${percent((to - from) / 2)}"
                height="12"
              />`
            : html``;
        return html`<div class="name">${name}</div>
          <svg
            role="img"
            aria-label="${`${name}: ${say(sayDifference(difference))}`}"
            width="100%"
            height="18"
          >
            <line class="middle" x1="50%" x2="50%" y1="0" y2="18" />
            ${rect("less", lo, Math.min(0, hi))}${rect("more", Math.max(0, lo), hi)}
          </svg>`;
      })}
    </div>
  </figure>`;
}

/** Of those touched in each line, how many stand how: who loses to the left, who gains to the right. */
export function standingChart(title: string, rows: readonly ChartRow[], say: Say): Html {
  const left = ["may-lose", "loses"] as const;
  const right = ["may-gain", "gains"] as const;
  const sum = (of: readonly (keyof Tally["standings"])[], { standings }: Tally) =>
    of.reduce((all, one) => all + standings[one], 0);
  const half = (tally: Tally) => tally.standings.unclear / 2;
  const most = Math.max(
    1,
    ...rows.flatMap(({ tally }) => [
      sum(left, tally) + half(tally),
      sum(right, tally) + half(tally),
    ]),
  );
  const shown = STANDINGS.filter((one) => one !== "unchanged");
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${legend(shown.toReversed().map((one) => [one, say(STANDING_LABELS[one])] as const))}
    <div class="bars">
      ${rows.map(({ name, tally }) => {
        const spoken = shown.map((one) => `${say(STANDING_LABELS[one])} ${tally.standings[one]}`);
        return html`<div class="name">${name}</div>
          <svg role="img" aria-label="${`${name}: ${spoken.join(", ")}`}" width="100%" height="18">
            <line class="middle" x1="50%" x2="50%" y1="0" y2="18" />
            ${stack(tally, most)}
          </svg>`;
      })}
    </div>
  </figure>`;
}

function stack({ standings }: Tally, most: number): readonly Html[] {
  const from = { left: standings.unclear / 2, right: standings.unclear / 2 };
  const rect = (kind: string, at: number, size: number): Html =>
    html`<rect
      class="${kind}"
      x="${percent(0.5 + at / most / 2)}"
      y="3"
      width="${percent(size / most / 2)}"
      height="12"
    />`;
  const rects = [rect("unclear", -from.left, standings.unclear)];
  for (const one of ["may-lose", "loses"] as const) {
    from.left += standings[one];
    rects.push(rect(one, -from.left, standings[one]));
  }
  for (const one of ["may-gain", "gains"] as const) {
    rects.push(rect(one, from.right, standings[one]));
    from.right += standings[one];
  }
  return rects;
}

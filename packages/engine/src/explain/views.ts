import type { Award } from "../evaluate/assessment.ts";
import type { Label, Rulebook } from "../ir/rulebook.ts";
import { type Step, stepsOf } from "./steps.ts";

type Language = keyof Label;

/** The trace as an indented tree of lines. */
export const traceAsTree = (rulebook: Rulebook, award: Award, language: Language): string =>
  stepsOf(rulebook, award)
    .map(
      ({ depth, what, value, words }) =>
        `${"  ".repeat(depth)}${what[language]}${language === "zh" ? "：" : ": "}${value[language]}${
          words !== null && words !== what[language] ? ` «${words}»` : ""
        }`,
    )
    .join("\n");

/** The trace as rows: what, value, the words it rests on. */
export const traceAsTable = (
  rulebook: Rulebook,
  award: Award,
  language: Language,
): readonly (readonly [what: string, value: string, words: string])[] =>
  stepsOf(rulebook, award).map(({ what, value, words }) => [
    what[language],
    value[language],
    words ?? "",
  ]);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (each) => ESCAPES[each] ?? each);

/** The steps below one, up to the next at its depth. */
function* nested(steps: readonly Step[], language: Language): Generator<string> {
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    if (!step) return;
    const next = steps.findIndex((other, index) => index > at && other.depth <= step.depth);
    const end = next < 0 ? steps.length : next;
    const inside = [...nested(steps.slice(at + 1, end), language)].join("");
    const words = step.words === null ? "" : ` <q lang="zh-CN">${escaped(step.words)}</q>`;
    yield `<li><span>${escaped(step.what[language])}</span> <b>${escaped(step.value[language])}</b>${words}${
      inside === "" ? "" : `<ul>${inside}</ul>`
    }</li>`;
    at = end;
  }
}

/** The trace as nested lists of HTML; every text escaped, no style and no script. */
export const traceAsHtml = (rulebook: Rulebook, award: Award, language: Language): string =>
  `<ul lang="${language === "zh" ? "zh-CN" : "en"}">${[...nested(stepsOf(rulebook, award), language)].join("")}</ul>`;

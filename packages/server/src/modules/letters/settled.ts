import { type Fen, readYuan } from "@gongbao/engine";
import { sayAmount, sayFigure } from "./capital-amount.ts";
import type { CaseFile } from "./file.ts";
import { type Paragraph, body, written } from "./letter.ts";

const figure = (yuan: string): string => sayFigure(readYuan(yuan) ?? (0n as Fen));

/** Of each range that was settled: what the article gives, by whom it was settled, and to what. */
export const settled = ({ settlements, found, applicant }: CaseFile): readonly Paragraph[] =>
  settlements.map(({ item, min, max, bodyName, figure: amount }) => {
    const range = max === null ? `${figure(min)}以上，未定上限` : `${figure(min)}至${figure(max)}`;
    const whose = item ?? (settlements.length > 1 ? applicant : found.programme.title);
    return body(
      `其中，${whose}，条文按查明的事实给出的范围为${range}，由${bodyName}在该范围内定为${sayAmount(amount)}。`,
    );
  });

const things = (items: readonly (string | null)[], applicant: string): string =>
  items.map((item) => item ?? applicant).join("、");

/**
 * How the sums of a decision came about: what the article gives by the facts as they were found, and what a body settled
 * within a range that it gives.
 */
export function howReached({
  decided,
  settlements,
  applicant,
}: Pick<CaseFile, "decided" | "settlements" | "applicant">): string {
  const isSettled = (item: string | null) => settlements.some((each) => each.item === item);
  const direct = decided.filter(({ item }) => !isSettled(item)).map(({ item }) => item);
  if (settlements.length === 0) return "上述金额由所引条款按查明的事实直接得出。";
  const bodies = [...new Set(settlements.map(({ bodyName }) => bodyName))];
  const within = bodies.map((name) => {
    const items = settlements.flatMap(({ bodyName, item }) => (bodyName === name ? [item] : []));
    // Where all of it is one thing, or one body's, it needs no list.
    const whose =
      direct.length === 0 && bodies.length === 1 ? "上述" : things(items, applicant) + "的";
    return `${whose}金额，由所引条款按查明的事实给出范围，由${name}在范围内定数`;
  });
  const facts =
    direct.length === 0
      ? []
      : [`${things(direct, applicant)}的金额，由所引条款按查明的事实直接得出`];
  return `${[...facts, ...within].join("；")}。`;
}

/** Why each was settled so, where it is not the reason of the step that the letter tells of. */
export const whySettled = ({ settlements, step }: CaseFile): readonly Paragraph[] =>
  settlements.flatMap(({ item, bodyName, reason, position }) =>
    reason === null || position === step.position
      ? []
      : [body(`${bodyName}定数的理由${item === null ? "" : `（${item}）`}：`), ...written(reason)],
  );

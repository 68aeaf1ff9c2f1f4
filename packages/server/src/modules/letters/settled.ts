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

/** Why each was settled so, where it is not the reason of the step that the letter tells of. */
export const whySettled = ({ settlements, step }: CaseFile): readonly Paragraph[] =>
  settlements.flatMap(({ item, bodyName, reason, position }) =>
    reason === null || position === step.position
      ? []
      : [body(`${bodyName}定数的理由${item === null ? "" : `（${item}）`}：`), ...written(reason)],
  );

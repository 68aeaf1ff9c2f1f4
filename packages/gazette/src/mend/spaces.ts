/** Which spaces of a line the scanner put in: those beside a Chinese character, and between figures and their signs. */

import type { Range } from "../issue/model.ts";

const chinese = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF〇]/u;
const alphanumeric = /[\p{L}\p{N}%‰]/u;
const operator = /[+=×÷−*/-]/u;

/** The runs of spaces within `line` (from `start` in the scan) that stand for nothing. */
export function strayLineSpaces(line: string, start: number): Range[] {
  const stray: Range[] = [];
  for (const match of line.matchAll(/[ \u3000\u00A0]+/gu)) {
    const before = line[match.index - 1];
    const after = line[match.index + match[0].length];
    if (isStray(line, before, after, match.index, match[0].length)) {
      stray.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return stray;
}

function isStray(
  line: string,
  before: string | undefined,
  after: string | undefined,
  at: number,
  length: number,
): boolean {
  if (before === undefined || after === undefined) return true;
  if (after === "\t" || before === "\t") return true;
  if (operator.test(before) || operator.test(after)) return isStrayAtOperator(line, at, length);
  const chineseBefore = chinese.test(before);
  const chineseAfter = chinese.test(after);
  if (chineseBefore && chineseAfter) return true;
  if (chineseBefore) return alphanumeric.test(after);
  if (chineseAfter) return alphanumeric.test(before);
  return after === "%" || after === "‰";
}

/** An operator keeps its spaces when it has both; between two figures a hyphen is a range and keeps none. */
function isStrayAtOperator(line: string, at: number, length: number): boolean {
  const before = line[at - 1] ?? "";
  const sign = operator.test(before) ? at - 1 : at + length;
  const left = line.slice(Math.max(0, sign - 8), sign);
  const right = line.slice(sign + 1, sign + 9);
  if (line[sign] === "-" && /\d\s*$/u.test(left) && /^\s*\d/u.test(right)) return true;
  const spaced = /\s$/u.test(left) && /^\s/u.test(right);
  return !spaced;
}

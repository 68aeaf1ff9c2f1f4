import { readRational } from "../quantity/rational.ts";
import type { Dataset } from "./dataset.ts";
import { withinBounds } from "./figure.ts";
import { type AllocationProblem, allocationProblem } from "./problem.ts";
import type { Scheme } from "./scheme.ts";

/**
 * What is wrong with data that did not come straight from `readDataset`: of another scheme, a code twice, a figure
 * that is no exact text or lies outside its domain.
 */
export function checkDataset(scheme: Scheme, dataset: Dataset): readonly AllocationProblem[] {
  const problems: AllocationProblem[] = [];
  if (dataset.scheme !== scheme.id) {
    const expected = { zh: `办法“${scheme.id}”的数据`, en: `data of the scheme “${scheme.id}”` };
    problems.push(allocationProblem("wrong-value", { name: "scheme" }, expected, dataset.scheme));
  }
  const codes = dataset.subjects.map(({ code }) => code);
  for (const [row, { code, cells }] of dataset.subjects.entries()) {
    if (codes.indexOf(code) !== row) {
      const expected = { zh: "不重复的区划代码", en: "a code not used before" };
      problems.push(allocationProblem("twice", { row, subject: code }, expected, code));
    }
    for (const { id, type, domain } of scheme.columns) {
      const cell = cells[id] ?? null;
      if (cell === null || (type === "truth" && typeof cell === "boolean")) continue;
      const where = { row, subject: code, name: id };
      const expected = {
        zh: "列的定义域内的数（文本）",
        en: "a number of the column's domain, as text",
      };
      if (typeof cell !== "string" || type === "truth" || !readRational(cell))
        problems.push(allocationProblem("wrong-value", where, expected, String(cell)));
      else if (!withinBounds(cell, domain))
        problems.push(allocationProblem("out-of-range", where, expected, cell));
    }
  }
  return problems;
}

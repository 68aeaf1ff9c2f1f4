import { narrow } from "./dialect.ts";
import { ACTUAL, CANDIDATES, HIGHEST, LOWEST } from "./scenarios.ts";
import { OPEN, type Steps } from "./steps.ts";

/** Stage 4: awards, and sums by holder and payee. */
export function writeTotals(steps: Steps, limited: string, candidates: string): void {
  const { sum } = steps.dialect;
  const { grounds } = steps.plan;
  steps.step(
    "awards",
    `SELECT m, h, r, lo, hi${grounds ? ", l, b" : ""} FROM ${limited} WHERE s = ${ACTUAL}`,
  );
  if (grounds)
    steps.step(
      "taken",
      [...steps.taken, "SELECT 0 AS m, h, 0 AS r, -1 AS l, -1 AS b FROM holders WHERE FALSE"].join(
        "\nUNION ALL\n",
      ),
    );
  const sums = steps.step(
    "sums",
    `SELECT s, m, h, ${sum("lo")} AS lo, ${sum(`CASE WHEN hi >= ${OPEN} THEN 0 ELSE hi END`)} AS hi
FROM ${limited} WHERE s <> ${ACTUAL} GROUP BY s, m, h`,
  );
  const ofGroups = steps.step(
    "sums_of_groups",
    `SELECT s, h, ${steps.groupOf("m")} AS g, ${sum("lo")} AS lo, ${sum("hi")} AS hi FROM ${sums} GROUP BY s, h, ${steps.groupOf("m")}`,
  );
  const scenarios = [HIGHEST, CANDIDATES, CANDIDATES + 1, CANDIDATES + 2].map(
    (scenario, index) => ({
      x: `x${index}`,
      s: scenario === HIGHEST ? String(scenario) : `${scenario} + 3 * c.j`,
    }),
  );
  const joins = scenarios.map(
    ({ x, s }) =>
      `LEFT JOIN ${ofGroups} ${x} ON ${x}.h = c.h AND ${x}.g = ${steps.groupOf("c.m")} AND ${x}.s = ${s}`,
  );
  const additions = steps.step(
    "additions",
    `SELECT c.h AS h, c.c AS c, c.work AS work, ${steps.payeeOf("c.m")} AS payee,
  coalesce(x1.hi, 0) - coalesce(x0.hi, 0) AS hi, coalesce(x3.lo, 0) - coalesce(x2.lo, 0) AS lo
FROM ${candidates} c
${joins.join("\n")}`,
  );
  const works = steps.step(
    "works",
    `SELECT h, c, work, min(lo) AS lo, greatest(0, max(hi)) AS hi, count(DISTINCT payee) AS payees FROM ${additions} GROUP BY h, c, work`,
  );
  const settled = `SELECT h, ${steps.payeeOf("m")} AS payee, CASE WHEN s = ${LOWEST} THEN lo ELSE 0 END AS lo, CASE WHEN s = ${HIGHEST} THEN hi ELSE 0 END AS hi FROM ${sums} WHERE s IN (${LOWEST}, ${HIGHEST})`;
  steps.step(
    "totals",
    `SELECT h, ${narrow(sum("lo"))} AS lo, ${narrow(sum("hi"))} AS hi FROM (
${settled}
UNION ALL SELECT h, 0, lo, hi FROM ${works}) parts GROUP BY h`,
  );
  steps.step(
    "totals_by_payee",
    `SELECT h, payee, ${narrow(sum("lo"))} AS lo, ${narrow(sum("hi"))} AS hi FROM (
${settled}
UNION ALL SELECT a.h, a.payee, CASE WHEN w.payees = 1 THEN min(a.lo) ELSE 0 END, greatest(0, max(a.hi))
  FROM ${additions} a JOIN ${works} w ON w.h = a.h AND w.c = a.c AND w.work = a.work
  GROUP BY a.h, a.payee, a.c, a.work, w.payees) parts GROUP BY h, payee`,
  );
}

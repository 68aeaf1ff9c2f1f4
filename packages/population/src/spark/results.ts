import type { Plan } from "../plan/plan.ts";
import { narrow, spark } from "../sql/dialect.ts";
import { OPEN } from "../sql/steps.ts";
import { GROUPS } from "../table/schema.ts";
import { groupColumn, kindOf, text } from "./coding.ts";

/** The awards by the ids of holders, measures and things, in whole fen; `hi` NULL where there is no upper end. */
export function awardsQuery({ measures }: Plan, kinds: readonly string[]): string {
  const all = measures.map(({ measure }) => measure);
  const ids = all.map(({ id }, index) => `WHEN ${index} THEN ${text(id)}`).join(" ");
  return `SELECT a.h AS h, ${all.length === 0 ? "''" : `CASE a.m ${ids} END`} AS measure, i.id AS item,
  a.lo AS lo, CASE WHEN a.hi >= ${OPEN} THEN NULL ELSE a.hi END AS hi, a.m AS m, a.r AS r
FROM awards a LEFT JOIN ids i ON i.h = a.h AND i.r = a.r AND i.kind = ${kindOf(all, kinds, "a.m")}`;
}

const groups = GROUPS.map((name) => `o.${groupColumn(name)} AS ${name}`).join(", ");
const by = GROUPS.map((name) => `o.${groupColumn(name)}`).join(", ");

/** Totals of each measure by county, industry and size, and of all measures together (measure NULL). */
export const TOTALS = `SELECT a.measure AS measure, ${groups}, count(DISTINCT a.h) AS holders, count(*) AS awards,
  count(*) - count(a.hi) AS open, ${narrow(spark.sum("a.lo"))} AS lo, ${narrow(`coalesce(${spark.sum("a.hi")}, 0)`)} AS hi
FROM named a JOIN holders o ON o.h = a.h GROUP BY a.measure, ${by}
UNION ALL
SELECT NULL AS measure, ${groups}, count(*) AS holders, sum(a.awards) AS awards, sum(a.open) AS open,
  ${narrow(spark.sum("coalesce(s.lo, 0)"))} AS lo, ${narrow(spark.sum("coalesce(s.hi, 0)"))} AS hi
FROM (SELECT h, count(*) AS awards, count(*) - count(hi) AS open FROM named GROUP BY h) a
JOIN holders o ON o.h = a.h LEFT JOIN totals s ON s.h = a.h GROUP BY ${by}`;

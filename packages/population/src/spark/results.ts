import { type Plan, limitsOf } from "../plan/plan.ts";
import { narrow, spark } from "../sql/dialect.ts";
import { PART } from "../run/tally.ts";
import { OPEN } from "../sql/steps.ts";
import { GROUPS } from "../table/schema.ts";
import { groupColumn, kindOf, text } from "./coding.ts";

/** The id that stands at a place; NULL where the place is that of none. */
const idAt = (place: string, ids: readonly string[]): string =>
  ids.length === 0
    ? "CAST(NULL AS STRING)"
    : `CASE ${place} ${ids.map((id, index) => `WHEN ${index} THEN ${text(id)}`).join(" ")} END`;

/**
 * The awards by the ids of holders, measures and things, in whole fen, and what took something from them: those that are
 * nothing any more too. `hi` NULL where there is no upper end.
 */
export function awardsQuery(plan: Plan, kinds: readonly string[]): string {
  const all = plan.measures.map(({ measure }) => measure);
  const measure = idAt(
    "a.m",
    all.map(({ id }) => id),
  );
  const limit = idAt(
    "a.l",
    limitsOf(plan).map((one) => one.limit.id),
  );
  const by = idAt(
    "a.b",
    plan.rulebook.measures.map(({ id }) => id),
  );
  return `SELECT a.h AS h, ${measure} AS measure, i.id AS item,
  a.lo AS lo, CASE WHEN a.hi >= ${OPEN} THEN NULL ELSE a.hi END AS hi, ${limit} AS cut_by, ${by} AS displaced_by, a.m AS m, a.r AS r
FROM (SELECT m, h, r, lo, hi, l, b FROM awards
  UNION ALL SELECT m, h, r, CAST(0 AS BIGINT), CAST(0 AS BIGINT), l, b FROM taken) a LEFT JOIN ids i ON i.h = a.h AND i.r = a.r AND i.kind = ${kindOf(all, kinds, "a.m")}`;
}

const groups = GROUPS.map((name) => `o.${groupColumn(name)} AS ${name}`).join(", ");
const by = GROUPS.map((name) => `o.${groupColumn(name)}`).join(", ");

/** Awards that are something, or may be. */
const SOMETHING = "(SELECT * FROM named WHERE hi IS NULL OR hi > 0)";

/** Sums of each measure by county, industry and size, and of all measures together (measure NULL). */
const SUMS = `SELECT a.measure AS measure, ${groups}, count(DISTINCT a.h) AS holders, count(*) AS awards,
  count(*) - count(a.hi) AS open, ${narrow(spark.sum("a.lo"))} AS lo, ${narrow(`coalesce(${spark.sum("a.hi")}, 0)`)} AS hi
FROM ${SOMETHING} a JOIN holders o ON o.h = a.h GROUP BY a.measure, ${by}
UNION ALL
SELECT NULL AS measure, ${groups}, count(*) AS holders, sum(a.awards) AS awards, sum(a.open) AS open,
  ${narrow(spark.sum("coalesce(s.lo, 0)"))} AS lo, ${narrow(spark.sum("coalesce(s.hi, 0)"))} AS hi
FROM (SELECT h, count(*) AS awards, count(*) - count(hi) AS open FROM ${SOMETHING} s GROUP BY h) a
JOIN holders o ON o.h = a.h LEFT JOIN totals s ON s.h = a.h GROUP BY ${by}`;

const inTwo = (sum: string): string =>
  `${spark.quotient(sum, String(PART))} AS ${sum}_high, ${sum} % ${PART} AS ${sum}_low`;

/** The sums, each in two parts, as those of every run's parts are. */
export const TOTALS = `SELECT measure, ${GROUPS.join(", ")}, holders, awards, open, ${inTwo("lo")}, ${inTwo("hi")}
FROM (${SUMS}) s`;

import type { PlannedLimit } from "../plan/plan.ts";
import { fiscalYearOf } from "../stages/past.ts";
import { narrow } from "./dialect.ts";
import { endsOf } from "./first.ts";
import { type RowOutput, selectRows } from "./rows.ts";
import { ACTUAL, CANDIDATES } from "./scenarios.ts";
import { OPEN, type Steps, keysOf } from "./steps.ts";

/** Stage 3 over the scenarios: limits in the order each measure declares them, then those that measures share. */
export function writeLimits(steps: Steps, scenarios: string): string {
  const figures = writeFigures(steps);
  const columns = `q, s, m, h, r, lo, hi${steps.each((name) => `, ${name}`)}`;
  const free = steps.plan.measures.flatMap(({ limits }, m) => (limits.length === 0 ? [m] : []));
  const done = steps.plan.measures.flatMap(({ limits }, m) => {
    if (limits.length === 0) return [];
    let current = steps.step(`limits_${m}`, `SELECT * FROM ${scenarios} WHERE m = ${m} AND hi > 0`);
    for (const [index, limit] of limits.entries())
      current = writeLimit(steps, `limits_${m}_${index}`, current, limit, figures);
    return [`SELECT ${columns} FROM ${current}`];
  });
  const unlimited = `SELECT ${columns} FROM ${scenarios} WHERE hi > 0 AND m IN (${[-1, ...free].join(", ")})`;
  let current = steps.step("limits_own", [unlimited, ...done].join("\nUNION ALL\n"));
  for (const [index, limit] of steps.plan.shared.entries()) {
    const counted = `m IN (${limit.measures.join(", ")})`;
    const among = steps.step(
      `shared_${index}_among`,
      `SELECT ${columns} FROM ${current} WHERE ${counted}`,
    );
    const after = writeLimit(steps, `shared_${index}`, among, limit, figures);
    current = steps.step(
      `shared_${index}_after`,
      `SELECT ${columns} FROM ${current} WHERE NOT ${counted} UNION ALL SELECT ${columns} FROM ${after}`,
    );
  }
  return current;
}

/** The figure of every limit for every holder, in columns by the limit's number. */
function writeFigures(steps: Steps): string {
  const outputs = steps.limits.flatMap(({ most }, index): readonly RowOutput[] =>
    endsOf(most, `_${index}`),
  );
  const rows = steps.rows(null);
  return steps.step(
    "limit_figures",
    rows && outputs.length > 0 ? selectRows(rows, outputs) : "SELECT h FROM holders",
  );
}

const alike = (a: string, b: string, kind: "surely" | "possibly"): string =>
  kind === "surely" ? `${a} = ${b}` : `(${a} = ${b} OR ${a} IS NULL OR ${b} IS NULL)`;

/** How a limit counts: the columns of its level keys, what one award is, and how many come to a sum. */
function countingOf(steps: Steps, { limit, measures, byLevels }: PlannedLimit) {
  const planned = steps.plan.measures[measures[0] ?? 0];
  const own = planned ? keysOf(planned) : [];
  const isRunning = limit.kind === "years-running";
  const one = (table: string, column: string) =>
    isRunning
      ? `${steps.plan.asOf.slice(0, 4)} - ${steps.dialect.yearOf("p.day")}`
      : limit.kind === "cap"
        ? `${table}.${column}`
        : `CASE WHEN ${table}.h IS NULL THEN 0 ELSE 1 END`;
  const when = (conditions: readonly string[], value: string) => {
    const counted =
      conditions.length === 0 ? value : `CASE WHEN ${conditions.join(" AND ")} THEN ${value} END`;
    return `coalesce(${isRunning ? `max(${counted})` : steps.dialect.sum(counted)}, 0)`;
  };
  const places = byLevels.map((ref) => own.findIndex((key) => key.fact === ref.fact));
  return { isRunning, one, when, places };
}

/** An award's upper end below a cap; where the cap itself may have none, it takes nothing away then. */
const withoutEnd = ({ open }: PlannedLimit["most"], cap: string, below: string): string =>
  open.op === "truth" && !open.value
    ? below
    : `CASE WHEN ${cap} >= ${OPEN} THEN g.hi ELSE ${below} END`;

function writeLimit(
  steps: Steps,
  name: string,
  current: string,
  planned: PlannedLimit,
  figures: string,
): string {
  const { limit, byItem, byLevels, codes, measures } = planned;
  const { isRunning, one, when, places } = countingOf(steps, planned);
  const row = `g.q, g.s, g.m, g.h, g.r, g.lo, g.hi${steps.each((column) => `, g.${column}`)}`;
  const { from, to } = fiscalYearOf(steps.plan.asOf);
  const days = limit.per === "year" && !isRunning ? ` AND p.day BETWEEN ${from} AND ${to}` : "";
  const pastKey = (fact: string) =>
    steps.tables.past.has(fact) ? `p.${steps.dialect.quoted(fact)}` : "CAST(NULL AS INTEGER)";
  const past = (kind: "surely" | "possibly") => [
    ...(byItem ? [alike("p.thing", "g.r", kind)] : []),
    ...byLevels.map(({ fact }, index) => alike(pastKey(fact), `g.k${places[index]}`, kind)),
  ];
  const withPast = steps.step(
    `${name}_past`,
    `SELECT ${row},
  ${when(past("surely"), one("p", "amount"))} AS past_surely,
  ${when(past("possibly"), one("p", "amount"))} AS past_possibly
FROM ${current} g LEFT JOIN past_given p ON p.h = g.h AND p.measure IN (${codes.join(", ")})${days}
GROUP BY ${row}`,
  );

  const together = (kind: "surely" | "possibly") =>
    places.map((place) => alike(`o.k${place}`, `g.k${place}`, kind));
  const place = (table: string) =>
    measures.length === 1
      ? "0"
      : `CASE ${table}.m ${measures.map((m, index) => `WHEN ${m} THEN ${index}`).join(" ")} END`;
  const isBefore =
    measures.length === 1
      ? "o.r < g.r"
      : `(${place("o")} < ${place("g")} OR (o.m = g.m AND o.r < g.r))`;
  const surely = [
    ...together("surely"),
    "o.lo > 0",
    `(o.lo > g.hi OR (o.lo = g.hi AND ${isBefore}))`,
  ];
  const possibly = [...together("possibly"), `(o.hi > g.lo OR (o.hi = g.lo AND ${isBefore}))`];
  // Of one thing there is one award, but where a work is open it may count for more than one.
  const others = `o.h = g.h AND o.s = g.s AND o.q <> g.q${byItem ? ` AND o.r = g.r AND o.s >= ${CANDIDATES}` : ""}`;
  const counted = isRunning
    ? withPast
    : steps.step(
        `${name}_counted`,
        `SELECT ${row},
  g.past_surely + ${when(surely, one("o", "lo"))} AS past_surely,
  g.past_possibly + ${when(possibly, one("o", "hi"))} AS past_possibly
FROM ${withPast} g LEFT JOIN ${withPast} o ON ${others}
GROUP BY ${row}, g.past_surely, g.past_possibly`,
      );

  const at = steps.limits.indexOf(planned);
  const after =
    limit.kind === "cap"
      ? {
          lo: `least(g.lo, greatest(0, f.lo_${at} - g.past_possibly))`,
          hi: withoutEnd(
            planned.most,
            `f.hi_${at}`,
            `least(g.hi, greatest(0, f.hi_${at} - g.past_surely))`,
          ),
        }
      : {
          lo: `CASE WHEN g.past_possibly < f.lo_${at} THEN g.lo ELSE 0 END`,
          hi: `CASE WHEN g.past_surely < f.hi_${at} THEN g.hi ELSE 0 END`,
        };
  const carried = (column: string) =>
    column === "l"
      ? `CASE WHEN ${after.lo} <> g.lo OR ${after.hi} <> g.hi THEN ${at} ELSE g.l END`
      : `g.${column}`;
  const limited = steps.step(
    `${name}_limited`,
    `SELECT g.q AS q, g.s AS s, g.m AS m, g.h AS h, g.r AS r,
  ${narrow(after.lo)} AS lo, ${narrow(after.hi)} AS hi${steps.each((column) => `, ${carried(column)} AS ${column}`)}
FROM ${counted} g JOIN ${figures} f ON f.h = g.h`,
  );
  if (steps.plan.grounds)
    steps.taken.push(`SELECT m, h, r, l, b FROM ${limited} WHERE s = ${ACTUAL} AND hi = 0`);
  return steps.step(name, `SELECT * FROM ${limited} WHERE hi > 0`);
}

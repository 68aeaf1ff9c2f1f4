import type { Steps } from "./steps.ts";

/** Scenarios of stage 3: the awards as they are, what is settled at its least and at its most, then the candidates. */
export const ACTUAL = 0;
export const LOWEST = 1;
export const HIGHEST = 2;
/** Of candidate j: 3 + 3 j its most added, then its rivals without it at their least, then with it. */
export const CANDIDATES = 3;

/** The rows that stage 3 runs on, numbered: the awards themselves, and what the ends of the totals need. */
export function writeScenarios(steps: Steps, resolved: string, candidates: string): string {
  const keys = (table: string) => steps.each((name) => `, ${table}.${name} AS ${name}`);
  const settled = steps.step(
    "settled",
    `SELECT g.* FROM ${resolved} g
WHERE NOT EXISTS (SELECT 1 FROM ${candidates} c WHERE c.h = g.h AND c.m = g.m AND c.r = g.r)`,
  );
  const row = (s: string, table: string, lo: string, hi: string, from: string) =>
    `SELECT ${s} AS s, ${table}.m AS m, ${table}.h AS h, ${table}.r AS r, ${lo} AS lo, ${hi} AS hi${keys(table)} FROM ${from}`;
  const sharing = (a: string, b: string) =>
    `${a}.h = ${b}.h AND ${steps.groupOf(`${a}.m`)} = ${steps.groupOf(`${b}.m`)}`;
  const besides = `${candidates} c JOIN ${settled} g ON ${sharing("g", "c")}`;
  const rivals = `${candidates} c JOIN ${candidates} v ON ${sharing("v", "c")} AND NOT (v.c = c.c AND v.work = c.work)`;
  const [most, least, added] = [0, 1, 2].map((part) => `${CANDIDATES + part} + 3 * c.j`) as [
    string,
    string,
    string,
  ];
  const all = [
    row(String(ACTUAL), "g", "g.lo", "g.hi", `${resolved} g`),
    row(String(LOWEST), "g", "g.lo", "g.lo", `${settled} g`),
    row(String(HIGHEST), "g", "g.hi", "g.hi", `${settled} g`),
    row(most, "g", "g.hi", "g.hi", besides),
    row(most, "c", "c.hi", "c.hi", `${candidates} c`),
    row(least, "g", "g.lo", "g.lo", besides),
    row(least, "v", "v.floor", "v.floor", rivals),
    row(added, "g", "g.lo", "g.lo", besides),
    row(added, "v", "v.floor", "v.floor", rivals),
    row(added, "c", "c.floor", "c.floor", `${candidates} c`),
  ];
  return steps.step(
    "scenarios",
    // Numbers tell the rows of a holder apart; what comes in any order here is alike in all.
    `SELECT *, row_number() OVER (PARTITION BY h ORDER BY s, m, r, lo, hi) AS q FROM (${all.join("\nUNION ALL\n")}) rows_of_all`,
  );
}

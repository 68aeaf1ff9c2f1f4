import type { PlannedCollision } from "../plan/plan.ts";
import type { Steps } from "./steps.ts";

/** Stage 2: the awards after every rule on same work, and those that may still stand for an open one, numbered. */
export function writeSameWork(
  steps: Steps,
  first: string,
): { readonly resolved: string; readonly candidates: string } {
  let current = first;
  const open: string[] = [];
  const keys = steps.each((key) => `, k${key}`);
  for (const [index, collision] of steps.plan.collisions.entries()) {
    if (collision.measures.length === 0) continue;
    const judged = judge(steps, `same_work_${index}`, current, collision);
    const floor = collision.collision.prevails === "order" ? "lo" : "top";
    open.push(
      `SELECT ${index} AS c, work, m, h, r, hi, ${floor} AS floor${keys} FROM ${judged} WHERE standing > 1 AND NOT beaten`,
    );
    current = steps.step(
      `stage_2_${index}`,
      `SELECT m, h, r, lo, hi, d${keys} FROM ${current} WHERE m NOT IN (${collision.measures.join(", ")})
UNION ALL
SELECT m, h, r, CASE WHEN standing > 1 THEN 0 ELSE lo END AS lo, hi, d${keys}
FROM ${judged} WHERE NOT beaten`,
    );
  }
  const none = `SELECT 0 AS c, r AS work, m, h, r, hi, lo AS floor${keys} FROM ${first} WHERE FALSE`;
  const works = steps.step("open_works", open.length > 0 ? open.join("\nUNION ALL\n") : none);
  const candidates = steps.step(
    "candidates",
    `SELECT *, row_number() OVER (PARTITION BY h ORDER BY c, work, m, r) - 1 AS j FROM ${works}`,
  );
  return { resolved: current, candidates };
}

/**
 * Each rival that no other measure has surely paid for, weighed at nothing at least where one may have; whether it
 * is beaten, and how many stand. By size the largest least beats what cannot exceed it; by order the first that is
 * surely due beats all measures after it, and size tells awards of one measure apart.
 */
function judge(
  steps: Steps,
  name: string,
  current: string,
  { collision, measures, codes }: PlannedCollision,
): string {
  const ofItem = collision.by === "item";
  const byOrder = collision.prevails === "order";
  const places = measures.map((m, index) => `WHEN ${m} THEN ${index}`).join(" ");
  const own = measures.map((m) => `WHEN ${m} THEN ${steps.plan.measures[m]?.code ?? -1}`).join(" ");
  const row = `g.m, g.h, g.r, g.lo, g.hi, g.d${steps.each((key) => `, g.k${key}`)}`;
  const paid = steps.step(
    `${name}_paid`,
    `SELECT ${row}, max(CASE WHEN p.h IS NULL THEN -1${ofItem ? " WHEN p.thing IS NULL THEN 0 WHEN p.thing <> g.r THEN -1" : ""} ELSE 1 END) AS paid
FROM ${current} g LEFT JOIN past_given p
  ON p.h = g.h AND p.measure IN (${codes.join(", ")}) AND p.measure <> CASE g.m ${own} END
WHERE g.m IN (${measures.join(", ")}) GROUP BY ${row}`,
  );
  const keys = steps.each((key) => `, k${key}`);
  const rivals = steps.step(
    `${name}_rivals`,
    `SELECT m, h, r, CASE WHEN paid = 0 THEN 0 ELSE lo END AS lo, hi, d${keys}, ${ofItem ? "r" : "0"} AS work,
  CASE m ${places} END AS place, CAST(CASE m ${places} END AS BIGINT) * 4294967296 + r AS rank
FROM ${paid} WHERE paid < 1`,
  );
  const among = `PARTITION BY h, work${byOrder ? ", m" : ""}`;
  const top = steps.step(
    `${name}_top`,
    `SELECT *, max(lo) OVER (${among}) AS top,
  min(CASE WHEN lo > 0 OR d = 1 THEN place END) OVER (PARTITION BY h, work) AS first_due FROM ${rivals}`,
  );
  const ranked = steps.step(
    `${name}_ranked`,
    `SELECT *, min(CASE WHEN lo = top THEN rank END) OVER (${among}) AS top_rank FROM ${top}`,
  );
  const later = byOrder ? "coalesce(first_due < place, FALSE) OR " : "";
  const beaten = steps.step(
    `${name}_beaten`,
    `SELECT *, (${later}top > hi OR (top = hi AND top_rank < rank)) AS beaten FROM ${ranked}`,
  );
  return steps.step(
    name,
    `SELECT *, sum(CASE WHEN beaten THEN 0 ELSE 1 END) OVER (PARTITION BY h, work) AS standing FROM ${beaten}`,
  );
}

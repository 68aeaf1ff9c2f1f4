import type { PlannedCollision } from "../plan/plan.ts";
import type { Steps } from "./steps.ts";

/** Stage 2: the awards after every rule on same work, and those that may still stand for an open one, numbered. */
export function writeSameWork(
  steps: Steps,
  first: string,
): { readonly resolved: string; readonly candidates: string } {
  let current = first;
  const open: string[] = [];
  const keys = steps.each((name) => `, ${name}`);
  for (const [index, collision] of steps.plan.collisions.entries()) {
    if (collision.measures.length === 0) continue;
    const judgement = judge(steps, `same_work_${index}`, current, collision);
    const judged = steps.plan.grounds
      ? tell(steps, `same_work_${index}_told`, judgement, collision)
      : judgement;
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
  const { grounds } = steps.plan;
  const row = `g.m, g.h, g.r, g.lo, g.hi, g.d${steps.each((column) => `, g.${column}`)}`;
  const isPaid = `CASE WHEN p.h IS NULL THEN -1${ofItem ? " WHEN p.thing IS NULL THEN 0 WHEN p.thing <> g.r THEN -1" : ""} ELSE 1 END`;
  const payers = [1, 0].map(
    (surely) =>
      `, min(CASE WHEN ${isPaid} = ${surely} THEN ${orderOfPast(codes)} END) AS payer_${surely}`,
  );
  const paid = steps.step(
    `${name}_paid`,
    `SELECT ${row}, max(${isPaid}) AS paid${grounds ? payers.join("") : ""}
FROM ${current} g LEFT JOIN past_given p
  ON p.h = g.h AND p.measure IN (${codes.join(", ")}) AND p.measure <> CASE g.m ${own} END
WHERE g.m IN (${measures.join(", ")}) GROUP BY ${row}`,
  );
  if (grounds)
    steps.taken.push(
      `SELECT m, h, r, l, ${measureOfPast("payer_1", codes)} AS b FROM ${paid} WHERE paid = 1`,
    );
  const keys = steps.each((column) => `, ${column}`);
  const rivals = steps.step(
    `${name}_rivals`,
    `SELECT m, h, r, CASE WHEN paid = 0 THEN 0 ELSE lo END AS lo, hi, d${keys}, ${ofItem ? "r" : "0"} AS work,${grounds ? ` ${measureOfPast("CASE WHEN paid = 0 THEN payer_0 END", codes)} AS payer,` : ""}
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

/** Measures are told apart by this, days by what is above it. */
const OF_A_DAY = 1_000_000;
/** No day of a calendar is this long before 1970. */
const DAYS_BEFORE = 1_000_000;

/** A past award's place: the earliest first, of one day in the collision's order. */
const orderOfPast = (codes: readonly number[]): string => {
  const places = codes.map((code, place) => `WHEN ${code} THEN ${place}`).join(" ");
  return `(CAST(p.day AS BIGINT) + ${DAYS_BEFORE}) * ${OF_A_DAY} + CASE p.measure ${places} END`;
};

/** The measure of a past award by its place, -1 where there is none. */
const measureOfPast = (place: string, codes: readonly number[]): string =>
  `CASE (${place}) % ${OF_A_DAY} ${codes.map((code, at) => `WHEN ${at} THEN ${code}`).join(" ")} ELSE -1 END`;

/** Rows of things and of holders are below this. */
const ROWS = 4_294_967_296;

/**
 * Tells of each rival what takes its place, or may: the first that beats it, or else the first other that can stand where
 * several can, or else what may have paid. What is beaten is taken.
 */
function tell(
  steps: Steps,
  name: string,
  judged: string,
  { collision, measures }: PlannedCollision,
): string {
  const bySize = "CASE WHEN o.lo <> g.hi THEN o.lo > g.hi ELSE o.rank < g.rank END";
  const beats =
    collision.prevails === "order"
      ? `CASE WHEN o.place <> g.place THEN o.place < g.place AND (o.lo > 0 OR o.d = 1) ELSE ${bySize} END`
      : bySize;
  const first = (when: string) => `min(CASE WHEN ${when} THEN o.m * ${ROWS} + o.r END)`;
  const carried = (column: string) => (column === "b" ? "" : `, g.${column}`);
  const row = `g.m, g.h, g.r, g.lo, g.hi, g.d${steps.each(carried)}, g.b, g.work, g.top, g.beaten, g.standing, g.payer`;
  const compared = steps.step(
    `${name}_compared`,
    `SELECT ${row}, ${first(beats)} AS beater, ${first("NOT o.beaten")} AS other
FROM ${judged} g LEFT JOIN (SELECT m, h, r, lo, hi, d, work, place, rank, beaten FROM ${judged}) o
  ON o.h = g.h AND o.work = g.work AND NOT (o.m = g.m AND o.r = g.r)
GROUP BY ${row}, g.place, g.rank`,
  );
  const rival = "coalesce(beater, CASE WHEN standing > 1 THEN other END)";
  const codes = measures
    .map((m) => `WHEN ${m} THEN ${steps.plan.measures[m]?.code ?? -1}`)
    .join(" ");
  const by = `CASE WHEN ${rival} IS NOT NULL THEN CASE ${steps.dialect.quotient(rival, String(ROWS))} ${codes} END WHEN payer <> -1 THEN payer ELSE b END`;
  const kept = steps.each((column) => (column === "b" ? `, ${by} AS b` : `, ${column}`));
  const told = steps.step(
    name,
    `SELECT m, h, r, lo, hi, d${kept}, work, top, beaten, standing FROM ${compared}`,
  );
  steps.taken.push(`SELECT m, h, r, l, b FROM ${told} WHERE beaten`);
  return told;
}

import type { Plan, PlannedCollision, PlannedLimit, PlannedMeasure } from "../plan/plan.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { fiscalYearOf } from "../stages/past.ts";
import { type Dialect, quoted } from "./dialect.ts";
import { type SqlNames, printBool, printScalar } from "./print.ts";

/** Stands for "no upper end": above any sum that the bounds allow. */
export const OPEN = 100_000_000_000_000_000n;

/** The columns that the population's tables have. */
export interface Tables {
  readonly holders: ReadonlySet<string>;
  /** By kind of item. A kind that is not there has no table. */
  readonly things: ReadonlyMap<string, ReadonlySet<string>>;
  readonly past: ReadonlySet<string>;
}

/** Names of the tables of things. */
export const thingsTable = (kind: string): string => quoted(`things_${kind}`);

interface Step {
  readonly name: string;
  readonly sql: string;
}

/** Scenarios of stage 3: the awards as they are, what is settled at its least and at its most, then the candidates. */
const ACTUAL = 0;
const LOWEST = 1;
const HIGHEST = 2;
/** Of candidate j: 3 + 3 j its most added, then its rivals without it at their least, then with it. */
const CANDIDATES = 3;

/** Writes the stages as a chain of named steps, each a plain SELECT over the ones before. */
class StatementWriter {
  readonly steps: Step[] = [];
  readonly #plan: Plan;
  readonly #tables: Tables;
  readonly #dialect: Dialect;
  readonly #slots: readonly bigint[];
  readonly #year: { readonly from: number; readonly to: number };
  /** How many columns of level codes the awards carry for their limits. */
  readonly #keys: number;

  constructor(plan: Plan, tables: Tables, dialect: Dialect, slots: readonly bigint[]) {
    this.#plan = plan;
    this.#tables = tables;
    this.#dialect = dialect;
    this.#slots = slots;
    this.#year = fiscalYearOf(plan.asOf);
    this.#keys = Math.max(0, ...plan.measures.map((one) => keysOf(one).length));
  }

  step(name: string, sql: string): string {
    this.steps.push({ name, sql });
    return name;
  }

  write(): void {
    const first = this.#stage1();
    const { resolved, candidates } = this.#stage2(first);
    const limited = this.#stage3(this.#scenarios(resolved, candidates));
    this.#stage4(limited, candidates);
  }

  #names(item: string | null): SqlNames {
    const has = ({ fact, of }: ColumnRef) =>
      of === "item"
        ? this.#tables.things.get(item ?? "")?.has(fact)
        : this.#tables.holders.has(fact);
    return {
      dialect: this.#dialect,
      column: (ref) =>
        has(ref) ? `${ref.of === "item" ? "t" : "o"}.${quoted(ref.fact)}` : "CAST(NULL AS BIGINT)",
      slot: (index) => `CAST(${this.#slots[index] ?? 0n} AS BIGINT)`,
    };
  }

  /** One row for each thing (or holder) that a measure may give for. */
  #stage1(): string {
    const each = this.#plan.measures.flatMap((planned, m) => {
      const { measure, amount } = planned;
      if (measure.item && !this.#tables.things.has(measure.item)) return [];
      const names = this.#names(measure.item);
      const hi = printScalar(amount.hi, names);
      const open = printBool(amount.open, names);
      const keys = keysOf(planned);
      const key = (index: number) => {
        const found = keys[index];
        return found ? names.column(found) : "CAST(NULL AS INTEGER)";
      };
      const rows = measure.item
        ? { r: "t.r", from: `${thingsTable(measure.item)} t JOIN holders o ON o.h = t.h` }
        : { r: "o.h", from: "holders o" };
      return [
        `SELECT ${m} AS m, o.h AS h, ${rows.r} AS r,
  CAST(${printScalar(amount.lo, names)} AS BIGINT) AS lo,
  CAST(${open === "FALSE" ? hi : `CASE WHEN ${open} THEN ${OPEN} ELSE ${hi} END`} AS BIGINT) AS hi${this.#each((index) => `, CAST(${key(index)} AS INTEGER) AS k${index}`)}
FROM ${rows.from}`,
      ];
    });
    const empty = `SELECT 0 AS m, h, h AS r, CAST(0 AS BIGINT) AS lo, CAST(0 AS BIGINT) AS hi${this.#each((index) => `, CAST(NULL AS INTEGER) AS k${index}`)} FROM holders WHERE FALSE`;
    const all = this.step("stage_1_all", each.length > 0 ? each.join("\nUNION ALL\n") : empty);
    return this.step("stage_1", `SELECT * FROM ${all} WHERE hi > 0`);
  }

  #each(column: (index: number) => string): string {
    return Array.from({ length: this.#keys }, (_, index) => column(index)).join("");
  }

  /** The same work is rewarded once: each rule in turn, and the awards that may still stand for an open work. */
  #stage2(first: string): { readonly resolved: string; readonly candidates: string } {
    let current = first;
    const open: string[] = [];
    for (const [index, collision] of this.#plan.collisions.entries()) {
      if (collision.measures.length === 0) continue;
      const judged = this.#judge(`same_work_${index}`, current, collision);
      const keys = this.#each((key) => `, k${key}`);
      const rest = `SELECT m, h, r, lo, hi${keys} FROM ${current} WHERE m NOT IN (${collision.measures.join(", ")})`;
      open.push(
        `SELECT ${index} AS c, work, m, h, r, hi, top AS floor${keys} FROM ${judged} WHERE standing > 1 AND NOT beaten`,
      );
      current = this.step(
        `stage_2_${index}`,
        `${rest}
UNION ALL
SELECT m, h, r, CASE WHEN standing > 1 THEN 0 ELSE lo END AS lo, hi${keys}
FROM ${judged} WHERE NOT beaten`,
      );
    }
    const none = `SELECT 0 AS c, r AS work, m, h, r, hi, lo AS floor${this.#each((key) => `, k${key}`)} FROM ${first} WHERE FALSE`;
    const works = this.step("open_works", open.length > 0 ? open.join("\nUNION ALL\n") : none);
    const candidates = this.step(
      "candidates",
      `SELECT *, row_number() OVER (PARTITION BY h ORDER BY c, work, m, r) - 1 AS j FROM ${works}`,
    );
    return { resolved: current, candidates };
  }

  /**
   * Each rival that no other measure has surely paid for, weighed at nothing at least where one may have; whether it
   * is beaten, and how many stand.
   */
  #judge(name: string, current: string, { collision, measures }: PlannedCollision): string {
    const codeOf = (id: string) => this.#plan.rulebook.measures.findIndex((one) => one.id === id);
    const codes = collision.measures.map(codeOf).filter((code) => code >= 0);
    const ofItem = collision.by === "item";
    const order = measures.map((m, index) => `WHEN ${m} THEN ${index}`).join(" ");
    const own = measures
      .map((m) => `WHEN ${m} THEN ${codeOf(this.#plan.measures[m]?.measure.id ?? "")}`)
      .join(" ");
    const paid = this.step(
      `${name}_paid`,
      `SELECT g.*, coalesce((SELECT max(${ofItem ? "CASE WHEN p.thing IS NULL THEN 0 WHEN p.thing = g.r THEN 1 ELSE -1 END" : "1"})
    FROM past p WHERE p.h = g.h AND p.measure IN (${codes.join(", ")}) AND p.measure <> CASE g.m ${own} END), -1) AS paid
FROM ${current} g WHERE g.m IN (${measures.join(", ")})`,
    );
    const keys = this.#each((key) => `, k${key}`);
    const rivals = this.step(
      `${name}_rivals`,
      `SELECT m, h, r, CASE WHEN paid = 0 THEN 0 ELSE lo END AS lo, hi${keys}, ${ofItem ? "r" : "0"} AS work,
  CAST(CASE m ${order} END AS BIGINT) * 4294967296 + r AS rank
FROM ${paid} WHERE paid < 1`,
    );
    const top = this.step(
      `${name}_top`,
      `SELECT *, max(lo) OVER (PARTITION BY h, work) AS top FROM ${rivals}`,
    );
    const ranked = this.step(
      `${name}_ranked`,
      `SELECT *, min(CASE WHEN lo = top THEN rank END) OVER (PARTITION BY h, work) AS top_rank FROM ${top}`,
    );
    const beaten = this.step(
      `${name}_beaten`,
      `SELECT *, (top > hi OR (top = hi AND top_rank < rank)) AS beaten FROM ${ranked}`,
    );
    return this.step(
      name,
      `SELECT *, sum(CASE WHEN beaten THEN 0 ELSE 1 END) OVER (PARTITION BY h, work) AS standing FROM ${beaten}`,
    );
  }

  /** The rows that stage 3 runs on: the awards themselves, and what the ends of the totals need. */
  #scenarios(resolved: string, candidates: string): string {
    const keys = (table: string) => this.#each((key) => `, ${table}.k${key} AS k${key}`);
    const settled = this.step(
      "settled",
      `SELECT g.* FROM ${resolved} g
WHERE NOT EXISTS (SELECT 1 FROM ${candidates} c WHERE c.h = g.h AND c.m = g.m AND c.r = g.r)`,
    );
    const row = (s: string, table: string, lo: string, hi: string, from: string) =>
      `SELECT ${s} AS s, ${table}.m AS m, ${table}.h AS h, ${table}.r AS r, ${lo} AS lo, ${hi} AS hi${keys(table)} FROM ${from}`;
    const sameLimits = "g.h = c.h AND g.m = c.m";
    const rivals = `${candidates} c JOIN ${candidates} v ON v.h = c.h AND v.m = c.m AND NOT (v.c = c.c AND v.work = c.work)`;
    const [most, least, added] = [0, 1, 2].map((part) => `${CANDIDATES + part} + 3 * c.j`) as [
      string,
      string,
      string,
    ];
    return this.step(
      "scenarios",
      [
        row(String(ACTUAL), "g", "g.lo", "g.hi", `${resolved} g`),
        row(String(LOWEST), "g", "g.lo", "g.lo", `${settled} g`),
        row(String(HIGHEST), "g", "g.hi", "g.hi", `${settled} g`),
        row(most, "g", "g.hi", "g.hi", `${candidates} c JOIN ${settled} g ON ${sameLimits}`),
        row(most, "c", "c.hi", "c.hi", `${candidates} c`),
        row(least, "g", "g.lo", "g.lo", `${candidates} c JOIN ${settled} g ON ${sameLimits}`),
        row(least, "v", "v.floor", "v.floor", rivals),
        row(added, "g", "g.lo", "g.lo", `${candidates} c JOIN ${settled} g ON ${sameLimits}`),
        row(added, "v", "v.floor", "v.floor", rivals),
        row(added, "c", "c.floor", "c.floor", `${candidates} c`),
      ].join("\nUNION ALL\n"),
    );
  }

  /** Limits in the order each measure declares them. */
  #stage3(scenarios: string): string {
    const done = this.#plan.measures.map((planned, m) => {
      let current = this.step(
        `limits_${m}`,
        `SELECT * FROM ${scenarios} WHERE m = ${m} AND hi > 0`,
      );
      for (const [index, limit] of planned.limits.entries())
        current = this.#limit(`limits_${m}_${index}`, current, planned, limit);
      return `SELECT s, m, h, r, lo, hi FROM ${current}`;
    });
    return this.step(
      "stage_3",
      done.length > 0 ? done.join("\nUNION ALL\n") : `SELECT s, m, h, r, lo, hi FROM ${scenarios}`,
    );
  }

  #limit(name: string, current: string, planned: PlannedMeasure, limit: PlannedLimit): string {
    const own = keysOf(planned);
    const places = limit.byLevels.map((ref) => own.findIndex((one) => one.fact === ref.fact));
    const group = `g.s, g.m, g.h, g.r, g.lo, g.hi${this.#each((key) => `, g.k${key}`)}`;
    const alike = (a: string, b: string, kind: "surely" | "possibly") =>
      kind === "surely" ? `${a} = ${b}` : `(${a} = ${b} OR ${a} IS NULL OR ${b} IS NULL)`;

    const pastKey = (fact: string) =>
      this.#tables.past.has(fact) ? `p.${quoted(fact)}` : "CAST(NULL AS INTEGER)";
    const past = (kind: "surely" | "possibly") =>
      [
        ...(limit.byItem && planned.measure.item ? [alike("p.thing", "g.r", kind)] : []),
        ...limit.byLevels.map(({ fact }, index) =>
          alike(pastKey(fact), `g.k${places[index]}`, kind),
        ),
      ].join(" AND ");
    const isCap = limit.limit.kind === "cap";
    const isRunning = limit.limit.kind === "years-running";
    const when = (condition: string, value: string) =>
      `coalesce(${isRunning ? "max" : "sum"}(${condition === "" ? value : `CASE WHEN ${condition} THEN ${value} END`}), 0)`;
    const days =
      limit.limit.per === "year" && !isRunning
        ? ` AND p.day BETWEEN ${this.#year.from} AND ${this.#year.to}`
        : "";
    const yearsSince = `${this.#plan.asOf.slice(0, 4)} - ${this.#dialect.yearOf("p.day")}`;
    const one = (table: string, column: string) =>
      isRunning
        ? yearsSince
        : isCap
          ? `${table}.${column}`
          : `CASE WHEN ${table}.h IS NULL THEN 0 ELSE 1 END`;
    const withPast = this.step(
      `${name}_past`,
      `SELECT ${group},
  ${when(past("surely"), one("p", "amount"))} AS past_surely,
  ${when(past("possibly"), one("p", "amount"))} AS past_possibly
FROM ${current} g LEFT JOIN past p ON p.h = g.h AND p.measure IN (${limit.codes.join(", ")})${days}
GROUP BY ${group}`,
    );

    const together = (kind: "surely" | "possibly") =>
      places.map((place) => alike(`o.k${place}`, `g.k${place}`, kind));
    const surely = [
      ...together("surely"),
      "o.lo > 0",
      "(o.lo > g.hi OR (o.lo = g.hi AND o.r < g.r))",
    ];
    const possibly = [...together("possibly"), "(o.hi > g.lo OR (o.hi = g.lo AND o.r < g.r))"];
    const counted =
      limit.byItem || isRunning
        ? this.step(
            `${name}_counted`,
            `SELECT *, past_surely AS surely, past_possibly AS possibly FROM ${withPast}`,
          )
        : this.step(
            `${name}_counted`,
            `SELECT ${group},
  g.past_surely + ${when(surely.join(" AND "), one("o", "lo"))} AS surely,
  g.past_possibly + ${when(possibly.join(" AND "), one("o", "hi"))} AS possibly
FROM ${withPast} g LEFT JOIN ${withPast} o ON o.h = g.h AND o.s = g.s AND o.r <> g.r
GROUP BY ${group}, g.past_surely, g.past_possibly`,
          );

    const names = this.#names(null);
    const most = {
      lo: printScalar(limit.most.lo, names),
      hi:
        printBool(limit.most.open, names) === "FALSE"
          ? printScalar(limit.most.hi, names)
          : `CASE WHEN ${printBool(limit.most.open, names)} THEN ${OPEN} ELSE ${printScalar(limit.most.hi, names)} END`,
    };
    const after = isCap
      ? {
          lo: `least(g.lo, greatest(0, ${most.lo} - g.possibly))`,
          hi: `least(g.hi, greatest(0, ${most.hi} - g.surely))`,
        }
      : {
          lo: `CASE WHEN g.possibly < ${most.lo} THEN g.lo ELSE 0 END`,
          hi: `CASE WHEN g.surely < ${most.hi} THEN g.hi ELSE 0 END`,
        };
    const limited = this.step(
      `${name}_limited`,
      `SELECT g.s AS s, g.m AS m, g.h AS h, g.r AS r,
  ${this.#dialect.narrow(after.lo)} AS lo, ${this.#dialect.narrow(after.hi)} AS hi${this.#each((key) => `, g.k${key} AS k${key}`)}
FROM ${counted} g JOIN holders o ON o.h = g.h`,
    );
    return this.step(name, `SELECT * FROM ${limited} WHERE hi > 0`);
  }

  /** Awards, and sums by holder and payee. */
  #stage4(limited: string, candidates: string): void {
    const payee = `CASE m ${this.#plan.measures.map((one, m) => `WHEN ${m} THEN ${one.payee}`).join(" ")} ELSE 0 END`;
    this.step("awards", `SELECT m, h, r, lo, hi FROM ${limited} WHERE s = ${ACTUAL}`);
    const sums = this.step(
      "sums",
      `SELECT s, m, h, sum(lo) AS lo, sum(CASE WHEN hi >= ${OPEN} THEN 0 ELSE hi END) AS hi
FROM ${limited} WHERE s <> ${ACTUAL} GROUP BY s, m, h`,
    );
    const scenario = (part: number, alias: string, column: string, end: string) =>
      `coalesce((SELECT ${alias}.${end} FROM ${sums} ${alias} WHERE ${alias}.h = c.h AND ${alias}.m = c.m AND ${alias}.s = ${column === "" ? String(part) : `${part} + 3 * c.j`}), 0)`;
    const additions = this.step(
      "additions",
      `SELECT c.h AS h, c.c AS c, c.work AS work, ${payee.replace("CASE m", "CASE c.m")} AS payee,
  ${scenario(CANDIDATES, "a", "j", "hi")} - ${scenario(HIGHEST, "b", "", "hi")} AS hi,
  ${scenario(CANDIDATES + 2, "d", "j", "lo")} - ${scenario(CANDIDATES + 1, "e", "j", "lo")} AS lo
FROM ${candidates} c`,
    );
    const works = this.step(
      "works",
      `SELECT h, c, work, min(lo) AS lo, max(hi) AS hi, count(DISTINCT payee) AS payees FROM ${additions} GROUP BY h, c, work`,
    );
    const settled = `SELECT h, ${payee} AS payee, CASE WHEN s = ${LOWEST} THEN lo ELSE 0 END AS lo, CASE WHEN s = ${HIGHEST} THEN hi ELSE 0 END AS hi FROM ${sums} WHERE s IN (${LOWEST}, ${HIGHEST})`;
    const { narrow } = this.#dialect;
    this.step(
      "totals",
      `SELECT h, ${narrow("sum(lo)")} AS lo, ${narrow("sum(hi)")} AS hi FROM (
${settled}
UNION ALL SELECT h, 0, lo, hi FROM ${works}) parts GROUP BY h`,
    );
    this.step(
      "totals_by_payee",
      `SELECT h, payee, ${narrow("sum(lo)")} AS lo, ${narrow("sum(hi)")} AS hi FROM (
${settled}
UNION ALL SELECT a.h, a.payee, CASE WHEN w.payees = 1 THEN min(a.lo) ELSE 0 END, max(a.hi)
  FROM ${additions} a JOIN ${works} w ON w.h = a.h AND w.c = a.c AND w.work = a.work
  GROUP BY a.h, a.payee, a.c, a.work, w.payees) parts GROUP BY h, payee`,
    );
  }
}

/** Level facts of the things that the limits of a measure count by, in a fixed order. */
function keysOf(planned: PlannedMeasure): readonly ColumnRef[] {
  const keys = new Map(
    planned.limits.flatMap((limit) => limit.byLevels.map((ref) => [ref.fact, ref] as const)),
  );
  return [...keys.values()];
}

/** What a statement gives, and the SELECT for each. */
export interface Statement {
  /** The steps before, as `WITH …`, to put in front of any SELECT. */
  readonly steps: readonly Step[];
  /** Tables that hold the results: awards (m, h, r, lo, hi) and totals (h, lo, hi), in fen; rows of nothing are left out. */
  readonly results: readonly ["awards", "totals", "totals_by_payee"];
}

/** The plan as SQL over the population's tables, for the parameters' values. */
export function statementFor(
  plan: Plan,
  tables: Tables,
  dialect: Dialect,
  slots: readonly bigint[] = plan.slots.map((slot) => slot.value),
): Statement {
  const ordered = plan.collisions.some(
    ({ collision, measures }) => collision.prevails === "order" && measures.length > 0,
  );
  if (plan.figures.length > 0 || plan.shared.length > 0 || ordered)
    throw new NoColumnMeaning("figures, shared limits and rules by provision in SQL");
  const writer = new StatementWriter(plan, tables, dialect, slots);
  writer.write();
  return { steps: writer.steps, results: ["awards", "totals", "totals_by_payee"] };
}

import type { Plan, PlannedLimit, PlannedMeasure } from "../plan/plan.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import type { Dialect } from "./dialect.ts";
import type { RowSource } from "./rows.ts";

/** Stands for "no upper end": above any sum that the bounds allow. */
export const OPEN = 100_000_000_000_000_000n;

/** The last limit that took something from an award, among the plan's, and the code of the measure in its place; −1 where none did. */
export const GROUNDS = ["l", "b"] as const;

/** The columns that the population's tables have. */
export interface Tables {
  readonly holders: ReadonlySet<string>;
  /** By kind of item. A kind that is not there has no table. */
  readonly things: ReadonlyMap<string, ReadonlySet<string>>;
  readonly past: ReadonlySet<string>;
}

/** Names of the tables of things. */
export const thingsTable = (kind: string): string => `things_${kind.replaceAll(/\W/gu, "_")}`;

/** A named SELECT over the ones before. */
export interface Step {
  readonly name: string;
  readonly sql: string;
}

/** Level facts of the things that the limits of a measure count by, in a fixed order. */
export function keysOf(planned: PlannedMeasure): readonly ColumnRef[] {
  const keys = new Map(
    planned.limits.flatMap((limit) => limit.byLevels.map((ref) => [ref.fact, ref] as const)),
  );
  return [...keys.values()];
}

/** What the stages write into: a chain of steps, and what all of them know. */
export class Steps {
  readonly all: Step[] = [];
  readonly plan: Plan;
  readonly tables: Tables;
  readonly dialect: Dialect;
  /** How many columns of level codes the awards carry for their limits. */
  readonly keys: number;
  /** All that awards carry through the stages: level codes, and where grounds are told what took something away. */
  readonly #carried: readonly string[];
  /** Awards that are nothing any more, where grounds are told: SELECTs of what they were and what took them (m, h, r, l, b). */
  readonly taken: string[] = [];
  /** The table of holders, with the figures worked out so far. */
  holders = "holders";

  constructor(plan: Plan, tables: Tables, dialect: Dialect) {
    this.plan = plan;
    this.tables = tables;
    this.dialect = dialect;
    this.keys = Math.max(0, ...plan.measures.map((one) => keysOf(one).length));
    const levels = Array.from({ length: this.keys }, (_, index) => `k${index}`);
    this.#carried = [...levels, ...(plan.grounds ? GROUNDS : [])];
  }

  step(name: string, sql: string): string {
    this.all.push({ name, sql });
    return name;
  }

  /** The columns that awards carry, as text before which something stands. */
  each(column: (name: string) => string): string {
    return this.#carried.map((name) => column(name)).join("");
  }

  /** Rows of the things of a kind, or of the holders; null where there are no such things. */
  rows(item: string | null): RowSource | null {
    const things = item === null ? null : this.tables.things.get(item);
    if (things === undefined) return null;
    const owners = `${this.holders} o`;
    return {
      dialect: this.dialect,
      from: item === null ? owners : `${thingsTable(item)} t JOIN ${owners} ON o.h = t.h`,
      keys: [
        { name: "h", of: "o.h" },
        { name: "r", of: item === null ? "0" : "t.r" },
      ],
      column: ({ fact, of }) => {
        if (of === "figure") return `o.${this.dialect.quoted(fact)}`;
        const has = of === "item" ? things?.has(fact) : this.tables.holders.has(fact);
        return has ? `${of === "item" ? "t" : "o"}.${this.dialect.quoted(fact)}` : null;
      },
    };
  }

  /** The number that measures have in common whose awards use up the same limits. */
  groupOf(measure: string): string {
    const tied = this.plan.measures.flatMap(({ group }, m) =>
      group === m ? [] : [`WHEN ${m} THEN ${group}`],
    );
    return tied.length === 0 ? measure : `CASE ${measure} ${tied.join(" ")} ELSE ${measure} END`;
  }

  payeeOf(measure: string): string {
    const payees = this.plan.measures.map((one, m) => `WHEN ${m} THEN ${one.payee}`);
    return payees.length === 0 ? "0" : `CASE ${measure} ${payees.join(" ")} ELSE 0 END`;
  }

  /** All limits: each measure's own in their order, then those that measures share. */
  get limits(): readonly PlannedLimit[] {
    return [...this.plan.measures.flatMap((one) => one.limits), ...this.plan.shared];
  }
}

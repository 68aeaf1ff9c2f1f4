import type { Column } from "../columns/population.ts";
import type { Plan, PlannedAmount } from "../plan/plan.ts";
import { type Bounds, type Domains, Prover, UnprovenBound } from "../scalar/bounds.ts";
import { FIRST_DAY } from "../scalar/day.ts";
import { scaleOf } from "../scalar/lower.ts";
import type { Bool, Scalar } from "../scalar/scalar.ts";

/** Days lie between these, the first and the last that a case can state. */
const DAYS = { min: FIRST_DAY, max: 2_932_896n };

/** The least and the most that a column holds. */
function boundsOf(column: Column | undefined): Bounds {
  let [min, max] = [0, 0];
  for (const value of column ?? []) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min: BigInt(min), max: BigInt(max) };
}

/** Shows for one run's parameters and figures that every step of its amounts is exact. */
export class Exactness {
  readonly #prover: Prover;

  constructor(plan: Plan, values: readonly bigint[], figures: ReadonlyMap<string, Float64Array>) {
    const facts = new Map(plan.rulebook.facts.map((fact) => [fact.id, fact]));
    const domains: Domains = {
      column: ({ fact: id, of }) => {
        if (of === "figure") return boundsOf(figures.get(id));
        const fact = facts.get(id);
        if (!fact?.domain) return DAYS;
        const scale = scaleOf(fact);
        return { min: BigInt(fact.domain.min) * scale, max: BigInt(fact.domain.max) * scale };
      },
      slot: (index) => {
        const value = values[index] ?? 0n;
        return { min: value, max: value };
      },
    };
    this.#prover = new Prover(domains);
  }

  amount(where: string, { lo, hi, open }: PlannedAmount): void {
    this.all(where, [lo, hi], [open]);
  }

  /** Throws UnprovenBound, naming the place, where a step may not be exact. */
  all(where: string, scalars: readonly Scalar[], conditions: readonly Bool[]): void {
    try {
      for (const scalar of scalars) this.#prover.prove(scalar);
      for (const condition of conditions) this.#prover.proveCondition(condition);
    } catch (error) {
      if (error instanceof UnprovenBound) error.message = `${where}: ${error.message}`;
      throw error;
    }
  }
}

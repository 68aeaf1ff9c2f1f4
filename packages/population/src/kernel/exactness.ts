import type { Plan, PlannedAmount } from "../plan/plan.ts";
import { type Bounds, Prover, UnprovenBound } from "../scalar/bounds.ts";
import { FIRST_DAY } from "../scalar/day.ts";
import { scaleOf } from "../scalar/lower.ts";
import type { Bool, Scalar } from "../scalar/scalar.ts";

/** Days lie between these, the first and the last that a case can state. */
const DAYS = { min: FIRST_DAY, max: 2_932_896n };

/** How much wider bounds are shown to hold than was asked, so that the next populations need no other proof. */
const WIDER = 16;

/** The least and the most of a figure that were met, nothing among them. */
export interface Met {
  min: number;
  max: number;
}

/** Shows for one run's parameters that every step of its amounts is exact, whatever figures of holders were met. */
export class Exactness {
  readonly #plan: Plan;
  readonly #values: readonly bigint[];
  /** Bounds of figures that were shown to do. */
  #shown: ReadonlyMap<string, Met> | null = null;

  constructor(plan: Plan, values: readonly bigint[]) {
    this.#plan = plan;
    this.#values = values;
  }

  /** Throws UnprovenBound, naming the place, where a step may not be exact with these figures. */
  show(met: ReadonlyMap<string, Met>): void {
    const known = (name: string): Met => this.#shown?.get(name) ?? { min: 0, max: 0 };
    const isWithin = (name: string, { min, max }: Met) =>
      min >= known(name).min && max <= known(name).max;
    if (this.#shown && [...met].every(([name, one]) => isWithin(name, one))) return;
    const wider = new Map(
      [...met].map(([name, one]) => {
        const { min, max } = known(name);
        const bounds = { min: Math.min(min, one.min * WIDER), max: Math.max(max, one.max * WIDER) };
        return [name, isWithin(name, one) ? { min, max } : bounds];
      }),
    );
    for (const bounds of [wider, met])
      try {
        this.#prove(bounds);
        this.#shown = new Map([...bounds].map(([name, one]) => [name, { ...one }]));
        return;
      } catch (error) {
        if (!(error instanceof UnprovenBound) || bounds === met) throw error;
      }
  }

  #prove(met: ReadonlyMap<string, Met>): void {
    const { rulebook, measures, shared, figures } = this.#plan;
    const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
    const boundsOf = ({ min, max }: Met): Bounds => ({ min: BigInt(min), max: BigInt(max) });
    const prover = new Prover({
      column: ({ fact: id, of }) => {
        if (of === "figure") return boundsOf(met.get(id) ?? { min: 0, max: 0 });
        const fact = facts.get(id);
        if (!fact?.domain) return DAYS;
        const scale = scaleOf(fact);
        return { min: BigInt(fact.domain.min) * scale, max: BigInt(fact.domain.max) * scale };
      },
      slot: (index) => {
        const value = this.#values[index] ?? 0n;
        return { min: value, max: value };
      },
    });
    const all = (where: string, scalars: readonly Scalar[], conditions: readonly Bool[]) => {
      try {
        for (const scalar of scalars) prover.prove(scalar);
        for (const condition of conditions) prover.proveCondition(condition);
      } catch (error) {
        if (error instanceof UnprovenBound) error.message = `${where}: ${error.message}`;
        throw error;
      }
    };
    const amount = (where: string, { lo, hi, open }: PlannedAmount) => all(where, [lo, hi], [open]);
    for (const figure of figures)
      if (figure.from === "things")
        all(
          "a sum over things",
          figure.sums.map(({ of }) => of),
          [figure.open.when],
        );
    for (const { measure, gate, amount: award, decided, limits } of measures) {
      all(measure.id, [], [gate]);
      amount(measure.id, award);
      all(measure.id, [], [decided]);
      for (const { limit, most } of limits) amount(`${measure.id}.${limit.id}`, most);
    }
    for (const { limit, most } of shared) amount(limit.id, most);
  }
}

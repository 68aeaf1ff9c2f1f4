import { rational, readRational, zero } from "../quantity/rational.ts";
import { judge } from "./condition.ts";
import type { Figures } from "./figures.ts";
import { aggregateOf, efficacyOf, rankOf } from "./population.ts";
import { type AllocationProblem, DEFINED, allocationProblem } from "./problem.ts";
import {
  type Range,
  anything,
  either,
  exactly,
  least,
  minus,
  most,
  over,
  plus,
  times,
  valueIn,
} from "./range.ts";
import { type Reckoned, given, joined, reckoned } from "./reckoned.ts";
import type { Derived, Direction, Formula, Over } from "./scheme.ts";
import { writeRange } from "./trace.ts";

type Op<Kind> = Extract<Formula, { readonly op: Kind }>;

const one = rational(1n);

/**
 * Evaluates the formulas of a scheme over one population. What is undefined comes back as null and leaves a problem
 * behind; what is unknown comes back as a range. Every figure is computed once.
 */
export class Reckoning {
  readonly problems = new Map<string, AllocationProblem>();
  readonly figures: Figures;
  readonly #derived: ReadonlyMap<string, Derived>;
  readonly #members: Readonly<Record<Over, readonly number[]>>;
  readonly #columns = new Map<string, Reckoned | null>();
  readonly #populations = {
    participants: new Map<Formula, readonly Reckoned[] | null>(),
    everyone: new Map<Formula, readonly Reckoned[] | null>(),
  };
  readonly #totals = new Map<Formula, Reckoned | null>();
  /** The derived column being computed, for the place of a problem. */
  #name: string | null = null;

  constructor(figures: Figures, participants: readonly number[]) {
    this.figures = figures;
    this.#members = { participants, everyone: figures.codes.map((_, index) => index) };
    this.#derived = new Map(figures.scheme.derived.map((derived) => [derived.id, derived]));
  }

  /** A column of the data, or a derived one, for the subject at this position. */
  column(id: string, at: number): Reckoned | null {
    const key = `${at} ${id}`;
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const derived = this.#derived.get(id);
    const before = this.#name;
    if (derived) this.#name = id;
    const figure = this.figures.columns.get(id)?.[at];
    const found = derived
      ? this.formula(derived.formula, at)
      : figure
        ? given(figure.range, figure.missing, { step: "stated", name: id })
        : null;
    this.#name = before;
    this.#columns.set(key, found);
    return found;
  }

  /** A formula for one subject; `at` −1 for a figure that belongs to none. */
  formula(formula: Formula, at: number): Reckoned | null {
    switch (formula.op) {
      case "const":
        return this.#const(formula.value);
      case "param": {
        const figure = this.figures.parameters.get(formula.id);
        return figure
          ? given(figure.range, figure.missing, { step: "param", name: formula.id })
          : null;
      }
      case "column": {
        const column = this.column(formula.id, at);
        if (!column) return null;
        const { value } = column.step;
        return { ...column, step: { step: "column", name: formula.id, value } };
      }
      case "add":
        return this.#fold(formula, at, plus);
      case "multiply":
        return this.#fold(formula, at, times);
      case "min":
        return this.#fold(formula, at, least);
      case "max":
        return this.#fold(formula, at, most);
      case "subtract":
        return this.#combine("subtract", [formula.of, formula.by], at, ([a, b]) =>
          a && b ? minus(a, b) : null,
        );
      case "divide":
        return this.#divide(formula, at);
      case "select":
        return this.#select(formula, at);
      case "aggregate":
        return this.#aggregate(formula);
      case "rank":
        return this.#rank(formula, at);
      case "efficacy":
        return this.#efficacy(formula, at);
      case "weighted": {
        const parts = formula.parts.map(({ weight, of }) =>
          this.formula({ op: "multiply", of: [weight, of] }, at),
        );
        return joined("weighted", parts, (ranges) => ranges.reduce(plus, exactly(zero)));
      }
      case "interpretation": {
        const reading = formula.readings[this.figures.readings[formula.id] ?? ""];
        const part = reading ? this.formula(reading, at) : null;
        if (!part) return null;
        const { value } = part.step;
        const step = { step: "interpretation", name: formula.id, value, parts: [part.step] };
        return { ...part, step };
      }
    }
  }

  #combine(
    step: string,
    of: readonly Formula[],
    at: number,
    how: (ranges: readonly Range[]) => Range | null,
  ): Reckoned | null {
    return joined(
      step,
      of.map((part) => this.formula(part, at)),
      how,
    );
  }

  #fold(
    { op, of }: Extract<Formula, { readonly of: readonly Formula[] }>,
    at: number,
    how: (a: Range, b: Range) => Range,
  ): Reckoned | null {
    return this.#combine(op, of, at, ([first = exactly(zero), ...rest]) => rest.reduce(how, first));
  }

  #const(text: string): Reckoned | null {
    const value = readRational(text);
    return value && given(exactly(value), null, { step: "const" });
  }

  #divide({ of, by }: Extract<Formula, { readonly by: Formula }>, at: number): Reckoned | null {
    return this.#combine("divide", [of, by], at, ([a = anything, b = anything]) => {
      const divisor = valueIn(b);
      if (divisor?.n !== 0n) return over(a, b);
      this.#fault("division-by-zero", at, "0");
      return null;
    });
  }

  #select({ when, yes, no }: Op<"select">, at: number): Reckoned | null {
    const judgement = judge(when, at, this);
    if (!judgement) return null;
    const branches =
      judgement.truth === true ? [yes] : judgement.truth === false ? [no] : [yes, no];
    const parts = branches.map((branch) => this.formula(branch, at));
    const result = joined("select", parts, ([first = anything, second = first]) =>
      either(first, second),
    );
    if (!result) return null;
    const steps = [judgement.step, ...(result.step.parts ?? [])];
    return reckoned(result.range, [judgement, result], { step: "select", parts: steps });
  }

  /** What a formula comes to for each member; null when it is undefined for any. */
  #population(of: Formula, whom: Over): readonly Reckoned[] | null {
    const populations = this.#populations[whom];
    const known = populations.get(of);
    if (known !== undefined) return known;
    const members = this.#members[whom];
    const values = members.map((member) => this.formula(of, member));
    const defined = values.filter((value) => value !== null);
    const population = defined.length < values.length ? null : defined;
    populations.set(of, population);
    return population;
  }

  #aggregate(formula: Op<"aggregate">): Reckoned | null {
    const known = this.#totals.get(formula);
    if (known !== undefined) return known;
    const population = this.#population(formula.of, formula.over);
    const range =
      population &&
      aggregateOf(
        formula.how,
        population.map((value) => value.range),
      );
    if (population && !range) this.#fault("no-participants", null, "0");
    const step = { step: `${formula.how}-of-${formula.over}` };
    const total = range && reckoned(range, population ?? [], step);
    this.#totals.set(formula, total);
    return total;
  }

  #rank({ of, first, ties, over: whom }: Op<"rank">, at: number): Reckoned | null {
    const population = this.#population(of, whom);
    const own = this.#members[whom].indexOf(at);
    if (!population || own < 0) return null;
    const range = rankOf(
      population.map((value) => value.range),
      own,
      first,
      ties,
    );
    return reckoned(range, population, { step: "rank" });
  }

  #efficacy({ of, direction, base, whenEqual }: Op<"efficacy">, at: number): Reckoned | null {
    const better = direction ?? this.#declared(of);
    const population = this.#population(of, "participants");
    const own = this.#members.participants.indexOf(at);
    const floor = this.formula(base, at);
    const mine = population?.[own];
    if (!population || !better || !mine || !floor) return null;
    const ranges = population.map((value) => value.range);
    const found = efficacyOf(ranges, own, better);
    if (!found) {
      if (whenEqual) return this.formula(whenEqual, at);
      this.#fault("no-spread", null, `${population.length} × ${writeRange(mine.range).min ?? "?"}`);
      return null;
    }
    const span = minus(exactly(one), floor.range);
    const score = plus(floor.range, times(span, found.reached));
    const equal = whenEqual && found.mayBeEqual ? this.formula(whenEqual, at) : null;
    const range = equal ? either(score, equal.range) : score;
    return reckoned(range, [...population, floor], {
      step: "efficacy",
      between: { worst: writeRange(found.worst), best: writeRange(found.best), better },
      parts: [mine.step, floor.step],
    });
  }

  #declared(of: Formula): Direction | null {
    if (of.op !== "column") return null;
    return this.figures.scheme.columns.find((column) => column.id === of.id)?.direction ?? null;
  }

  #fault(code: keyof typeof DEFINED, at: number | null, found: string): void {
    const subject = at === null ? null : (this.figures.codes[at] ?? null);
    const where = { subject, name: this.#name };
    const key = `${code} ${subject ?? ""} ${this.#name ?? ""}`;
    this.problems.set(key, allocationProblem(code, where, DEFINED[code], found));
  }
}

import type { Plan } from "../plan/plan.ts";
import type { Ground } from "../rows/ground.ts";
import { Exactness } from "./exactness.ts";

/** Reforms: other values for parameters, by id, in the slot's parts. */
export type SlotValues = Readonly<Record<string, bigint>>;

/** The rules as they are. */
export const AS_THEY_ARE: readonly SlotValues[] = [{}];

/** A choice of values for the plan's parameters. */
export class Scenario {
  readonly exactness: Exactness;
  /** In the order of the plan's slots. */
  readonly parameters: Float64Array;

  constructor(plan: Plan, reform: SlotValues) {
    const values = plan.slots.map((slot) => reform[slot.parameter] ?? slot.value);
    this.exactness = new Exactness(plan, values);
    this.parameters = Float64Array.from(values, Number);
  }
}

/** The same for reforms that change the same to the same. */
const keyOf = (reforms: readonly SlotValues[]): string =>
  JSON.stringify(reforms, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

/** Keeps the scenarios of the run before, with what was shown of them, for the next of the same reforms. */
export class LastScenarios {
  readonly #plan: Plan;
  #key = "";
  #last: Scenarios | null = null;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  of(reforms: readonly SlotValues[]): Scenarios {
    const key = keyOf(reforms);
    const last = this.#last && this.#key === key ? this.#last : new Scenarios(this.#plan, reforms);
    this.#key = key;
    this.#last = last;
    return last;
  }
}

/** Scenarios that are run together, and the slots in which they differ. */
export class Scenarios {
  readonly all: readonly Scenario[];
  readonly differing: ReadonlySet<number>;

  /** One for each of the reforms, of which there is one at least: `{}` is the rules as they are. */
  constructor(plan: Plan, reforms: readonly SlotValues[]) {
    this.all = reforms.map((reform) => new Scenario(plan, reform));
    const [first, ...others] = this.all;
    this.differing = new Set(
      plan.slots
        .keys()
        .filter((slot) =>
          others.some(({ parameters }) => parameters[slot] !== first?.parameters[slot]),
        ),
    );
  }

  /** Lays the parameters of each into memory; gives their places. */
  lay(ground: Ground): readonly number[] {
    return this.all.map(({ parameters }) => {
      const place = ground.reserve(parameters.byteLength);
      ground.doubles(place, parameters.length).set(parameters);
      return place;
    });
  }
}

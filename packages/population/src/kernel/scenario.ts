import type { Plan } from "../plan/plan.ts";
import type { Ground } from "../rows/ground.ts";
import { Exactness } from "./exactness.ts";

/** Reforms: other values for parameters, by id, in the slot's parts. */
export type SlotValues = Readonly<Record<string, bigint>>;

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

  /** Lays the parameters into memory; gives their place. */
  lay(ground: Ground): number {
    const place = ground.reserve(this.parameters.byteLength);
    ground.doubles(place, this.parameters.length).set(this.parameters);
    return place;
  }
}

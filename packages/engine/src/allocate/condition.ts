import { all, any, not } from "../quantity/truth.ts";
import type { Figures } from "./figures.ts";
import { exceeds } from "./range.ts";
import { type Judged, type Reckoned, judged } from "./reckoned.ts";
import type { SubjectCondition, Formula } from "./scheme.ts";

/** What finds the numbers that a condition compares. */
interface Reckoner {
  readonly figures: Figures;
  formula(formula: Formula, at: number): Reckoned | null;
}

/** Whether a condition holds of one subject: Kleene's three values. Null where a number in it is undefined. */
export function judge(condition: SubjectCondition, at: number, by: Reckoner): Judged | null {
  switch (condition.op) {
    case "stated": {
      const stated = by.figures.truths.get(condition.id)?.[at];
      if (!stated) return null;
      const step = { step: "stated", name: condition.id, value: stated.truth };
      const missing = new Set(stated.missing ? [stated.missing] : []);
      return { truth: stated.truth, missing, step };
    }
    case "compare": {
      const sides = [by.formula(condition.of, at), by.formula(condition.with, at)] as const;
      const [of, to] = sides;
      if (!of || !to) return null;
      const [more, less] = condition.side === "over" ? [of, to] : [to, of];
      const truth = exceeds(more.range, less.range, condition.inclusive);
      const how = `${condition.side}${condition.inclusive ? "-or-at" : ""}`;
      return judged(how, truth, [of, to]);
    }
    case "not": {
      const part = judge(condition.of, at, by);
      return part && judged("not", not(part.truth), [part]);
    }
    case "and":
    case "or": {
      const parts = condition.of.map((part) => judge(part, at, by));
      const known = parts.filter((part) => part !== null);
      if (known.length < parts.length) return null;
      const truths = known.map((part) => part.truth);
      return judged(condition.op, condition.op === "and" ? all(truths) : any(truths), known);
    }
    case "interpretation": {
      const reading = condition.readings[by.figures.readings[condition.id] ?? ""];
      const part = reading ? judge(reading, at, by) : null;
      if (!part) return null;
      const step = {
        step: "interpretation",
        name: condition.id,
        value: part.truth,
        parts: [part.step],
      };
      return { ...part, step };
    }
  }
}

import type { Fact } from "../ir/rulebook.ts";
import type { Day } from "../quantity/day.ts";
import { type Interval, isPoint, point } from "../quantity/interval.ts";
import { type Rational, readRational, writeRational, zero } from "../quantity/rational.ts";
import type { Truth } from "../quantity/truth.ts";
import type { FactValue } from "../case/case.ts";

/** What an expression can be, as far as the facts tell. */
export type Value =
  | { readonly kind: "number"; readonly interval: Interval }
  | { readonly kind: "truth"; readonly truth: Truth }
  /** The levels still possible. */
  | { readonly kind: "level"; readonly among: readonly string[] }
  | { readonly kind: "day"; readonly day: Day | null };

export const numberValue = (interval: Interval): Value => ({ kind: "number", interval });
export const truthValue = (truth: Truth): Value => ({ kind: "truth", truth });

/** Whether nothing about the value is open. */
export function isSettled(value: Value): boolean {
  switch (value.kind) {
    case "number":
      return isPoint(value.interval);
    case "truth":
      return value.truth !== "unknown";
    case "level":
      return value.among.length === 1;
    case "day":
      return value.day !== null;
  }
}

const bound = (text: string | undefined): Rational => readRational(text ?? "0") ?? zero;

/** The value of a fact as stated, or everything it could be. */
export function valueOfFact(fact: Fact, stated: FactValue | undefined): Value {
  switch (fact.type) {
    case "truth":
      return truthValue(typeof stated === "boolean" ? stated : "unknown");
    case "level":
      return {
        kind: "level",
        among: typeof stated === "string" ? [stated] : fact.levels.map((level) => level.id),
      };
    case "day":
      return { kind: "day", day: typeof stated === "string" ? (stated as Day) : null };
    default: {
      const known = typeof stated === "string" ? readRational(stated) : null;
      if (known) return numberValue(point(known));
      return numberValue({
        lo: bound(fact.domain?.min),
        hi: fact.domain && fact.type !== "money" ? bound(fact.domain.max) : null,
      });
    }
  }
}

/** The value as JSON: numbers as text, ranges as `{min, max}`. */
export type WrittenValue =
  | string
  | boolean
  | null
  | readonly string[]
  | { readonly min: string; readonly max: string | null };

export function writeValue(value: Value): WrittenValue {
  switch (value.kind) {
    case "number":
      return isPoint(value.interval)
        ? writeRational(value.interval.lo)
        : {
            min: writeRational(value.interval.lo),
            max: value.interval.hi && writeRational(value.interval.hi),
          };
    case "truth":
      return value.truth;
    case "level":
      return value.among.length === 1 ? (value.among[0] ?? null) : value.among;
    case "day":
      return value.day;
  }
}

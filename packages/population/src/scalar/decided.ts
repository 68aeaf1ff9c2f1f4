import { type Expr, partsOf } from "@gongbao/engine";
import { isKnown } from "./kleene.ts";
import type { ScalarLowering } from "./lower.ts";
import { NoColumnMeaning } from "./meaning.ts";
import { isPoint } from "./number.ts";
import { type Bool, and, isNull, not, or, yes } from "./scalar.ts";

type Kind = "number" | "truth" | "day";

const pick = (when: Bool, a: Bool, b: Bool): Bool => or(and(when, a), and(not(when), b));

/** Whether nothing is left open in an amount but what somebody decides: every fact behind it is known. */
export function isLeftToDecide(expr: Expr, lowering: ScalarLowering, kind: Kind = "number"): Bool {
  const left = (part: Expr, as: Kind) => isLeftToDecide(part, lowering, as);
  const all = (parts: readonly Expr[], as: Kind) =>
    parts.map((part) => left(part, as)).reduce(and, yes);
  const settled = (): Bool => {
    if (kind === "truth") return isKnown(lowering.truth(expr));
    return kind === "day" ? lowering.day(expr).known : isPoint(lowering.number(expr));
  };
  switch (expr.op) {
    case "const":
    case "param":
    case "as-of":
    case "in-force-from":
      return yes;
    case "fact":
      return not(isNull(lowering.column(expr.id)));
    case "interpretation":
      return left(lowering.reading(expr), kind);
    case "is":
      return or(settled(), left(expr.of, "day"));
    case "match": {
      const { ref } = lowering.level(expr.of);
      const chosen = lowering.match(expr, (part) => (part ? left(part, kind) : yes), pick, and);
      return or(settled(), and(not(isNull(ref)), chosen));
    }
    case "select": {
      const when = lowering.truth(expr.when);
      return or(
        settled(),
        [
          left(expr.when, "truth"),
          or(not(when.possibly), left(expr.yes, kind)),
          or(when.surely, left(expr.no, kind)),
        ].reduce(and),
      );
    }
    case "compare": {
      const as = lowering.isDay(expr.of) ? "day" : "number";
      return or(settled(), all([expr.of, expr.with], as));
    }
    case "elapsed":
    case "year-of":
      return all(partsOf(expr), "day");
    case "and":
    case "or":
    case "not":
      return or(settled(), all(partsOf(expr), "truth"));
    case "add":
    case "min":
    case "max":
    case "excess":
    case "mulDiv":
    case "quotient":
    case "range":
    case "round":
      return or(settled(), all(partsOf(expr), "number"));
    default:
      throw new NoColumnMeaning(`${expr.op} in an award that prevails by provision`);
  }
}

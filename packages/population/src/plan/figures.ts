import type { Expr } from "@gongbao/engine";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import type { Kleene } from "../scalar/kleene.ts";
import { type Num, point, proper, wholePoint, wholly } from "../scalar/number.ts";
import { type Scalar, and, choose, column, integer, isNull } from "../scalar/scalar.ts";

/** A sum of each holder over its things of a kind: one column of it, what each thing adds. */
export interface SummedColumn {
  readonly name: string;
  readonly of: Scalar;
}

/** Over the holder's things of a kind, a row each: sums, without upper end where one thing has none. */
export interface SumFigure {
  readonly from: "things";
  readonly item: string;
  readonly sums: readonly SummedColumn[];
  /** Where it holds of a thing, the column named is unknown: there is no upper end. */
  readonly open: { readonly column: string; readonly when: Kleene["surely"] };
}

/** Over past awards of some measures, of this fiscal year or of all time. */
export interface PastFigure {
  readonly from: "past";
  readonly name: string;
  readonly what: "amount" | "times" | "largest";
  /** Places of the measures among the rulebook's. */
  readonly codes: readonly number[];
  readonly per: "year" | "ever";
}

/** What is worked out for each holder before awards are, in a column or more. */
export type PlannedFigure = SumFigure | PastFigure;

/** Collects the figures that expressions ask for; the same one is worked out once. */
export class Figures {
  readonly all: PlannedFigure[] = [];
  readonly #codesOf: (measures: readonly string[]) => readonly number[];
  readonly #known = new Map<string, Num>();

  constructor(codesOf: (measures: readonly string[]) => readonly number[]) {
    this.#codesOf = codesOf;
  }

  past({ what, measures, per, sameItem }: Expr & { op: "past" }): Num {
    if (sameItem) throw new NoColumnMeaning("past awards for the same thing");
    if (per !== "year" && per !== "ever") throw new NoColumnMeaning("past awards of such a period");
    const codes = this.#codesOf(measures);
    return this.#once(`${what} ${per} ${codes.join()}`, (name) => {
      this.all.push({ from: "past", name, what, codes, per });
      return wholePoint(this.#read(name));
    });
  }

  /** A sum over things, or their number; `key` says of which expression under which measure. */
  sum(key: string, item: string, where: Kleene, each: Num): Num {
    return this.#once(key, (name) => {
      const nothing = integer(0n);
      const [lo, hi] = [proper(each.lo, each.over), proper(each.hi, each.over)];
      const sums = [
        { name: `${name}.lo`, of: choose(where.surely, lo.whole, nothing) },
        { name: `${name}.hi`, of: choose(where.possibly, hi.whole, nothing) },
      ];
      const whole = {
        lo: wholly(this.#read(`${name}.lo`)),
        hi: wholly(this.#read(`${name}.hi`)),
      };
      const open = { column: `${name}.hi`, when: and(where.possibly, each.open) };
      const isOpen = isNull({ fact: `${name}.hi`, of: "figure" });
      if (each.over === 1n) {
        this.all.push({ from: "things", item, sums, open });
        return { ...point(whole.lo), hi: whole.hi, open: isOpen };
      }
      const rests = [
        { name: `${name}.lo.rest`, of: choose(where.surely, lo.rest, nothing) },
        { name: `${name}.hi.rest`, of: choose(where.possibly, hi.rest, nothing) },
      ];
      this.all.push({ from: "things", item, sums: [...sums, ...rests], open });
      return {
        lo: { ...whole.lo, rest: this.#read(`${name}.lo.rest`) },
        hi: { ...whole.hi, rest: this.#read(`${name}.hi.rest`) },
        open: isOpen,
        over: each.over,
      };
    });
  }

  #read(name: string): Scalar {
    return column({ fact: name, of: "figure" }, 0n);
  }

  #once(key: string, make: (name: string) => Num): Num {
    const known = this.#known.get(key);
    if (known) return known;
    const made = make(`figure-${this.#known.size}`);
    this.#known.set(key, made);
    return made;
  }
}

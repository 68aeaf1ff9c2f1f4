import type { Expr, Measure, Rulebook, ValueType } from "../ir/rulebook.ts";
import { type Finding, type Lint, expressionsIn, ofMeasure } from "./finding.ts";

const NUMERIC: readonly ValueType[] = ["money", "ratio", "points", "count"];

/** Works out the type of every expression from its leaves and tells what does not fit. */
class TypeReader {
  readonly findings: Finding[] = [];
  readonly #rulebook: Rulebook;
  readonly #measure: Measure;
  readonly #facts: ReadonlyMap<string, ValueType>;
  readonly #parameters: ReadonlyMap<string, ValueType>;

  constructor(rulebook: Rulebook, measure: Measure) {
    this.#rulebook = rulebook;
    this.#measure = measure;
    this.#facts = new Map(rulebook.facts.map((fact) => [fact.id, fact.type]));
    this.#parameters = new Map(rulebook.parameters.map((one) => [one.id, one.type]));
  }

  #mismatch(path: string, expected: string, found: string): void {
    this.findings.push(
      ofMeasure(this.#measure, {
        code: "type-mismatch",
        severity: "error",
        path,
        message: {
          zh: `此处应为${expected}，实为${found}`,
          en: `${expected} belongs here, not ${found}`,
        },
        expected,
        found,
        advice: {
          zh: "检查规则的写法；词汇表的类型会在编写时拦住它。",
          en: "Look at how the rule is written; the vocabulary's types stop this when it is written.",
        },
      }),
    );
  }

  /** Expects a type; what has none (a reference that leads nowhere) is told elsewhere. */
  expect(expr: Expr, path: string, ...types: readonly ValueType[]): ValueType | null {
    const type = this.typeOf(expr, path);
    if (type !== null && !types.includes(type)) this.#mismatch(path, types.join(" / "), type);
    return type;
  }

  #same(parts: readonly Expr[], path: string, ...types: readonly ValueType[]): ValueType | null {
    const found = parts.map((part, index) => this.expect(part, `${path}/${index}`, ...types));
    const first = found.find((type) => type !== null);
    for (const [index, type] of found.entries())
      if (type !== null && first && type !== first) this.#mismatch(`${path}/${index}`, first, type);
    return first ?? null;
  }

  typeOf(expr: Expr, path: string): ValueType | null {
    switch (expr.op) {
      case "param":
        return this.#parameters.get(expr.id) ?? null;
      case "fact":
        return this.#facts.get(expr.id) ?? null;
      case "const":
        return expr.type;
      case "as-of":
      case "in-force-from":
        return "day";
      case "add":
        return this.#sum(expr.of, path);
      case "min":
      case "max":
        return this.#same(expr.of, `${path}/of`, ...NUMERIC);
      case "excess":
        return this.#excess(expr, path);
      case "mulDiv":
        return this.#product(expr, path);
      case "quotient":
        return this.#quotient(expr, path);
      case "and":
      case "or":
        for (const [index, part] of expr.of.entries())
          this.expect(part, `${path}/of/${index}`, "truth");
        return "truth";
      case "not":
        this.expect(expr.of, `${path}/of`, "truth");
        return "truth";
      case "compare": {
        const left = this.expect(expr.of, `${path}/of`, ...NUMERIC, "day");
        const right = this.expect(expr.with, `${path}/with`, ...NUMERIC, "day");
        if (left && right && left !== right) this.#mismatch(`${path}/with`, left, right);
        return "truth";
      }
      case "is":
        this.expect(expr.of, `${path}/of`, "level");
        return "truth";
      case "match":
        this.expect(expr.of, `${path}/of`, "level");
        return this.#same(
          [...Object.values(expr.cases), ...(expr.otherwise ? [expr.otherwise] : [])],
          `${path}/cases`,
          ...NUMERIC,
          "truth",
        );
      case "select":
        this.expect(expr.when, `${path}/when`, "truth");
        return this.#same([expr.yes, expr.no], path, ...NUMERIC, "truth");
      case "range":
        return this.#same(expr.hi ? [expr.lo, expr.hi] : [expr.lo], path, ...NUMERIC);
      case "round":
        return this.expect(expr.of, `${path}/of`, ...NUMERIC);
      case "interpretation":
        return this.#same(
          Object.values(expr.readings),
          `${path}/readings`,
          ...NUMERIC,
          "truth",
          "day",
        );
      case "elapsed":
        this.expect(expr.from, `${path}/from`, "day");
        this.expect(expr.to, `${path}/to`, "day");
        return "count";
      case "year-of":
        this.expect(expr.of, `${path}/of`, "day");
        return "count";
      case "later":
        this.expect(expr.of, `${path}/of`, "day");
        this.expect(expr.by, `${path}/by`, "count");
        return "day";
      case "past":
        return expr.what === "times" ? "count" : "money";
      case "aggregate":
        if (expr.where) this.expect(expr.where, `${path}/where`, "truth");
        return expr.of ? this.expect(expr.of, `${path}/of`, ...NUMERIC) : "count";
      case "award":
        return this.#rulebook.measures.some((one) => one.id === expr.measure) ? "money" : null;
    }
  }

  /** Parts of one unit; or a ratio moved by points, which stays a ratio. */
  #sum(parts: readonly Expr[], path: string): ValueType | null {
    const types = parts.map((part, index) => this.expect(part, `${path}/of/${index}`, ...NUMERIC));
    const first = types.find((type) => type !== null) ?? null;
    for (const [index, type] of types.entries()) {
      const isMoved = first === "ratio" && type === "points";
      if (type && first && type !== first && !isMoved)
        this.#mismatch(`${path}/of/${index}`, first, type);
    }
    return first;
  }

  /** A difference keeps its unit, but of ratios it is points. */
  #excess(expr: Expr & { op: "excess" }, path: string): ValueType | null {
    const of = this.expect(expr.of, `${path}/of`, ...NUMERIC);
    const over = this.expect(expr.over, `${path}/over`, ...NUMERIC);
    const shares = ["ratio", "points"];
    const fits = of === over || (shares.includes(of ?? "") && shares.includes(over ?? ""));
    if (of && over && !fits) this.#mismatch(`${path}/over`, of, over);
    return expr.as === "rise" ? "points" : of;
  }

  /** An amount by a ratio or a number; never by another amount. */
  #product(expr: Expr & { op: "mulDiv" }, path: string): ValueType | null {
    const of = this.expect(expr.of, `${path}/of`, ...NUMERIC);
    this.expect(expr.by, `${path}/by`, "ratio", "points", "count");
    return of;
  }

  #quotient(expr: Expr & { op: "quotient" }, path: string): ValueType | null {
    const of = this.expect(expr.of, `${path}/of`, ...NUMERIC);
    const by = this.expect(expr.by, `${path}/by`, ...NUMERIC);
    if (of && by && of !== by) this.#mismatch(`${path}/by`, of, by);
    return expr.how === "exact" ? "ratio" : "count";
  }
}

/** Every expression is of one type, and of the one its place needs: money × money and the like are refused. */
export const checkTypes: Lint = function* (rulebook) {
  for (const { measure, path, expr, type } of expressionsIn(rulebook)) {
    const reader = new TypeReader(rulebook, measure);
    reader.expect(expr, path, type);
    yield* reader.findings;
  }
};

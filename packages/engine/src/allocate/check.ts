import { nearest } from "../case/nearest.ts";
import type { Label } from "../ir/rulebook.ts";
import { readRational } from "../quantity/rational.ts";
import { withinBounds } from "./figure.ts";
import { type Node, allNodes, needsParticipants, partsOfNode } from "./parts.ts";
import {
  type AllocationProblem,
  type AllocationProblemCode,
  allocationProblem,
} from "./problem.ts";
import type { Distribution, Formula, Scheme } from "./scheme.ts";

const KNOWN = {
  column: { zh: "已知的数值列", en: "a known column of numbers" },
  truth: { zh: "已知的是非列", en: "a known column of truths" },
  parameter: { zh: "已知的参数", en: "a known parameter" },
  interpretation: { zh: "已知的释义", en: "a known interpretation" },
} as const satisfies Record<string, Label>;

const SHAPE = {
  number: { zh: "数（小数或分数，文本）", en: "a number (decimal or fraction, as text)" },
  parts: { zh: "至少一项", en: "at least one part" },
  once: { zh: "不重复的名称", en: "a name not used before" },
  figure: { zh: "不属于某一对象的数", en: "a figure that belongs to no one subject" },
  money: { zh: "金额列", en: "a column of money" },
  direction: { zh: "指标的方向（越高越好或越低越好）", en: "which end of the indicator is better" },
  order: { zh: "不依赖自身的列", en: "a column that does not need itself" },
  everyone: {
    zh: "不依赖参与对象的条件或全市数",
    en: "a condition or a figure of everyone that does not need the participants",
  },
  reading: { zh: "每种读法各有其式", en: "something for each reading" },
} as const satisfies Record<string, Label>;

class Checker {
  readonly problems: AllocationProblem[] = [];
  readonly #scheme: Scheme;
  readonly #derived: ReadonlyMap<string, Formula>;
  readonly #names: Readonly<Record<keyof typeof KNOWN, readonly string[]>>;

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
    this.#derived = new Map(scheme.derived.map(({ id, formula }) => [id, formula]));
    const numbers = scheme.columns.filter((column) => column.type !== "truth");
    this.#names = {
      column: [...numbers, ...scheme.derived].map(({ id }) => id),
      truth: scheme.columns.filter((column) => column.type === "truth").map(({ id }) => id),
      parameter: scheme.parameters.map(({ id }) => id),
      interpretation: scheme.interpretations.map(({ id }) => id),
    };
  }

  check(): void {
    const { columns, derived, parameters, eligible, distribution } = this.#scheme;
    this.#once([...columns, ...derived].map(({ id }) => id));
    this.#once(this.#names.parameter);
    for (const { id, value, domain } of parameters)
      if (value !== null && !withinBounds(value, domain))
        this.#fault("out-of-range", id, SHAPE.number, value);
    for (const { id, formula } of derived) this.#nodes(id, formula);
    if (eligible) this.#nodes("eligible", eligible);
    const circular = derived.filter(({ id, formula }) => this.#reaches(formula, id));
    for (const { id } of circular) this.#fault("circular", id, SHAPE.order, id);
    if (circular.length > 0) return;
    if (eligible && needsParticipants(eligible, this.#derived))
      this.#fault("circular", "eligible", SHAPE.everyone, "participants");
    for (const { id, formula } of derived)
      for (const node of allNodes(formula))
        if ("over" in node && node.over === "everyone" && needsParticipants(node.of, this.#derived))
          this.#fault("circular", id, SHAPE.everyone, "participants");
    this.#distribution(distribution);
  }

  #once(ids: readonly string[]): void {
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index) this.#fault("twice", id, SHAPE.once, id);
  }

  #known(kind: keyof typeof KNOWN, id: string, where: string): void {
    const names = this.#names[kind];
    if (names.includes(id)) return;
    const near = nearest(id, names);
    this.problems.push(allocationProblem("unknown-name", { name: where }, KNOWN[kind], id, near));
  }

  #nodes(where: string, root: Node): void {
    for (const node of allNodes(root)) {
      if (node.op === "column") this.#known("column", node.id, where);
      if (node.op === "stated") this.#known("truth", node.id, where);
      if (node.op === "param") this.#known("parameter", node.id, where);
      if (node.op === "const" && !readRational(node.value))
        this.#fault("wrong-value", where, SHAPE.number, node.value);
      if (["add", "multiply", "min", "max", "weighted"].includes(node.op))
        if (partsOfNode(node).length === 0) this.#fault("wrong-shape", where, SHAPE.parts, node.op);
      if (node.op === "interpretation") {
        this.#known("interpretation", node.id, where);
        const { readings = [] } =
          this.#scheme.interpretations.find(({ id }) => id === node.id) ?? {};
        for (const { id } of readings)
          if (!Object.hasOwn(node.readings, id)) this.#fault("missing", where, SHAPE.reading, id);
      }
      if (node.op === "efficacy" && node.direction === null) {
        const { of } = node;
        const column =
          of.op === "column" ? this.#scheme.columns.find(({ id }) => id === of.id) : undefined;
        if (!column?.direction)
          this.#fault("no-direction", where, SHAPE.direction, of.op === "column" ? of.id : of.op);
      }
    }
  }

  /** Whether a formula comes, through derived columns, to the one named. */
  #reaches(from: Node, target: string, seen: Set<string> = new Set()): boolean {
    return allNodes(from).some((node) => {
      if (node.op !== "column") return false;
      if (node.id === target) return true;
      const next = this.#derived.get(node.id);
      if (!next || seen.has(node.id)) return false;
      seen.add(node.id);
      return this.#reaches(next, target, seen);
    });
  }

  #distribution(distribution: Distribution): void {
    if (distribution.how === "amounts") {
      const { amount } = distribution;
      this.#known("column", amount, "distribution");
      const { columns, derived } = this.#scheme;
      const column = [...columns, ...derived].find(({ id }) => id === amount);
      if (column && column.type !== "money")
        this.#fault("wrong-value", amount, SHAPE.money, column.type);
      return;
    }
    this.#known("column", distribution.by, "distribution");
    const figures =
      distribution.how === "places"
        ? distribution.prizes.each
        : distribution.given
          ? [distribution.given]
          : [];
    for (const figure of figures) {
      this.#nodes("distribution", figure);
      if (this.#ofSubject(figure))
        this.#fault("wrong-shape", "distribution", SHAPE.figure, figure.op);
    }
    if (distribution.how === "places" && distribution.prizes.each.length === 0)
      this.#fault("wrong-shape", "distribution", SHAPE.parts, "prizes");
  }

  /** Whether a node is different for each subject. An aggregate is the same for all, whatever stands inside. */
  #ofSubject(node: Node): boolean {
    if (node.op === "aggregate") return false;
    if (["column", "stated", "rank", "efficacy"].includes(node.op)) return true;
    return partsOfNode(node).some((part) => this.#ofSubject(part));
  }

  #fault(code: AllocationProblemCode, name: string, expected: Label, found: string): void {
    this.problems.push(allocationProblem(code, { name }, expected, found));
  }
}

/**
 * Every fault of a scheme that can be seen without data: names that are not there or stand twice, figures that are no
 * numbers, columns that need themselves, an indicator without a direction, eligibility that needs the participants.
 */
export function checkScheme(scheme: Scheme): readonly AllocationProblem[] {
  const checker = new Checker(scheme);
  checker.check();
  return checker.problems;
}

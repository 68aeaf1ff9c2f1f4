import { DECIDED, GRANT_BYTES } from "../rows/code.ts";
import { isPaidBefore, limitedAward, settledRow } from "../rows/settled.ts";
import type { RowAward, RowList } from "../rows/task.ts";
import type { JavaScriptPrinter } from "./print.ts";

const DOUBLE = 8;

/** Names of the variables of one list. */
class ListNames {
  readonly #list: number;
  constructor(list: number) {
    this.#list = list;
  }

  lo = (award: number): string => `l${this.#list}_${award}`;
  hi = (award: number): string => `h${this.#list}_${award}`;
  limit = (award: number): string => `t${this.#list}_${award}`;
  get left(): string {
    return `left${this.#list}`;
  }
  /** Where the list of grants ends. */
  get grants(): string {
    return `e${this.#list}`;
  }
  get due(): string {
    return `d${this.#list}`;
  }
}

/** Prints the code of one list for a row. */
export class ListPrinter {
  readonly #printer: JavaScriptPrinter;
  readonly #list: RowList;
  readonly #hasGrounds: boolean;
  readonly #names: ListNames;
  readonly #holder: string;

  /** `holder` is the name of the row's holder. */
  constructor(
    printer: JavaScriptPrinter,
    index: number,
    list: RowList,
    hasGrounds: boolean,
    holder: string,
  ) {
    this.#printer = printer;
    this.#list = list;
    this.#hasGrounds = hasGrounds;
    this.#names = new ListNames(index);
    this.#holder = holder;
  }

  print(): void {
    // What several lists ask is worked out once, outside of them.
    for (const { gate } of this.#list.awards) this.#printer.bool(gate);
    this.#printer.where(this.#names.due, () => this.#printDue());
  }

  #printDue(): void {
    const { collisions, isSettled, awards } = this.#list;
    this.#amounts();
    if (!isSettled) {
      if (collisions.length > 0) this.#collide("");
      this.#grants();
      return;
    }
    if (collisions.length > 0) this.#collideOrLeave();
    for (const [index, award] of awards.entries()) {
      if (award.limits.length > 0) this.#limit(index, award);
      this.#award(index, award);
    }
  }

  get #held(): readonly string[] {
    const { lo, hi } = this.#names;
    return this.#list.awards.flatMap((_, award) => [lo(award), hi(award)]);
  }

  #say(...lines: readonly string[]): void {
    this.#printer.lines.push(...lines);
  }

  /** Stage 1. */
  #amounts(): void {
    const printer = this.#printer;
    for (const [index, { gate, amount }] of this.#list.awards.entries()) {
      const [lo, hi] = [this.#names.lo(index), this.#names.hi(index)];
      this.#say(`let ${lo} = 0, ${hi} = 0;`);
      printer.where(printer.bool(gate), () => {
        const [most, open] = [printer.scalar(amount.hi), printer.bool(amount.open)];
        this.#say(`${hi} = ${open === "false" ? most : `${open} ? Infinity : ${most}`};`);
        printer.where(`${hi} !== 0`, () => this.#say(`${lo} = ${printer.scalar(amount.lo)};`));
      });
    }
  }

  /** Stage 2, where two grants or more are something; what is left stays as it was, and `left` is told of it. */
  #collide(left: string): void {
    const printer = this.#printer;
    const granted = this.#list.awards.map((_, index) => `(${this.#names.hi(index)} !== 0)`);
    printer.where(`${granted.join(" + ")} > 1`, () => {
      const held = this.#held;
      const settled = printer.holding(held, () => {
        const { isLeft, ends } = settledRow(this.#list, this.#hasGrounds);
        return { isLeft: printer.bool(isLeft), ends: ends.map((end) => printer.scalar(end)) };
      });
      if (left !== "") this.#say(`${left} ||= ${settled.isLeft};`);
      printer.where(`!(${left === "" ? settled.isLeft : left})`, () =>
        this.#say(...settled.ends.map((end, index) => `${held[index]} = ${end};`)),
      );
    });
  }

  /** Stage 2 of a list that is settled: grants of a row that is left are grants still, and no awards. */
  #collideOrLeave(): void {
    const printer = this.#printer;
    const { left } = this.#names;
    this.#say(`let ${left} = false;`);
    printer.where("before !== 0", () =>
      this.#say(`${left} = ${printer.bool(isPaidBefore(this.#list))};`),
    );
    this.#collide(left);
    printer.where(left, () => {
      this.#grants();
      this.#say(...this.#held.map((name) => `${name} = 0;`));
    });
  }

  /** Writes grants that are something behind the end of their list. */
  #grants(): void {
    const printer = this.#printer;
    const end = this.#names.grants;
    for (const [index, { decided, mark }] of this.#list.awards.entries())
      printer.where(`${this.#names.hi(index)} !== 0`, () => {
        const isDecided = printer.bool(decided);
        const marked =
          isDecided === "false"
            ? String(mark * 2)
            : `${mark * 2} + (${isDecided} ? ${DECIDED} : 0)`;
        this.#say(
          `integers[${end} * 2] = r;`,
          `integers[${end} * 2 + 1] = ${marked};`,
          `doubles[${end} + 1] = ${this.#names.lo(index)};`,
          `doubles[${end} + 2] = ${this.#names.hi(index)};`,
          `${end} += ${GRANT_BYTES / DOUBLE};`,
        );
      });
  }

  /** Stage 3 for one award. */
  #limit(index: number, award: RowAward): void {
    const printer = this.#printer;
    const [lo, hi, limit] = [
      this.#names.lo(index),
      this.#names.hi(index),
      this.#names.limit(index),
    ];
    const cut = (isNew: boolean): void => {
      const left = printer.holding([lo, hi], () => {
        const of = limitedAward(award, isNew);
        return {
          lo: printer.scalar(of.lo),
          hi: printer.scalar(of.hi),
          limit: this.#hasGrounds ? printer.scalar(of.limit) : null,
        };
      });
      this.#say(`${lo} = ${left.lo};`, `${hi} = ${left.hi};`);
      if (left.limit !== null) this.#say(`${limit} = ${left.limit};`);
    };
    if (this.#hasGrounds) this.#say(`let ${limit} = -1;`);
    printer.where(`${hi} !== 0`, () => {
      printer.where("before === 0", () => cut(true));
      printer.where("before !== 0", () => cut(false));
    });
  }

  /** Writes an award that is something, or of which it is told what took it away, and adds it up. */
  #award(index: number, { amount: { open }, limits, measure }: RowAward): void {
    const mayBeOpen = open.op !== "truth" || open.value;
    const hasLimits = this.#hasGrounds && limits.length > 0;
    const { lo, hi, limit } = this.#names;
    const isTold = `${hi(index)} !== 0${hasLimits ? ` || ${limit(index)} !== -1` : ""}`;
    this.#printer.where(isTold, () =>
      this.#say(
        "integers[row + n] = r;",
        `integers[measure + n] = ${measure};`,
        `integers[holder + n] = ${this.#holder};`,
        `doubles[lo + n] = ${lo(index)};`,
        `doubles[hi + n] = ${hi(index)};`,
        ...(this.#hasGrounds
          ? [`integers[limit + n] = ${hasLimits ? limit(index) : -1};`, "integers[by + n] = -1;"]
          : []),
        "n += 1;",
        `sumLo += ${lo(index)};`,
        `${mayBeOpen ? `if (${hi(index)} !== Infinity) ` : ""}sumHi += ${hi(index)};`,
      ),
    );
  }
}

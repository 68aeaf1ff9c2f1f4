import { DECIDED, GRANT_BYTES, TRIED_BYTES, WITH_ALL } from "../rows/code.ts";
import { type SharedOut, isPaidBefore, limitedAward, settledRow } from "../rows/settled.ts";
import type { RowAward, RowList } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
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
  /** What limits leave of it if no other bears on it. */
  triedLo = (award: number): string => `x${this.#list}_${award}`;
  triedHi = (award: number): string => `y${this.#list}_${award}`;
  /** What its last limit shares out, and the room for all. */
  amount = (award: number): string => `a${this.#list}_${award}`;
  room = (award: number): string => `m${this.#list}_${award}`;
  /** Where its next plain award goes: its row, its holder and its amount. */
  plainRow = (award: number): string => `pr${this.#list}_${award}`;
  plainHolder = (award: number): string => `ph${this.#list}_${award}`;
  plainAmount = (award: number): string => `pa${this.#list}_${award}`;
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
  readonly #cell: (column: ColumnRef) => string;

  /** `holder` is the name of the row's holder. */
  constructor(
    printer: JavaScriptPrinter,
    index: number,
    list: RowList,
    {
      hasGrounds,
      holder,
      cell,
    }: {
      readonly hasGrounds: boolean;
      readonly holder: string;
      readonly cell: (column: ColumnRef) => string;
    },
  ) {
    this.#printer = printer;
    this.#list = list;
    this.#hasGrounds = hasGrounds;
    this.#names = new ListNames(index);
    this.#holder = holder;
    this.#cell = cell;
  }

  print(): void {
    // What several lists ask is worked out once, outside of them.
    for (const { gate } of this.#list.awards) this.#printer.bool(gate);
    this.#printer.where(this.#names.due, () => this.#printDue());
  }

  #printDue(): void {
    const { collisions, reach, awards } = this.#list;
    this.#amounts();
    if (reach === "row") {
      if (collisions.length > 0) this.#collideOrLeave();
      for (const [index, award] of awards.entries()) {
        const { lo, hi } = this.#names;
        if (award.limits.length > 0) this.#limit(index, award, lo(index), hi(index));
        this.#award(index, award);
      }
      return;
    }
    if (collisions.length > 0) this.#collide("");
    if (reach === "list") this.#tried();
    else this.#grants();
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
    this.#paid();
    this.#collide(left);
    printer.where(left, () => {
      this.#grants();
      this.#say(...this.#held.map((name) => `${name} = 0;`));
    });
  }

  /** Writes grants that are something behind the end of their list. */
  #grants(): void {
    for (const [index, award] of this.#list.awards.entries())
      this.#printer.where(`${this.#names.hi(index)} !== 0`, () => {
        this.#grant(index, award);
        this.#say(`${this.#names.grants} += ${GRANT_BYTES / DOUBLE};`);
      });
  }

  #grant(index: number, { decided, mark }: RowAward): void {
    const end = this.#names.grants;
    const isDecided = this.#printer.bool(decided);
    const marked =
      isDecided === "false" ? String(mark * 2) : `${mark * 2} + (${isDecided} ? ${DECIDED} : 0)`;
    this.#say(
      `integers[${end} * 2] = r;`,
      `integers[${end} * 2 + 1] = ${marked};`,
      `doubles[${end} + 1] = ${this.#names.lo(index)};`,
      `doubles[${end} + 2] = ${this.#names.hi(index)};`,
    );
  }

  /** Writes grants that are something, with what they come to if no other bears on them. */
  #tried(): void {
    const printer = this.#printer;
    const { left, grants: end, lo, hi, triedLo, triedHi, limit, amount, room } = this.#names;
    if (this.#list.mayBePaid) this.#paid();
    for (const [index, award] of this.#list.awards.entries())
      printer.where(`${hi(index)} !== 0`, () => {
        const [least, most] = [triedLo(index), triedHi(index)];
        this.#say(
          `let ${least} = ${lo(index)}, ${most} = ${hi(index)};`,
          `let ${amount(index)} = NaN, ${room(index)} = 0;`,
        );
        if (award.limits.length > 0) this.#limit(index, award, least, most);
        this.#grant(index, award);
        const { counted } = award;
        const by = counted === "by row" ? "r" : counted === "all" ? WITH_ALL : this.#cell(counted);
        const isTold = this.#hasGrounds && award.limits.length > 0;
        this.#say(
          `doubles[${end} + 3] = ${least};`,
          `doubles[${end} + 4] = ${this.#list.mayBePaid ? `${left} ? NaN : ` : ""}${most};`,
          `integers[${end} * 2 + 10] = ${by};`,
          `integers[${end} * 2 + 11] = ${isTold ? limit(index) : -1};`,
          `doubles[${end} + 6] = ${amount(index)};`,
          `doubles[${end} + 7] = ${room(index)};`,
          `${end} += ${TRIED_BYTES / DOUBLE};`,
        );
      });
  }

  /** Sees whether what was given before may have paid for a work of the row. */
  #paid(): void {
    const { left } = this.#names;
    this.#say(`let ${left} = false;`);
    this.#printer.where("before !== 0", () =>
      this.#say(`${left} = ${this.#printer.bool(isPaidBefore(this.#list))};`),
    );
  }

  /** Stage 3 for one award, whose least and most stand in variables. */
  #limit(index: number, award: RowAward, lo: string, hi: string): void {
    const printer = this.#printer;
    const limit = this.#names.limit(index);
    const cut = (isNew: boolean): void => {
      const left = printer.holding([lo, hi], () => {
        const of = limitedAward(award, isNew);
        return {
          lo: printer.scalar(of.lo),
          hi: printer.scalar(of.hi),
          limit: this.#hasGrounds ? printer.scalar(of.limit) : null,
          shared: of.shared && this.#list.reach === "list" ? this.#shared(of.shared) : null,
        };
      });
      this.#say(`${lo} = ${left.lo};`, `${hi} = ${left.hi};`);
      if (left.shared !== null) {
        this.#say(`${this.#names.amount(index)} = ${left.shared.amount};`);
        this.#say(`${this.#names.room(index)} = ${left.shared.room};`);
      }
      if (left.limit !== null) this.#say(`${limit} = ${left.limit};`);
    };
    if (this.#hasGrounds) this.#say(`let ${limit} = -1;`);
    printer.where(`${hi} !== 0`, () => {
      printer.where("before === 0", () => cut(true));
      printer.where("before !== 0", () => cut(false));
    });
  }

  #shared({ isKnown, amount, room }: SharedOut): {
    readonly amount: string;
    readonly room: string;
  } {
    const printer = this.#printer;
    return {
      amount: `${printer.bool(isKnown)} ? ${printer.scalar(amount)} : NaN`,
      room: printer.scalar(room),
    };
  }

  /** Writes an award that is something, or of which it is told what took it away, and adds it up. */
  #award(index: number, { amount: { open }, limits, measure }: RowAward): void {
    const mayBeOpen = open.op !== "truth" || open.value;
    const hasLimits = this.#hasGrounds && limits.length > 0;
    const { lo, hi, limit, plainRow, plainHolder, plainAmount } = this.#names;
    const isTold = `${hi(index)} !== 0${hasLimits ? ` || ${limit(index)} !== -1` : ""}`;
    const isPlain = `${lo(index)} === ${hi(index)}${hasLimits ? ` && ${limit(index)} === -1` : ""}`;
    const columns = [
      `integers[${plainRow(index)}++] = r;`,
      ...(this.#holder === "r" ? [] : [`integers[${plainHolder(index)}++] = ${this.#holder};`]),
      `doubles[${plainAmount(index)}++] = ${lo(index)};`,
    ];
    this.#printer.where(isTold, () =>
      this.#say(
        `if (${isPlain}) {`,
        ...columns,
        `sumLo += ${lo(index)};`,
        `sumHi += ${hi(index)};`,
        "} else {",
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
        "}",
      ),
    );
  }

  /** The lines that take up where plain awards go, as the list's are from a place on, and those that tell where they end. */
  plainPlaces(first: number): {
    readonly begin: readonly string[];
    readonly end: readonly string[];
  } {
    const { plainRow, plainHolder, plainAmount } = this.#names;
    const each = (line: (award: number, place: string) => string) =>
      this.#list.reach === "row"
        ? this.#list.awards.map((_, award) => line(award, `into.plain[${first + award}]`))
        : [];
    return {
      begin: each((award, place) =>
        [
          `let ${plainRow(award)} = ${place}.row >>> 2;`,
          `let ${plainHolder(award)} = ${place}.holder >>> 2;`,
          `let ${plainAmount(award)} = ${place}.amount >>> 3;`,
        ].join(" "),
      ),
      end:
        this.#list.reach === "row"
          ? this.#list.awards.map(
              (_, award) => `plainEnds[${first + award}] = ${plainRow(award)} * 4;`,
            )
          : [],
    };
  }
}

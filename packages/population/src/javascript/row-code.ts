import { type Column, UNKNOWN } from "../columns/population.ts";
import {
  DECIDED,
  type Desk,
  GRANT_BYTES,
  type RowCode,
  type RowSetting,
  type RowsAtWork,
  isOfHolder,
} from "../rows/code.ts";
import { settledRow } from "../rows/settled.ts";
import { type RowList, type RowTask, columnsRead, keyOf } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { JavaScriptPrinter } from "./print.ts";

const DOUBLE = 8;

type Fill = (
  from: number,
  to: number,
  parameters: Float64Array,
  cells: readonly Column[],
  owner: Int32Array,
  outputs: readonly Float64Array[],
  integers: Int32Array,
  doubles: Float64Array,
  ends: Uint32Array,
) => void;

/** A task as a script. */
export class ScriptRowCode implements RowCode {
  readonly task: RowTask;
  readonly #setting: RowSetting;
  readonly #reads: readonly ColumnRef[];
  readonly #fill: Fill;

  constructor(task: RowTask, setting: RowSetting) {
    this.task = task;
    this.#setting = setting;
    this.#reads = columnsRead(task);
    this.#fill = compile(task, setting, this.#reads);
  }

  at(desk: Desk): RowsAtWork {
    const { ground, owner, columns, lists, slots } = desk;
    const { buffer } = ground.memory;
    const cells = this.#reads.map((ref) => {
      const [place, length] = [desk.place(ref), desk.length(ref)];
      return this.#setting.isNumeric(ref)
        ? ground.doubles(place, length)
        : ground.integers(place, length);
    });
    const outputs = columns.map(
      (place) => new Float64Array(buffer, place, Math.floor((buffer.byteLength - place) / DOUBLE)),
    );
    const [integers, doubles] = [new Int32Array(buffer), new Float64Array(buffer)];
    const owners = ground.integers(owner.place, owner.length);
    const ends = new Uint32Array(lists.length);
    const fill = this.#fill;
    const run = (from: number, to: number, parameters: number): void => {
      ends.set(lists);
      const own = ground.doubles(parameters, slots);
      fill(from, to, own, cells, owners, outputs, integers, doubles, ends);
    };
    return { run, ends };
  }
}

/** Prints the grants of a list's awards for a row. */
function printList(
  printer: JavaScriptPrinter,
  list: number,
  { awards, collisions }: RowList,
  item: string | null,
): void {
  const name = (end: "l" | "h", index: number) => `${end}${list}_${index}`;
  for (const [index, { gate, amount }] of awards.entries()) {
    const [lo, hi] = [name("l", index), name("h", index)];
    printer.lines.push(`let ${lo} = 0, ${hi} = 0;`);
    printer.where(printer.bool(gate), () => {
      const [most, open] = [printer.scalar(amount.hi), printer.bool(amount.open)];
      printer.lines.push(`${hi} = ${open === "false" ? most : `${open} ? Infinity : ${most}`};`);
      printer.where(`${hi} !== 0`, () =>
        printer.lines.push(`${lo} = ${printer.scalar(amount.lo)};`),
      );
    });
  }
  const granted = awards.map((_, index) => `(${name("h", index)} !== 0)`);
  if (collisions.length > 0)
    printer.where(`${granted.join(" + ")} > 1`, () => {
      const held = awards.flatMap((_, index) => [name("l", index), name("h", index)]);
      const settled = settledRow({ awards, collisions }, item);
      const values = printer.holding(held, () => settled.map((value) => printer.scalar(value)));
      for (const [index, value] of values.entries())
        printer.lines.push(`${held[index]} = ${value};`);
    });
  for (const [index, { decided, mark }] of awards.entries())
    printer.where(`${name("h", index)} !== 0`, () => {
      const isDecided = printer.bool(decided);
      const marked =
        isDecided === "false" ? String(mark * 2) : `${mark * 2} + (${isDecided} ? ${DECIDED} : 0)`;
      printer.lines.push(
        `integers[e${list} * 2] = r;`,
        `integers[e${list} * 2 + 1] = ${marked};`,
        `doubles[e${list} + 1] = ${name("l", index)};`,
        `doubles[e${list} + 2] = ${name("h", index)};`,
        `e${list} += ${GRANT_BYTES / DOUBLE};`,
      );
    });
}

function compile(task: RowTask, { isNumeric }: RowSetting, reads: readonly ColumnRef[]): Fill {
  const { item, columns, lists } = task;
  const names = new Map(
    reads.map((ref, index) => [keyOf(ref), `c${index}[${isOfHolder(item, ref) ? "h" : "r"}]`]),
  );
  const printer = new JavaScriptPrinter({
    cell: (ref) => names.get(keyOf(ref)) ?? "",
    isNumeric,
    slot: (index) => `p[${index}]`,
    unknown: String(UNKNOWN),
  });
  for (const [index, { of, open }] of columns.entries()) {
    const value = printer.scalar(of);
    const isOpen = printer.bool(open);
    const most = isOpen === "false" ? value : `${isOpen} ? Infinity : ${value}`;
    printer.lines.push(`o${index}[r - from] = ${most};`);
  }
  for (const [index, list] of lists.entries()) printList(printer, index, list, item);
  const owned = reads.some((ref) => isOfHolder(item, ref));
  const code = [
    '"use strict";',
    ...reads.map((_, index) => `const c${index} = cells[${index}];`),
    ...columns.map((_, index) => `const o${index} = outputs[${index}];`),
    ...lists.map((_, index) => `let e${index} = ends[${index}] / ${DOUBLE};`),
    "for (let r = from; r < to; r++) {",
    ...(owned ? ["const h = owner[r];"] : []),
    ...printer.lines,
    "}",
    ...lists.map((_, index) => `ends[${index}] = e${index} * ${DOUBLE};`),
  ];
  // oxlint-disable-next-line typescript/no-implied-eval -- The code comes from the plan's nodes alone: numbers, names made here, no text of any input.
  return new Function(
    "from",
    "to",
    "p",
    "cells",
    "owner",
    "outputs",
    "integers",
    "doubles",
    "ends",
    code.join("\n"),
  ) as Fill;
}

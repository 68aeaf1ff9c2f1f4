import { type Column, UNKNOWN } from "../columns/population.ts";
import {
  type Desk,
  type RowCode,
  type RowSetting,
  type RowsAtWork,
  type RowsInto,
  isOfHolder,
} from "../rows/code.ts";
import { beforeOf } from "../rows/before.ts";
import { columnsRead, keyOf } from "../rows/columns-read.ts";
import type { RowTask } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { JavaScriptPrinter } from "./print.ts";
import { ApartSettling } from "./apart-settling.ts";
import { ListPrinter } from "./row-list.ts";

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
  into: RowsInto,
) => number;

const NOTHING: RowsInto = {
  awards: { lo: 0, hi: 0, row: 0, measure: 0, holder: 0, limit: 0, by: 0 },
  sums: { lo: 0, hi: 0 },
  due: [],
};

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
    let [integers, doubles] = [new Int32Array(buffer), new Float64Array(buffer)];
    const owners = ground.integers(owner.place, owner.length);
    const ends = Uint32Array.from(lists);
    const fill = this.#fill;
    const apart = this.task.lists.map((list, index) =>
      list.reach === "list"
        ? new ApartSettling(
            list,
            lists[index] ?? 0,
            this.task.item === null ? null : owners,
            this.task.grounds,
          )
        : null,
    );
    const settleApart = (list: number, into: RowsInto): number => {
      seeAll();
      const settled = apart[list]?.run(integers, doubles, ends[list] ?? 0, into);
      ends[list] = settled?.end ?? 0;
      return settled?.awards ?? 0;
    };
    /** The memory may have grown since. */
    const seeAll = (): void => {
      const { memory: now } = ground;
      if (now.buffer.byteLength !== integers.byteLength)
        [integers, doubles] = [new Int32Array(now.buffer), new Float64Array(now.buffer)];
    };
    const run = (from: number, to: number, parameters: number, into = NOTHING): number => {
      for (const [list, isDue] of into.due.entries())
        if (isDue === 1) ends[list] = lists[list] ?? 0;
      const own = ground.doubles(parameters, slots);
      seeAll();
      return fill(from, to, own, cells, owners, outputs, integers, doubles, ends, into);
    };
    return { run, settleApart, ends };
  }
}

function compile(task: RowTask, { isNumeric }: RowSetting, reads: readonly ColumnRef[]): Fill {
  const { item, columns, lists, grounds } = task;
  const rowOf = (ref: ColumnRef) =>
    ref.of === "past" ? "before" : isOfHolder(item, ref) ? "h" : "r";
  const names = new Map(reads.map((ref, index) => [keyOf(ref), `c${index}[${rowOf(ref)}]`]));
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
  for (const [index, list] of lists.entries())
    new ListPrinter(printer, index, list, {
      hasGrounds: grounds,
      holder: item === null ? "r" : "h",
      cell: (ref) => names.get(keyOf(ref)) ?? "",
    }).print();
  const before = names.get(keyOf(beforeOf(item)));
  const settles = lists.some(({ reach }) => reach === "row");
  const isOwned = (settles && item !== null) || reads.some((ref) => isOfHolder(item, ref));
  const holder = item === null ? "r" : "h";
  const places = Object.entries({ lo: 3, hi: 3, row: 2, measure: 2, holder: 2, limit: 2, by: 2 });
  const code = [
    '"use strict";',
    ...reads.map((_, index) => `const c${index} = cells[${index}];`),
    ...columns.map((_, index) => `const o${index} = outputs[${index}];`),
    ...lists.flatMap((_, index) => [
      `let e${index} = ends[${index}] / ${DOUBLE};`,
      `const d${index} = into.due[${index}] === 1;`,
    ]),
    ...places.map(([name, shift]) => `const ${name} = into.awards.${name} >>> ${shift};`),
    "const [totalLo, totalHi] = [into.sums.lo >>> 3, into.sums.hi >>> 3];",
    "let n = 0;",
    "for (let r = from; r < to; r++) {",
    ...(isOwned ? ["const h = owner[r];"] : []),
    `const before = ${before ?? 0};`,
    ...(settles ? ["let sumLo = 0, sumHi = 0;"] : []),
    ...printer.lines,
    ...(settles
      ? [
          `if (sumLo !== 0) doubles[totalLo + ${holder}] += sumLo;`,
          `if (sumHi !== 0) doubles[totalHi + ${holder}] += sumHi;`,
        ]
      : []),
    "}",
    ...lists.map((_, index) => `ends[${index}] = e${index} * ${DOUBLE};`),
    "return n;",
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
    "into",
    code.join("\n"),
  ) as Fill;
}

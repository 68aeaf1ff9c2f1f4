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
import { type RowTask, settledIn } from "../rows/task.ts";
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
  plainEnds: Uint32Array,
  into: RowsInto,
) => number;

const NOTHING: RowsInto = {
  awards: { lo: 0, hi: 0, row: 0, measure: 0, holder: 0, limit: 0, by: 0 },
  plain: [],
  sums: { lo: 0, hi: 0 },
  due: [],
};

/** A task as a script; it runs scenarios one after the other. */
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
    const { count } = this.#setting.scenarios;
    const byScenario = <T>(of: (scenario: number) => T): readonly T[] =>
      Array.from({ length: count }, (_, scenario) => of(scenario));
    const cells = byScenario((scenario) =>
      this.#reads.map((ref) => {
        const [place, length] = [desk.place(ref, scenario), desk.length(ref)];
        return this.#setting.isNumeric(ref)
          ? ground.doubles(place, length)
          : ground.integers(place, length);
      }),
    );
    const outputs = columns.map(
      (place) => new Float64Array(buffer, place, Math.floor((buffer.byteLength - place) / DOUBLE)),
    );
    let [integers, doubles] = [new Int32Array(buffer), new Float64Array(buffer)];
    const owners = ground.integers(owner.place, owner.length);
    const ends = byScenario((scenario) => Uint32Array.from(lists[scenario] ?? []));
    const settled = settledIn(this.task).length;
    const plainEnds = byScenario(() => new Uint32Array(settled));
    const fill = this.#fill;
    const { item, grounds } = this.task;
    const apart = byScenario((scenario) =>
      this.task.lists.map((list, index) =>
        list.reach === "list"
          ? new ApartSettling(
              list,
              lists[scenario]?.[index] ?? 0,
              item === null ? null : owners,
              grounds,
            )
          : null,
      ),
    );
    const settleApart = (list: number, into: RowsInto, scenario = 0): number => {
      seeAll();
      const own = ends[scenario];
      const done = apart[scenario]?.[list]?.run(integers, doubles, own?.[list] ?? 0, into);
      if (own) own[list] = done?.end ?? 0;
      return done?.awards ?? 0;
    };
    /** The memory may have grown since. */
    const seeAll = (): void => {
      const { memory: now } = ground;
      if (now.buffer.byteLength !== integers.byteLength)
        [integers, doubles] = [new Int32Array(now.buffer), new Float64Array(now.buffer)];
    };
    const run = (
      from: number,
      to: number,
      parameters: readonly number[],
      into: readonly RowsInto[] = [],
    ): readonly number[] => {
      seeAll();
      return byScenario((scenario) => {
        const one = into[scenario] ?? NOTHING;
        const [own, plain] = [ends[scenario], plainEnds[scenario]];
        if (!own || !plain) return 0;
        for (const [list, isDue] of one.due.entries())
          if (isDue === 1) own[list] = lists[scenario]?.[list] ?? 0;
        const values = ground.doubles(parameters[scenario] ?? 0, slots);
        return fill(
          from,
          to,
          values,
          cells[scenario] ?? [],
          owners,
          outputs,
          integers,
          doubles,
          own,
          plain,
          one,
        );
      });
    };
    return { run, settleApart, ends, plainEnds };
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
  let first = 0;
  const plain = lists.map((list, index) => {
    const own = new ListPrinter(printer, index, list, {
      hasGrounds: grounds,
      holder: item === null ? "r" : "h",
      cell: (ref) => names.get(keyOf(ref)) ?? "",
    });
    own.print();
    const places = own.plainPlaces(first);
    first += places.end.length;
    return places;
  });
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
    ...plain.flatMap(({ begin }) => begin),
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
    ...plain.flatMap(({ end }) => end),
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
    "plainEnds",
    "into",
    code.join("\n"),
  ) as Fill;
}

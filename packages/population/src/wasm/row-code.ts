import type { Desk, RowCode, RowSetting, RowsAtWork, RowsInto } from "../rows/code.ts";
import { columnsRead } from "../rows/columns-read.ts";
import type { RowTask } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { ApartSettling } from "./apart-settling.ts";
import { AWARD_COLUMNS, DOUBLE, INTEGER, Places } from "./places.ts";
import { RowWriter } from "./row-writer.ts";

/** A task as vector code, two rows at once. */
export class WasmRowCode implements RowCode {
  readonly task: RowTask;
  readonly #reads: readonly ColumnRef[];
  readonly #places: Places;
  readonly #constants: readonly number[];
  readonly #code: Uint8Array<ArrayBuffer>;
  /** Made when it is first brought to a desk: whoever only lays columns needs none. */
  #module: WebAssembly.Module | null = null;
  /** Of each memory it has been brought to. */
  readonly #instances = new WeakMap<WebAssembly.Memory, WebAssembly.Instance>();

  constructor(task: RowTask, setting: RowSetting) {
    this.task = task;
    this.#reads = columnsRead(task);
    this.#places = new Places(this.#reads.length, task);
    const code = new RowWriter(task, setting, this.#reads, this.#places);
    this.#constants = code.constants;
    this.#code = code.module;
  }

  at(desk: Desk): RowsAtWork {
    const { ground, columns, lists } = desk;
    const { memory } = ground;
    this.#module ??= new WebAssembly.Module(this.#code);
    const instance =
      this.#instances.get(memory) ?? new WebAssembly.Instance(this.#module, { env: { memory } });
    this.#instances.set(memory, instance);
    const call = instance.exports["run"] as (...numbers: readonly number[]) => number;
    const places = this.#places;
    const constants = ground.reserve(this.#constants.length * DOUBLE);
    ground.doubles(constants, this.#constants.length).set(this.#constants);
    const list = ground.reserve(places.count * INTEGER);
    const given = new Uint32Array(memory.buffer, list, places.count);
    given.set([constants, desk.owner.place, ...this.#reads.map(desk.place)]);
    const ends = given.subarray(places.grants(0));
    const run = (from: number, to: number, parameters: number, into?: RowsInto): number => {
      given.set(columns, places.column(0));
      for (const [index, place] of lists.entries()) {
        const isDue = into?.due[index] === 1;
        given[places.due(index)] = isDue ? 1 : 0;
        if (isDue) ends[index] = place;
      }
      if (into === undefined) return call(from, to, parameters, list);
      given.set(
        AWARD_COLUMNS.map((name) => into.awards[name]),
        places.award("lo"),
      );
      given.set([into.sums.lo, into.sums.hi], places.award("sumLo"));
      return call(from, to, parameters, list);
    };
    const { lists: tasks, item, grounds } = this.task;
    const apart = tasks.map((of, index) =>
      of.reach === "list"
        ? new ApartSettling(of, lists[index] ?? 0, {
            ground,
            owner: item === null ? null : desk.owner.place,
            grounds,
          })
        : null,
    );
    const settleApart = (index: number, into: RowsInto): number => {
      const settled = apart[index]?.run(ends[index] ?? 0, into);
      ends[index] = settled?.end ?? 0;
      return settled?.awards ?? 0;
    };
    return { run, settleApart, ends };
  }
}

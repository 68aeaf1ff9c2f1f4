import {
  type Desk,
  type RowCode,
  type RowSetting,
  type RowsAtWork,
  type RowsInto,
  differs,
} from "../rows/code.ts";
import { isOfFact } from "../rows/before.ts";
import { columnsRead } from "../rows/columns-read.ts";
import type { Ground } from "../rows/ground.ts";
import { type RowTask, settledIn } from "../rows/task.ts";
import { ApartSettling } from "./apart-settling.ts";
import { AWARD_COLUMNS, DOUBLE, INTEGER, Places } from "./places.ts";
import { type Read, RowWriter } from "./row-writer.ts";

/** Code of a task as a module. */
class RowModule {
  readonly #constants: readonly number[];
  readonly #module: WebAssembly.Module;
  /** Of each memory it has been brought to. */
  readonly #instances = new WeakMap<WebAssembly.Memory, WebAssembly.Instance>();

  constructor({ constants, module }: RowWriter) {
    this.#constants = constants;
    this.#module = new WebAssembly.Module(module);
  }

  /** Lays its constants; gives their place and the function that runs rows. */
  at(ground: Ground): {
    readonly constants: number;
    readonly call: (...numbers: readonly number[]) => number;
  } {
    const { memory } = ground;
    const instance =
      this.#instances.get(memory) ?? new WebAssembly.Instance(this.#module, { env: { memory } });
    this.#instances.set(memory, instance);
    const constants = ground.reserve(this.#constants.length * DOUBLE);
    ground.doubles(constants, this.#constants.length).set(this.#constants);
    return {
      constants,
      call: instance.exports["run"] as (...numbers: readonly number[]) => number,
    };
  }
}

/** A task as vector code, two rows at once. */
export class WasmRowCode implements RowCode {
  readonly task: RowTask;
  readonly #scenarios: readonly number[];
  readonly #reads: readonly Read[];
  readonly #places: Places;
  /**
   * By whether all facts that it reads are known of all rows, where the least and the most of most numbers are one. Each is
   * made when it is first brought to a desk: whoever only lays columns needs none.
   */
  readonly #modules = new Map<boolean, RowModule>();
  readonly #moduleFor: (isKnown: boolean) => RowModule;

  constructor(task: RowTask, setting: RowSetting) {
    this.task = task;
    this.#scenarios = Array.from({ length: setting.scenarios.count }, (_, scenario) => scenario);
    this.#reads = columnsRead(task).flatMap((ref) =>
      (differs(setting.scenarios, ref) ? this.#scenarios : [0]).map((scenario) => ({
        ref,
        scenario,
      })),
    );
    this.#places = new Places(this.#reads.length, task, setting.scenarios.count);
    this.#moduleFor = (isKnown) => {
      const module =
        this.#modules.get(isKnown) ??
        new RowModule(new RowWriter(task, setting, this.#reads, this.#places, isKnown));
      this.#modules.set(isKnown, module);
      return module;
    };
  }

  at(desk: Desk): RowsAtWork {
    const { ground, columns, lists } = desk;
    const { memory } = ground;
    const isKnown = this.#reads.every(({ ref }) => !isOfFact(ref) || desk.isKnown(ref));
    const { constants, call } = this.#moduleFor(isKnown).at(ground);
    const places = this.#places;
    const list = ground.reserve(places.count * INTEGER);
    const given = new Uint32Array(memory.buffer, list, places.count);
    given.set([
      constants,
      desk.owner.place,
      ...this.#reads.map(({ ref, scenario }) => desk.place(ref, scenario)),
    ]);
    const { lists: tasks, item, grounds } = this.task;
    const settled = settledIn(this.task).length;
    const ends = this.#scenarios.map((scenario) =>
      given.subarray(places.grants(scenario, 0), places.grants(scenario, tasks.length)),
    );
    const plainEnds = this.#scenarios.map((scenario) => {
      const first = places.plain(scenario, "row", 0);
      return given.subarray(first, first + settled);
    });
    const give = (scenario: number, { due, awards, plain, sums }: RowsInto): void => {
      for (const [index, isDue] of due.entries()) {
        given[places.due(index)] = isDue;
        const own = ends[scenario];
        if (isDue === 1 && own) own[index] = lists[scenario]?.[index] ?? 0;
      }
      for (const [award, { row, holder, amount }] of plain.entries()) {
        given[places.plain(scenario, "row", award)] = row;
        given[places.plain(scenario, "holder", award)] = holder;
        given[places.plain(scenario, "amount", award)] = amount;
      }
      for (const name of AWARD_COLUMNS) given[places.award(scenario, name)] = awards[name];
      given[places.award(scenario, "sumLo")] = sums.lo;
      given[places.award(scenario, "sumHi")] = sums.hi;
      given[places.award(scenario, "written")] = 0;
    };
    const run = (
      from: number,
      to: number,
      parameters: readonly number[],
      into: readonly RowsInto[] = [],
    ): readonly number[] => {
      given.set(columns, places.column(0));
      for (const scenario of this.#scenarios)
        given[places.parameters(scenario)] = parameters[scenario] ?? 0;
      for (const [scenario, one] of into.entries()) give(scenario, one);
      call(from, to, list);
      return this.#scenarios.map(
        (scenario) => (given[places.award(scenario, "written")] ?? 0) / INTEGER,
      );
    };
    const apart = this.#scenarios.map((scenario) =>
      tasks.map((of, index) =>
        of.reach === "list"
          ? new ApartSettling(of, lists[scenario]?.[index] ?? 0, {
              ground,
              owner: item === null ? null : desk.owner.place,
              grounds,
            })
          : null,
      ),
    );
    const settleApart = (index: number, into: RowsInto, scenario = 0): number => {
      const own = ends[scenario];
      const done = apart[scenario]?.[index]?.run(own?.[index] ?? 0, into);
      if (own) own[index] = done?.end ?? 0;
      return done?.awards ?? 0;
    };
    return { run, settleApart, ends, plainEnds };
  }
}

import type { Column } from "../columns/population.ts";
import { type Output, RowColumns, type Rows, type Source } from "../rows/rows.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { OP, at, moduleOf, signed, unsigned } from "./bytes.ts";
import { type Places, ROW, WasmPrinter } from "./print.ts";

/** Rows that are worked out at once: their columns stay near the processor. Even, for two go in a vector. */
const BATCH = 1024;

const BYTES = 8;
const PAGE = 65_536;

/** A column that the code reads, and whether it has a value for each thing or for each holder. */
interface Read {
  readonly column: Column;
  readonly ofHolder: boolean;
}

/** Where a batch stands in memory: the parameters, then the columns that are read, then those that are written. */
class Layout implements Places {
  readonly reads: Read[] = [];
  readonly #columns: RowColumns;
  readonly #slots: number;
  readonly #known = new Map<string, number>();

  constructor(columns: RowColumns, slots: number) {
    this.#columns = columns;
    this.#slots = slots;
  }

  slot = (index: number): number => index * BYTES;

  isNumeric = (ref: ColumnRef): boolean => this.#columns.isNumeric(ref);

  column = (ref: ColumnRef): number | null => {
    const column = this.#columns.find(ref);
    if (!column) return null;
    const key = `${ref.of} ${ref.fact}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const place = this.place(this.reads.length);
    this.reads.push({ column, ofHolder: this.#columns.isOfHolder(ref) });
    this.#known.set(key, place);
    return place;
  };

  /** The byte at which the nth column begins, those written counted after those read. */
  place = (index: number): number => Math.ceil(this.#slots / 2) * 2 * BYTES + index * BATCH * BYTES;
}

/** The code of one module: the lines, for every two rows of a batch. */
function compile(layout: Layout, outputs: readonly Output[]): Uint8Array<ArrayBuffer> {
  const printer = new WasmPrinter(layout);
  const values = outputs.map(({ of, open }) => {
    const value = printer.scalar(of);
    if (!open || (open.op === "truth" && !open.value)) return value;
    return printer.choose(printer.bool(open), printer.constant(Infinity), value);
  });
  const written = values.map((local, index) => [
    [...OP.localGet, ROW],
    [...OP.localGet, ...unsigned(local)],
    [...OP.store, ...at(layout.place(layout.reads.length + index))],
  ]);
  const endedThen = (label: number) => [
    OP.localGet,
    ROW,
    OP.localGet,
    0,
    OP.i32GeU,
    OP.brIf,
    label,
  ];
  const next = [OP.localGet, ROW, OP.i32Const, signed(2 * BYTES), OP.i32Add, OP.localSet, ROW];
  const body = [OP.block, OP.loop, endedThen(1), printer.code, written, next, OP.br, 0];
  return moduleOf(printer.vectors, [body, OP.end, OP.end].flat(4));
}

/** Rows by vector code, two at once. */
export class WasmRowCode implements Rows {
  readonly #reads: readonly Read[];
  readonly #holders: number;
  readonly #parameters: Float64Array;
  readonly #in: readonly Float64Array[];
  readonly #out: readonly Float64Array[];
  readonly #run: (end: number) => void;
  /** Where each holder's things begin; null where the rows are the holders. */
  readonly first: Int32Array | null;

  constructor(source: Source, item: string | null, outputs: readonly Output[]) {
    const rows = new RowColumns(source, item);
    const layout = new Layout(rows, source.plan.slots.length);
    const module = new WebAssembly.Module(compile(layout, outputs));
    this.#reads = layout.reads;
    const columns = layout.reads.length + outputs.length;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.place(columns) / PAGE) });
    const columnAt = (index: number) => new Float64Array(memory.buffer, layout.place(index), BATCH);
    this.#parameters = new Float64Array(memory.buffer, 0, source.plan.slots.length);
    this.#in = layout.reads.map((_, index) => columnAt(index));
    this.#out = outputs.map((_, index) => columnAt(layout.reads.length + index));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    this.#run = exports["run"] as (end: number) => void;
    this.#holders = rows.holders;
    this.first = rows.first;
  }

  /** The outputs' columns for these parameters. */
  run(parameters: Float64Array): readonly Float64Array[] {
    const rows = this.first ? (this.first[this.#holders] ?? 0) : this.#holders;
    const columns = this.#out.map(() => new Float64Array(rows));
    this.#parameters.set(parameters);
    let holder = 0;
    for (let from = 0; from < rows; from += BATCH) {
      const count = Math.min(BATCH, rows - from);
      holder = this.#fill(from, count, holder);
      this.#run(count * BYTES);
      for (const [index, column] of columns.entries())
        column.set(this.#out[index]?.subarray(0, count) ?? [], from);
    }
    return columns;
  }

  /** Lays a batch of rows out; `holder` is that of the first of them, and what comes back that of the last. */
  #fill(from: number, count: number, holder: number): number {
    let last = holder;
    for (const [index, { column, ofHolder }] of this.#reads.entries()) {
      const into = this.#in[index];
      if (!into) continue;
      if (!ofHolder || this.first === null) {
        into.set(column.subarray(from, from + count));
        continue;
      }
      last = holder;
      for (let row = 0; row < count; row++) {
        while ((this.first[last + 1] ?? Infinity) <= from + row) last += 1;
        into[row] = column[last] ?? Number.NaN;
      }
    }
    return last;
  }
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Columns of one population for the peers: their names tell them apart. */
export type RawColumns = Readonly<Record<string, Float64Array | Int32Array>>;

/**
 * Writes columns for peers in other languages: the numbers one column after the other (`columns.bin`), a list of names,
 * types and lengths (`columns.json`), and the same as constants for C (`columns.h`).
 */
export function writeColumns(folder: string, columns: RawColumns): void {
  mkdirSync(folder, { recursive: true });
  const entries = Object.entries(columns);
  const bytes = entries.map(([, column]) =>
    Buffer.from(column.buffer, column.byteOffset, column.byteLength),
  );
  writeFileSync(join(folder, "columns.bin"), Buffer.concat(bytes));
  const listed = entries.map(([name, column]) => ({
    name,
    type: column instanceof Float64Array ? "f8" : "i4",
    length: column.length,
  }));
  writeFileSync(join(folder, "columns.json"), JSON.stringify(listed));
  let offset = 0;
  const lines = listed.map(({ name, type, length }) => {
    const line = `#define COL_${name} ((const ${type === "f8" ? "double" : "int32_t"} *)(data + ${offset}ULL))\n#define LEN_${name} ${length}`;
    offset += length * (type === "f8" ? 8 : 4);
    return line;
  });
  writeFileSync(
    join(folder, "columns.h"),
    `${lines.join("\n")}\n#define DATA_BYTES ${offset}ULL\n`,
  );
}

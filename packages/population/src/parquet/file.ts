import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import type { ColumnRows, WrittenColumn } from "./columns.ts";
import { TYPE } from "./columns.ts";
import { type Value, bytes, i32, i64, list, struct, written } from "./compact.ts";

/** Rows that stand together. */
const GROUP = 131_072;

const MARK = Buffer.from("PAR1");
/** As Parquet numbers them. */
const [DATA_PAGE, DICTIONARY_PAGE] = [0, 2];
const [PLAIN, RUNS, BY_DICTIONARY] = [0, 3, 8];
const [AS_IT_IS, ZSTD] = [0, 6];
const OPTIONAL = 1;
const UTF8 = 0;

const compress = promisify(zstdCompress);
const QUICK = { [constants.ZSTD_c_compressionLevel]: 1 };
/** What compressed bytes are more than bytes that cannot be compressed, at most. */
const MORE = 1024;

interface Page {
  readonly bytes: Buffer;
  /** With its header, before it was compressed. */
  readonly size: number;
}

async function pageOf(
  data: Buffer,
  kind: number,
  own: readonly [number, Value],
  codec: number,
): Promise<Page> {
  const small =
    codec === ZSTD ? await compress(data, { params: QUICK, chunkSize: data.length + MORE }) : data;
  const header = written([[1, i32(kind)], [2, i32(data.length)], [3, i32(small.length)], own]);
  return { bytes: Buffer.concat([header, small]), size: header.length + data.length };
}

interface Chunk {
  readonly column: WrittenColumn;
  readonly dictionary: Page | null;
  readonly data: Page;
  readonly rows: number;
  readonly ends: ColumnRows["ends"];
}

async function chunkOf(
  column: WrittenColumn,
  from: number,
  to: number,
  codec: number,
): Promise<Chunk> {
  const { dictionary, data, ends } = column.rows(from, to);
  const rows = to - from;
  const encoding = dictionary ? BY_DICTIONARY : PLAIN;
  const header = struct([1, i32(rows)], [2, i32(encoding)], [3, i32(RUNS)], [4, i32(RUNS)]);
  const [first, second] = await Promise.all([
    dictionary &&
      pageOf(
        dictionary.bytes,
        DICTIONARY_PAGE,
        [7, struct([1, i32(dictionary.count)], [2, i32(PLAIN)])],
        codec,
      ),
    pageOf(data, DATA_PAGE, [5, header], codec),
  ]);
  return { column, dictionary: first, data: second, rows, ends };
}

/** What is told of a chunk that begins at a place of the file. */
function toldOf(
  { column, dictionary, data, rows, ends }: Chunk,
  place: number,
  codec: number,
): Value {
  const first = dictionary?.bytes.length ?? 0;
  const encodings = dictionary ? [PLAIN, RUNS, BY_DICTIONARY] : [PLAIN, RUNS];
  return struct(
    [2, i64(place)],
    [
      3,
      struct(
        [1, i32(column.type)],
        [2, list(...encodings.map(i32))],
        [3, list(bytes(column.name))],
        [4, i32(codec)],
        [5, i64(rows)],
        [6, i64((dictionary?.size ?? 0) + data.size)],
        [7, i64(first + data.bytes.length)],
        [9, i64(place + first)],
        ...(dictionary ? [[11, i64(place)] as const] : []),
        ...(ends ? [[12, struct([5, bytes(ends[1])], [6, bytes(ends[0])])] as const] : []),
      ),
    ],
  );
}

const schemaOf = ({ name, type }: WrittenColumn): Value =>
  struct(
    [1, i32(type)],
    [3, i32(OPTIONAL)],
    [4, bytes(name)],
    ...(type === TYPE.text ? [[6, i32(UTF8)] as const] : []),
  );

/**
 * So many rows of some columns as the bytes of a Parquet file: the same for the same rows. It is written here since
 * writers of others take a value for each cell, a text or a BigInt, and to make those was most of the time of a run; these
 * columns are bytes and typed arrays already. DuckDB reads it in the tests. `isKept` makes it small, which takes longer.
 */
export async function parquetOf(
  columns: readonly WrittenColumn[],
  rows: number,
  isKept = true,
): Promise<Buffer> {
  const codec = isKept ? ZSTD : AS_IT_IS;
  const pieces: Buffer[] = [MARK];
  let place = MARK.length;
  const groups: Value[] = [];
  // All are made at once, so that what they are made of may change after the first wait.
  const making = Array.from({ length: Math.ceil(rows / GROUP) }, (_, group) => {
    const [from, to] = [group * GROUP, Math.min(rows, (group + 1) * GROUP)];
    return Promise.all(columns.map((column) => chunkOf(column, from, to, codec)));
  });
  for (const chunks of await Promise.all(making)) {
    const told: Value[] = [];
    let size = 0;
    for (const chunk of chunks) {
      told.push(toldOf(chunk, place, codec));
      for (const page of [chunk.dictionary, chunk.data]) {
        if (!page) continue;
        pieces.push(page.bytes);
        place += page.bytes.length;
        size += page.size;
      }
    }
    groups.push(struct([1, list(...told)], [2, i64(size)], [3, i64(chunks[0]?.rows ?? 0)]));
  }
  const root = struct([4, bytes("rows")], [5, i32(columns.length)]);
  const footer = written([
    [1, i32(1)],
    [2, list(root, ...columns.map(schemaOf))],
    [3, i64(rows)],
    [4, list(...groups)],
    [6, bytes("gongbao")],
    // The ends that are told are of the order of bytes.
    [7, list(...columns.map(() => struct([1, struct()])))],
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([...pieces, footer, length, MARK]);
}

/** The binary format of WebAssembly, as far as one function over 128-bit vectors needs it (core specification 3.0, 5). */

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00] as const;

const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;

const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;

/** An unsigned number in LEB128. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? low : low + 128);
  } while (rest > 0);
  return bytes;
}

/** A 32-bit number as the signed LEB128 that `i32.const` takes; of the negative ones, down to −64. */
export function signed(value: number): readonly number[] {
  if (value < 0) return [128 + value];
  const bytes = [...unsigned(value)];
  const last = bytes.at(-1) ?? 0;
  // The bit of the sign must stay clear.
  if (last < 64) return bytes;
  return [...bytes.slice(0, -1), last + 128, 0];
}

const sized = (content: readonly number[]): readonly number[] => [
  ...unsigned(content.length),
  ...content,
];
const section = (id: number, content: readonly number[]): readonly number[] => [
  id,
  ...sized(content),
];
const name = (text: string): readonly number[] => sized([...new TextEncoder().encode(text)]);

/** Instructions, by the names that the specification gives them; those of vectors have the prefix 0xfd. */
export const OP = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  br: [0x0c],
  brIf: [0x0d],
  localGet: [0x20],
  localSet: [0x21],
  i32Load: [0x28],
  i32Store: [0x36],
  i32Const: [0x41],
  f64Load: [0x2b],
  f64Store: [0x39],
  select: [0x1b],
  i32Eqz: [0x45],
  i32Eq: [0x46],
  i32Ne: [0x47],
  i32LtU: [0x49],
  i32LtS: [0x48],
  i32GtU: [0x4b],
  i32GeS: [0x4e],
  i32GeU: [0x4f],
  f64Const: [0x44],
  f64Eq: [0x61],
  f64Ne: [0x62],
  f64Lt: [0x63],
  f64Gt: [0x64],
  i32Popcount: [0x69],
  i32Add: [0x6a],
  i32Multiply: [0x6c],
  i32And: [0x71],
  i32Or: [0x72],
  i32Xor: [0x73],
  i32ShiftLeft: [0x74],
  f64Add: [0xa0],
  f64Subtract: [0xa1],
  f64Min: [0xa4],
  f64Max: [0xa5],
  i32TruncateSigned: [0xfc, 0x02],
  i32ShiftRight: [0x76],
  load: [0xfd, 0x00],
  loadSplat64: [0xfd, 0x0a],
  store: [0xfd, 0x0b],
  constant: [0xfd, 0x0c],
  /** Shuffles of one vector, given twice: its lanes the other way round, and the first of them in both. */
  swapped64: [0xfd, 0x0d, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7],
  first64: [0xfd, 0x0d, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7],
  splat32: [0xfd, 0x11],
  lane64: [0xfd, 0x21],
  eq: [0xfd, 0x47],
  ne: [0xfd, 0x48],
  lt: [0xfd, 0x49],
  le: [0xfd, 0x4b],
  not: [0xfd, 0x4d],
  and: [0xfd, 0x4e],
  andNot: [0xfd, 0x4f],
  or: [0xfd, 0x50],
  bitselect: [0xfd, 0x52],
  anyTrue: [0xfd, 0x53],
  loadLane32: [0xfd, 0x56],
  loadLane64: [0xfd, 0x57],
  storeLane64: [0xfd, 0x5b],
  loadZero32: [0xfd, 0x5c],
  loadZero64: [0xfd, 0x5d],
  ceil: [0xfd, 0x74],
  floor: [0xfd, 0x75],
  add32: [0xfd, 0xae, 0x01],
  bitmask64: [0xfd, 0xc4, 0x01],
  shiftRight64: [0xfd, 0xcd, 0x01],
  add: [0xfd, 0xf0, 0x01],
  subtract: [0xfd, 0xf1, 0x01],
  multiply: [0xfd, 0xf2, 0x01],
  divide: [0xfd, 0xf3, 0x01],
  pmin: [0xfd, 0xf6, 0x01],
  pmax: [0xfd, 0xf7, 0x01],
  convertLow32: [0xfd, 0xfe, 0x01],
} as const;

/** Nothing, as a double. */
export const NOTHING: readonly number[] = [...OP.f64Const, 0, 0, 0, 0, 0, 0, 0, 0];

/** One, as a double. */
export const ONE: readonly number[] = [...OP.f64Const, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f];

/** What has no upper end. */
export const INFINITE: readonly number[] = [...OP.f64Const, 0, 0, 0, 0, 0, 0, 0xf0, 0x7f];

/** Both lanes of a vector with the same 64 bits, all of them clear or all set. */
export const allBits = (set: boolean): readonly number[] => [
  ...OP.constant,
  ...Array.from({ length: 16 }, () => (set ? 0xff : 0)),
];

const ONE32 = [1, 0, 0, 0];
const NOTHING32 = [0, 0, 0, 0];
/** The 32-bit lanes nothing, one, nothing, one. */
export const ZERO_ONE: readonly number[] = [
  ...OP.constant,
  ...NOTHING32,
  ...ONE32,
  ...NOTHING32,
  ...ONE32,
];

/** The two operands of a load or store: the alignment as a power of two, and an offset that is added. */
export const at = (alignment: 2 | 3, offset = 0): readonly number[] => [
  alignment,
  ...unsigned(offset),
];

/** How many numbers a function takes, and how many locals it has besides: 32-bit numbers, then doubles, then vectors. */
export interface Locals {
  readonly taken: number;
  readonly numbers: number;
  readonly doubles: number;
  readonly vectors: number;
}

/**
 * A module with one function, exported as `run`, of 32-bit numbers to one; it works on the imported memory `memory`, which
 * threads share and which has so many pages at most.
 */
export function moduleOf(
  { taken, numbers, doubles, vectors }: Locals,
  mostPages: number,
  body: readonly number[],
): Uint8Array<ArrayBuffer> {
  const code = [
    ...unsigned(3),
    ...unsigned(numbers),
    I32,
    ...unsigned(doubles),
    F64,
    ...unsigned(vectors),
    V128,
    ...body,
    ...OP.end,
  ];
  const takes = Array.from({ length: taken }, () => I32);
  const shared = [0x03, 0x00, ...unsigned(mostPages)];
  return Uint8Array.from([
    ...MAGIC,
    ...section(SECTION.type, [1, 0x60, ...sized(takes), 1, I32]),
    ...section(SECTION.import, [1, ...name("env"), ...name("memory"), 0x02, ...shared]),
    ...section(SECTION.function, [1, 0]),
    ...section(SECTION.export, [1, ...name("run"), 0x00, 0]),
    ...section(SECTION.code, [1, ...sized(code)]),
  ]);
}

/** The binary format of WebAssembly, as far as one function over 128-bit vectors needs it (core specification 2.0, 5). */

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00] as const;

const I32 = 0x7f;
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

/** A 32-bit number that is not negative, as the signed LEB128 that `i32.const` takes. */
export function signed(value: number): readonly number[] {
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
  i32Const: [0x41],
  i32GeU: [0x4f],
  i32Add: [0x6a],
  load: [0xfd, 0x00],
  loadSplat64: [0xfd, 0x0a],
  store: [0xfd, 0x0b],
  constant: [0xfd, 0x0c],
  eq: [0xfd, 0x47],
  ne: [0xfd, 0x48],
  lt: [0xfd, 0x49],
  le: [0xfd, 0x4b],
  not: [0xfd, 0x4d],
  and: [0xfd, 0x4e],
  or: [0xfd, 0x50],
  bitselect: [0xfd, 0x52],
  ceil: [0xfd, 0x74],
  floor: [0xfd, 0x75],
  add: [0xfd, 0xf0, 0x01],
  subtract: [0xfd, 0xf1, 0x01],
  multiply: [0xfd, 0xf2, 0x01],
  divide: [0xfd, 0xf3, 0x01],
  pmin: [0xfd, 0xf6, 0x01],
  pmax: [0xfd, 0xf7, 0x01],
} as const;

/** Both lanes of a vector as one double. */
export function splat(value: number): readonly number[] {
  const bytes = new Uint8Array(new Float64Array([value, value]).buffer);
  return [...OP.constant, ...bytes];
}

/** The two operands of a load or store of 8-byte numbers: their alignment, and an offset that is added. */
export const at = (offset: number): readonly number[] => [3, ...unsigned(offset)];

/**
 * A module with one function, exported as `run`: it takes one 32-bit number, has so many vectors as locals (from the
 * second local on), and works on the imported memory `memory`.
 */
export function moduleOf(vectors: number, body: readonly number[]): Uint8Array<ArrayBuffer> {
  const code = [
    ...unsigned(2),
    ...unsigned(1),
    I32,
    ...unsigned(vectors),
    V128,
    ...body,
    ...OP.end,
  ];
  return Uint8Array.from([
    ...MAGIC,
    ...section(SECTION.type, [1, 0x60, 1, I32, 0]),
    ...section(SECTION.import, [1, ...name("env"), ...name("memory"), 0x02, 0x00, 1]),
    ...section(SECTION.function, [1, 0]),
    ...section(SECTION.export, [1, ...name("run"), 0x00, 0]),
    ...section(SECTION.code, [1, ...sized(code)]),
  ]);
}

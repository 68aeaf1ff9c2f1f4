import { Bytes } from "./bytes.ts";

/** A value of Thrift's compact protocol, as far as Parquet's metadata needs it. */
export type Value =
  | { readonly type: "i32" | "i64"; readonly value: number }
  | { readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly type: "list"; readonly of: readonly Value[] }
  | { readonly type: "struct"; readonly fields: Fields };

/** By number of the field, which ascend. */
export type Fields = readonly (readonly [id: number, value: Value])[];

const TYPES = { i32: 5, i64: 6, bytes: 8, list: 9, struct: 12 } as const;

export const i32 = (value: number): Value => ({ type: "i32", value });
export const i64 = (value: number): Value => ({ type: "i64", value });
export const bytes = (value: Uint8Array | string): Value => ({
  type: "bytes",
  value: Buffer.from(value),
});
export const list = (...of: readonly Value[]): Value => ({ type: "list", of });
export const struct = (...fields: Fields): Value => ({ type: "struct", fields });

/** A struct in the compact protocol. */
export function written(fields: Fields): Buffer {
  const into = new Bytes();
  putFields(into, fields);
  return into.whole;
}

function putFields(into: Bytes, fields: Fields): void {
  let before = 0;
  for (const [id, value] of fields) {
    into.byte(((id - before) << 4) | TYPES[value.type]);
    before = id;
    put(into, value);
  }
  into.byte(0);
}

function put(into: Bytes, value: Value): void {
  switch (value.type) {
    case "i32":
    case "i64":
      // Zigzag: none of what is written is below nothing.
      into.varint(value.value * 2);
      return;
    case "bytes":
      into.varint(value.value.length);
      into.put(value.value);
      return;
    case "list": {
      const { of } = value;
      const type = TYPES[of[0]?.type ?? "struct"];
      into.byte((Math.min(of.length, 15) << 4) | type);
      if (of.length >= 15) into.varint(of.length);
      for (const one of of) put(into, one);
      return;
    }
    case "struct":
      putFields(into, value.fields);
  }
}

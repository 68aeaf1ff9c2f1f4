import type { Texts } from "./texts.ts";

/** A column of text as codes: the place of each row's value, −1 where it has none. */
export interface Coded {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Text as codes; empty text is none. */
export function codedOf(texts: Texts): Coded {
  const places = new Map<string, number>([["", -1]]);
  const values: string[] = [];
  const codes = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const text = texts.at(row) ?? "";
    let code = places.get(text);
    if (code === undefined) {
      code = values.length;
      places.set(text, code);
      values.push(text);
    }
    codes[row] = code;
  }
  return { codes, values };
}

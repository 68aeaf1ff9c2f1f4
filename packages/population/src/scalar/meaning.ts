import { type Rational, readRational } from "@gongbao/engine";

/** A node of the rules that has no meaning on columns; names the measure's place. */
export class NoColumnMeaning extends Error {
  constructor(what: string) {
    super(`${what} cannot be run over columns`);
    this.name = "NoColumnMeaning";
  }
}

/** A number of the rulebook's. */
export function readExact(text: string): Rational {
  const value = readRational(text);
  if (!value) throw new NoColumnMeaning(`the number ${text}`);
  return value;
}

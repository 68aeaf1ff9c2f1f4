import { readNumber } from "../numerals/value.ts";

/** A 发文字号 in its parts: 聊政发〔2019〕1号. */
export interface DocumentNumber {
  /** 机关代字: 聊政发 */
  readonly code: string;
  readonly year: number;
  readonly number: number;
}

const OPEN = "[〔\\[［(（【﹝〈<]";
const CLOSE = "[〕\\]］)）】﹞〉>]";
const DIGITS = "[0-9０-９〇零一二三四五六七八九十百]";

/** Every way to write a 发文字号: any brackets, spaces, full width, 第, zero padding, with or without 号. */
export const NUMBER_FORM = `([\\u4e00-\\u9fa5]{2,10}?)\\s*${OPEN}\\s*(${DIGITS}{4})\\s*${CLOSE}\\s*第?\\s*(${DIGITS}{1,4})\\s*号?`;

/** The number as it should be printed. */
export const writeNumber = ({ code, year, number }: DocumentNumber): string =>
  `${code}〔${year}〕${number}号`;

/** The parts of a match of `NUMBER_FORM`, or null when year or number is none. */
export function numberOf(match: RegExpExecArray): DocumentNumber | null {
  const [, code = "", year = "", number = ""] = match;
  const [y, n] = [readNumber(year), readNumber(number)];
  if (!y || !n || y.d !== 1n || n.d !== 1n || y.n < 1949n || y.n > 2100n) return null;
  return { code, year: Number(y.n), number: Number(n.n) };
}

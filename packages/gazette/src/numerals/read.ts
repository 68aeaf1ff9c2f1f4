import { type Exact, exact, readNumber, times } from "./value.ts";

/** What a numeral with its unit says. */
export type NumeralKind =
  | "money"
  | "percent"
  | "permille"
  | "points"
  | "years"
  | "months"
  | "days"
  | "count"
  | "ratio"
  | "date"
  | "year";

/** The reading of a numeral, exact. */
export interface Numeral {
  readonly kind: NumeralKind;
  /**
   * Money in yuan; a percentage or permille as the share it is (30% → 3/10); points as a share too; a ratio 4:6 as its
   * first part of the whole (2/5); years, months, days and counts as they are; for a date, its day as yyyymmdd.
   */
  readonly value: Exact;
  /** The unit or measure word: 元, %, 家; for a date the ISO day. */
  readonly unit: string;
}

/** Words that are no numeral, and where the reading stopped. */
export class NumeralError extends Error {
  readonly words: string;
  /** Offset in the words. */
  readonly at: number;
  constructor(words: string, at: number) {
    super(`“${words}” is no numeral: “${words.slice(at)}” was not understood`);
    this.name = "NumeralError";
    this.words = words;
    this.at = at;
  }
}

const NUMBER = "[0-9０-９．.〇零一二两三四五六七八九十百千万亿半点]+";

const share = (value: Exact, of: bigint): Exact => times(value, exact(1n, of));

type Reader = (match: RegExpExecArray) => Numeral | null;

const counted =
  (kind: NumeralKind, scale: (value: Exact) => Exact = (value) => value): Reader =>
  ([, digits = "", unit = ""]) => {
    const value = readNumber(digits);
    return value && { kind, value: scale(value), unit };
  };

/** The last day of a month. */
const lastDay = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

function dateOf(yy: number, mm: number, dd: number): Numeral | null {
  if (mm < 1 || mm > 12 || dd < 1 || dd > lastDay(yy, mm)) return null;
  const iso = `${String(yy).padStart(4, "0")}-${String(mm).padStart(2, "0")}-${String(dd).padStart(2, "0")}`;
  return { kind: "date", value: exact(BigInt(iso.replaceAll("-", ""))), unit: iso };
}

const readDate: Reader = ([, y = "", m = "", d = ""]) => {
  const [year, month, day] = [y, m, d].map((part) => readNumber(part));
  return year && month && day ? dateOf(Number(year.n), Number(month.n), Number(day.n)) : null;
};

/** 2020年底, 2019年3月底前: the last day. */
const readEnd: Reader = ([, y = "", m = "12"]) => {
  const [year, month] = [readNumber(y), readNumber(m)];
  if (!year || !month) return null;
  const [yy, mm] = [Number(year.n), Number(month.n)];
  return dateOf(yy, mm, lastDay(yy, mm));
};

/** 2019年上半年: the last day of the half-year. */
const readHalf: Reader = ([, y = ""]) => {
  const year = readNumber(y);
  return year && dateOf(Number(year.n), 6, 30);
};

/** Forms in the order they are tried; each stands for the whole of the words. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^(${NUMBER})年(${NUMBER})月(${NUMBER})日(?:起|前|底前)?$`, "u"), readDate],
  [new RegExp(`^到?(${NUMBER})年(?:(${NUMBER})月)?底前?$`, "u"), readEnd],
  [new RegExp(`^(${NUMBER})年上半年$`, "u"), readHalf],
  [
    /^([0-9０-９]+)[:：]([0-9０-９]+)$/u,
    ([, a = "", b = ""]) => {
      const [first, second] = [readNumber(a), readNumber(b)];
      if (!first || !second || first.n + second.n === 0n) return null;
      return {
        kind: "ratio",
        value: exact(first.n, first.n + second.n),
        unit: `${first.n}:${second.n}`,
      };
    },
  ],
  [
    // 按1:1的比例给予, 给予1:1支持: so much for so much of another's money.
    /^(?:按([0-9]+)[:：]([0-9]+)|([0-9]+)[:：]([0-9]+)支持)$/u,
    ([words = "", a, b, c, d]) => {
      const [first, second] = [readNumber(a ?? c ?? ""), readNumber(b ?? d ?? "")];
      if (!first || !second || second.n === 0n) return null;
      return { kind: "percent", value: exact(first.n, second.n), unit: words };
    },
  ],
  [/^(减半)$/u, ([, words = ""]) => ({ kind: "percent", value: exact(1n, 2n), unit: words })],
  [
    new RegExp(`^(${NUMBER})分之(${NUMBER})$`, "u"),
    ([words = "", of = "", part = ""]) => {
      const [whole, some] = [readNumber(of), readNumber(part)];
      if (!whole || !some || whole.n === 0n) return null;
      return { kind: "percent", value: times(some, exact(whole.d, whole.n)), unit: words };
    },
  ],
  [/^(降至零|零税率)$/u, ([, words = ""]) => ({ kind: "percent", value: exact(0n), unit: words })],
  [
    /^(等额|同等额度|同额度|同等标准|同等资金|同等配套)$/u,
    ([, words = ""]) => ({ kind: "percent", value: exact(1n), unit: words }),
  ],
  [new RegExp(`^(${NUMBER})([%％])$`, "u"), counted("percent", (value) => share(value, 100n))],
  [new RegExp(`^百分之(${NUMBER})()$`, "u"), counted("percent", (value) => share(value, 100n))],
  [new RegExp(`^(${NUMBER})(‰)$`, "u"), counted("permille", (value) => share(value, 1000n))],
  [new RegExp(`^(${NUMBER})个(百分点)$`, "u"), counted("points", (value) => share(value, 100n))],
  [new RegExp(`^(${NUMBER})(元)$`, "u"), counted("money")],
  [/^([12][0-9]{3})(年)$/u, counted("year")],
  [
    new RegExp(`^(?:前|连续|满|第|近|未来)?(${NUMBER})个?(年)(?:内|以内|期)?$`, "u"),
    counted("years"),
  ],
  [new RegExp(`^(?:前|连续|满|第)?(${NUMBER})个?(月)$`, "u"), counted("months")],
  [new RegExp(`^(?:前|连续|满|第)?(${NUMBER})个?(日|天|工作日)$`, "u"), counted("days")],
  [new RegExp(`^(?:前|连续|第|每)?(${NUMBER})([^0-9]{0,4})$`, "u"), counted("count")],
];

/**
 * Reads the words of one numeral with its unit: 150万元, 2‰, 20个百分点, 前三年, 4:6, 2019年1月1日起, 十大.
 * Throws NumeralError for words that are none.
 */
export function readNumeral(words: string): Numeral {
  const text = words.trim();
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const numeral = match && read(match);
    if (numeral) return numeral;
  }
  const start = new RegExp(`^${NUMBER}`, "u").exec(text);
  throw new NumeralError(words, start ? start[0].length : 0);
}

/**
 * Reads money also where 元 is left out after 万 or 亿, as in «100万、50万元», and the lower end of a range that borrows
 * its unit from the upper: «5—10万元» is 5万元. In yuan; null when it is none.
 */
export function readMoney(words: string): Exact | null {
  const range = new RegExp(`^([0-9.]+)[—-][0-9.]+([万亿]?)元$`, "u").exec(words.trim());
  if (range) return readNumber(`${range[1] ?? ""}${range[2] ?? ""}`);
  const match = new RegExp(`^(${NUMBER})元?$`, "u").exec(words.trim());
  if (!match || !/[元万亿]$/u.test(words.trim())) return null;
  return readNumber(match[1] ?? "");
}

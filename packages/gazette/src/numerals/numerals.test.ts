import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCountingWords, findNumerals } from "./find.ts";
import { NumeralError, readMoney, readNumeral } from "./read.ts";
import { readNumber } from "./value.ts";

const PLACES = ["", "十", "百", "千"];
const DIGITS = "零一二三四五六七八九";

/** A whole number below 10^16 in Chinese, as schoolbooks write it; for tests only. */
function write(value: bigint): string {
  if (value === 0n) return "零";
  const myriad = (part: number): string => {
    let text = "";
    let gap = false;
    for (let place = 3; place >= 0; place -= 1) {
      const digit = Math.floor(part / 10 ** place) % 10;
      if (digit === 0) gap = text !== "";
      else {
        text += `${gap ? "零" : ""}${DIGITS[digit]}${PLACES[place]}`;
        gap = false;
      }
    }
    return text;
  };
  const units = ["", "万", "亿", "万亿"];
  let text = "";
  let skipped = false;
  for (let index = 3; index >= 0; index -= 1) {
    const part = Number((value / 10_000n ** BigInt(index)) % 10_000n);
    if (part === 0) skipped = text !== "";
    else {
      if (text !== "" && (skipped || part < 1000)) text += "零";
      text += myriad(part) + (units[index] ?? "");
      skipped = false;
    }
  }
  // 万亿 is said once: 三万亿五千亿 is written 三万五千亿.
  return text.replace(/万亿(?=.*亿)/u, "万");
}

describe("readNumber", () => {
  it.each<[string, string]>([
    ["一百三十八", "138"],
    ["二〇一九", "2019"],
    ["十五", "15"],
    ["两千", "2000"],
    ["两千零五", "2005"],
    ["一万零三百", "10300"],
    ["三亿", "300000000"],
    ["1.5亿", "150000000"],
    ["150万", "1500000"],
    ["1万亿", "1000000000000"],
    ["１２", "12"],
    ["三点五亿", "350000000"],
    ["零", "0"],
  ])("reads %s as %s", (words, expected) => {
    expect(readNumber(words)).toEqual({ n: BigInt(expected), d: 1n });
  });

  it("reads halves and decimals exactly", () => {
    expect(readNumber("半")).toEqual({ n: 1n, d: 2n });
    expect(readNumber("163.2")).toEqual({ n: 816n, d: 5n });
    expect(readNumber("三点一四")).toEqual({ n: 157n, d: 50n });
  });

  it.each(["", "十十", "百", "一百二", "万", "两两", "1.2.3", "一万三亿", "点五"])(
    "refuses %s",
    (words) => {
      expect(readNumber(words)).toBeNull();
    },
  );

  it("reads back every whole number that schoolbooks write", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (value) => {
        expect([write(value), readNumber(write(value))?.n]).toEqual([write(value), value]);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("〇一二两十百千万亿点半0123456789.")) }),
        (words) => {
          expect(() => readNumber(words)).not.toThrow();
        },
      ),
    );
  });
});

describe("readNumeral", () => {
  it.each<[string, string, bigint, bigint, string]>([
    ["150元", "money", 150n, 1n, "元"],
    ["150万元", "money", 1_500_000n, 1n, "元"],
    ["30%", "percent", 3n, 10n, "%"],
    ["百分之五", "percent", 1n, 20n, ""],
    ["2‰", "permille", 1n, 500n, "‰"],
    ["20个百分点", "points", 1n, 5n, "百分点"],
    ["4:6", "ratio", 2n, 5n, "4:6"],
    ["前三年", "years", 3n, 1n, "年"],
    ["连续3年", "years", 3n, 1n, "年"],
    ["2019年", "year", 2019n, 1n, "年"],
    ["10家", "count", 10n, 1n, "家"],
    ["十大", "count", 10n, 1n, "大"],
    ["2个工作日", "days", 2n, 1n, "工作日"],
    ["等额", "percent", 1n, 1n, "等额"],
    ["按1:1", "percent", 1n, 1n, "按1:1"],
    ["1:2支持", "percent", 1n, 2n, "1:2支持"],
    ["降至零", "percent", 0n, 1n, "降至零"],
    ["减半", "percent", 1n, 2n, "减半"],
    ["三分之二", "percent", 2n, 3n, "三分之二"],
    ["2019年3月底前", "date", 20_190_331n, 1n, "2019-03-31"],
    ["到2020年底", "date", 20_201_231n, 1n, "2020-12-31"],
    ["2019年上半年", "date", 20_190_630n, 1n, "2019-06-30"],
    ["2020年2月底", "date", 20_200_229n, 1n, "2020-02-29"],
    ["2019年1月1日起", "date", 20_190_101n, 1n, "2019-01-01"],
    ["二〇一九年二月二十八日", "date", 20_190_228n, 1n, "2019-02-28"],
  ])("reads %s as %s", (words, kind, n, d, unit) => {
    expect(readNumeral(words)).toEqual({ kind, value: { n, d }, unit });
  });

  it.each([
    ["2019年2月29日", 4],
    ["若干", 0],
    ["150万元人民币整", 4],
  ])("refuses %s and says where it stopped", (words, at) => {
    try {
      readNumeral(words);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(NumeralError);
      expect(error instanceof NumeralError && error.at).toBe(at);
    }
  });

  it("reads money whose 元 the text leaves out", () => {
    expect(readMoney("100万")).toEqual({ n: 1_000_000n, d: 1n });
    expect(readMoney("100")).toBeNull();
    expect(readMoney("30%")).toBeNull();
    expect(readMoney("5—10万元")).toEqual({ n: 50_000n, d: 1n });
    expect(readMoney("5000—10000元")).toEqual({ n: 5000n, d: 1n });
    expect(readMoney("50万—200万元")).toBeNull();
  });
});

describe("figures in a text", () => {
  const words = (text: string, runs: readonly { start: number; end: number }[]) =>
    runs.map(({ start, end }) => text.slice(start, end));

  it("finds maximal runs of digits with their decimals", () => {
    const text = "新增163.2公里，2019—2021年，10%；PM2.5。第3.条";
    expect(words(text, findNumerals(text))).toEqual(["163.2", "2019", "2021", "10", "2.5", "3"]);
  });

  it("finds words that count and passes over idioms", () => {
    const text =
      "前三年，连续3年，十大企业，两档，等额贴息，三免三减半，一、二、三等奖，每半年一次；一次性奖励，新一轮，第三期，下一年度，进一步统一一批";
    expect(words(text, findCountingWords(text))).toEqual([
      "前三年",
      "十大",
      "两档",
      "等额",
      "三免三减半",
      "一、二、三等奖",
      "每半年",
      "一次",
    ]);
  });
});

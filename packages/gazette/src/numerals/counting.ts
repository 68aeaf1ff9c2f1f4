/** Words that hold a numeral and count nothing, and why. */
export interface Idiom {
  readonly words: string;
  readonly why: string;
}

/** Reviewed by hand against the policy text; a word is left out of the count only where it stands in one of these. */
export const IDIOMS: readonly Idiom[] = [
  { words: "一次性", why: "a manner of paying; where it limits, the measure anchors the words" },
  { words: "“一次办好”", why: "the name of a reform" },
  { words: "一条龙", why: "the name of a programme" },
  { words: "新一轮", why: "a new round, none counted" },
  { words: "九大产业集群专班", why: "the name of a body" },
  { words: "“九大”产业推进专班", why: "the name of a body" },
  { words: "同一项", why: "the same, none counted" },
  { words: "下一年度", why: "the next year, none counted" },
  { words: "一大批", why: "many, none counted" },
  { words: "做大一个", why: "a slogan" },
  { words: "成熟一个、推出一个", why: "a slogan" },
  { words: "二级指标", why: "the name of a level, not a number of levels" },
  { words: "一级指标", why: "the name of a level, not a number of levels" },
];

const DIGITS = "[一二两三四五六七八九十百千万]";

/**
 * What counts: a period of years (三年, 前三年, 一年期), a half-year, a group named by its number (九大, 十强), things by
 * a measure word (四个, 两档, 一次), grades of a prize (一、二、三等奖), 三免三减半, equal amounts (等额, 同额度), and
 * zero as a rate or a price. Ordinals (第三期) do not count; a numeral in Arabic digits is found as such.
 */
export const COUNTING_FORMS = new RegExp(
  [
    "三免三减半",
    `${DIGITS}(?:、${DIGITS})*等奖`,
    `(?<![第0-9])(?:前|连续|满|每)?${DIGITS}+年(?:期|内)?`,
    "[上下每]?半年",
    `(?<![第0-9])${DIGITS}+[大强]`,
    `(?<![第0-9])${DIGITS}+(?:个|家|户|次|项|件|名|档|级|类|倍|期)`,
    "同等额度|同等标准|同等资金|同等配套|同额度|等额",
    "降至零|零税率",
  ].join("|"),
  "gu",
);

/** Numbers of cases and days as machines write them: a line would break at their hyphens. */
const dashed = /(?<![\d-])\d{4}-(?:\d{6}|\d{2}-\d{2})(?![\d-])/u;
/** Sums and days in Chinese, which a line would part from their units: 150万元, 2019年1月1日. */
const withUnit =
  /(?<![\d.,-])\d[\d,]*(?:\.\d+)?(?:[十百千万亿]+元?|元|个百分点|年(?:\d{1,2}月(?:\d{1,2}日)?)?|月\d{1,2}日)/u;
const whole = new RegExp(`(${dashed.source}|${withUnit.source})`, "u");

/** A text in its order: at odd places what has to stay on one line, at even ones what is between. */
export const aroundNumbers = (text: string): readonly string[] => text.split(whole);

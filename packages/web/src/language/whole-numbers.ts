/** Numbers of cases and days as machines write them: a line would break at their hyphens. */
const dashed = /(?<![\d-])\d{4}-(?:\d{6}|\d{2}-\d{2})(?![\d-])/u;
/** Numbers of documents; a line may part them from the sign of who issued them (聊政办发), or it would stand half empty. */
const ofDocument = /〔\d{4}〕\d+号/u;
const figure = /\d[\d,]*(?:\.\d+)?/u;
/** What a line would part from the figure before it: 150万元, 2019年1月1日, 20个百分点, 6人. */
const unit =
  /(?:[十百千万亿]+(?:平方米|公里|[元名人户家个亩瓦伏米吨])?|平方米|公里|年(?:[度底]|\d{1,2}月(?:底|\d{1,2}日)?)?|月(?:底|\d{1,2}(?:[—-]\d{1,2})?日)|个(?:百分点|工作日|问题|月)?|[元日号期强名次家户项所人版条天倍款件份批亩岁周米吨])/u;
/** A figure or a range of them (5—10万元, 50万—200万元, 2018-2020年) with its unit; in front of it what makes it a place in an order. */
const withUnit = new RegExp(
  `第?(?<![\\d.,-])${figure.source}(?:[百千万亿]*[—–～-]${figure.source})?${unit.source}`,
  "u",
);
/** A range of shares breaks at its dash, a share alone nowhere. */
const shares = new RegExp(`(?<![\\d.,-])${figure.source}%?[—–～-]${figure.source}%`, "u");
/** A word that a plus sign adds something to: 互联网+. */
const added = /\p{Script=Han}{2,3}[+＋]/u;

/** What has to stay on one line, as the source of an expression without groups that capture. */
export const wholeSource = [dashed, ofDocument, withUnit, shares, added]
  .map(({ source }) => source)
  .join("|");
const whole = new RegExp(`(${wholeSource})`, "u");

/** A text in its order: at odd places what has to stay on one line, at even ones what is between. */
export const aroundNumbers = (text: string): readonly string[] => text.split(whole);

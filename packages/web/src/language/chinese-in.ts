/** A stretch of a text that is Chinese, or that is not. */
interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly isChinese: boolean;
}

const letter = "[\\p{Script=Han}《（〔【）》〕】]";
const within = "[\\p{Script=Han}\\p{N}\\s，。、；：？！·（）《》〔〕【】%．—-]";
/** What is quoted within Chinese, before a character of it or behind one: “小升规” of 2019年“小升规”企业. */
const quoted = `[“‘]\\p{Script=Han}[\\p{Script=Han}\\p{N}、·（）《》]*[”’]`;
const beside = `${quoted}(?=${letter})|(?<=[\\p{Script=Han}\\d）》〕】、])${quoted}`;
/**
 * Begins and ends with a character or a mark of Chinese; within it there may be figures and spaces (2018年已兑现). Quotation
 * marks are of both languages and so of neither, unless Chinese stands on both sides of one.
 */
const chinese = new RegExp(
  `(?:\\d[\\d,.]*(?=\\p{Script=Han}))?(?:[\\p{Script=Han}《（〔【]|${beside})(?:(?:${within}|${beside})*(?:[\\p{Script=Han}，。；：？！（）《》〔〕【】]|${beside}))?`,
  "gu",
);

/** The stretches of a text in their order; together they are the text. */
export function chineseIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (to: number, isChinese: boolean) => {
    if (to > end) stretches.push({ at: end, text: text.slice(end, to), isChinese });
    end = to;
  };
  for (const { index, 0: found } of text.matchAll(chinese)) {
    add(index, false);
    add(index + found.length, true);
  }
  add(text.length, false);
  return stretches;
}

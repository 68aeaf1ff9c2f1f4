import { withoutJoiners } from "./dates.ts";

const segmenter =
  typeof Intl === "object" && "Segmenter" in Intl
    ? new Intl.Segmenter("zh", { granularity: "word" })
    : null;

/** Signs, particles and the last character of a body's name: a line may end after them and never begins with them. */
const ends = /^[》〉”’）、，；：。？！…的室局厅处]$/u;
/** Signs and conjunctions: a line may begin with them and never ends after them. */
const begins = /^[《〈“‘（和及与]$/u;
/** The end of words quoted within a name: what follows belongs to it (“九大”产业集群). */
const quoteEnd = "”";
/** A figure: what it counts stands on its line (90天, 80万元). */
const figure = /\d$/u;
/**
 * The name of a government or a committee, with its office, the number of a document, and the terms of the gazette that are several words to the
 * dictionary: it cuts 聊城市, 办公室, 实体经济 and 新旧动能转换.
 */
const name =
  /((?:中共)?\p{Script=Han}{2}[市省](?:委|人民政府)(?:办公[室厅])?|聊\p{Script=Han}{1,3}\u2060?〔\d{4}〕\u2060?\d+\u2060?号|实体经济|高质量发展|新旧动能转换|知识产权|主营业务收入|首台（套）|县（市、区）)/u;

/**
 * Cuts a title where a line of it may end: between words, and never beside a word of one character (扩 in 扩内需),
 * which the browser's dictionary often cuts from the word it belongs to, nor between a figure and what it counts. One
 * piece where the browser knows no words.
 */
export function phrasesOf(title: string): readonly string[] {
  if (!segmenter) return [title];
  const words = title
    .split(name)
    .flatMap((part, at) =>
      at % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
  const phrases: string[] = [];
  let bound = false;
  let named = false;
  let quoted = false;
  for (const segment of words) {
    const word = withoutJoiners(segment);
    const single = word.length === 1;
    const before = phrases.at(-1);
    // After such a name a word of one character (印 in 印发) begins a phrase of its own.
    const follows = single && !begins.test(word) && (!named || ends.test(word));
    const joins = bound || follows || (quoted && /^\p{Script=Han}/u.test(word));
    if (before !== undefined && joins) phrases[phrases.length - 1] = before + segment;
    else phrases.push(segment);
    bound = (single && !ends.test(word)) || figure.test(word);
    named = !single && name.test(word);
    quoted = word === quoteEnd;
  }
  return phrases;
}

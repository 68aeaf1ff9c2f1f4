/**
 * A figure in the parts between which a line may end. A whole day is long for a phone: it may be divided after the year, and
 * from the words behind it; everything else stays together.
 */
export const datePartsOf = (words: string): readonly string[] =>
  words.split(/(?<=\d年)(?=\d)|(?<=\d日)(?=\p{Script=Han})/u);

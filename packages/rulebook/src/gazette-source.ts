import type { FigureType, FigureValue, Passage, Source } from "@gongbao/engine";
import {
  type Document,
  type Issue,
  NumeralError,
  type NumeralKind,
  findArticle,
  findDocument,
  readMoney,
  readNumeral,
} from "@gongbao/gazette";

/** What a document says outside its articles: from its last article to its end, the table of its annex included. */
function outside(issue: Issue, document: Document): Passage | null {
  const notes = (document.annex?.rows ?? []).flatMap((row) => [
    ...row.formulas,
    ...row.notes.map((note) => note.range),
  ]);
  const ranges = document.closing ? [document.closing, ...notes] : notes;
  if (ranges.length === 0) return null;
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return { start, text: issue.text.slice(start, end) };
}

/** The kinds of numeral that can stand for each type of figure. */
const KINDS: Readonly<Record<FigureType, readonly NumeralKind[]>> = {
  money: ["money"],
  ratio: ["percent", "permille", "ratio"],
  points: ["points"],
  count: ["count", "years", "months", "days"],
  day: ["date"],
};

const FEN_PER_YUAN = 100n;

function read(type: FigureType, words: string): FigureValue | null {
  if (type === "money") {
    const yuan = readMoney(words);
    return yuan && { n: yuan.n * FEN_PER_YUAN, d: yuan.d };
  }
  try {
    const { kind, value, unit } = readNumeral(words);
    if (!KINDS[type].includes(kind)) return null;
    return type === "day" ? unit : value;
  } catch (error) {
    if (error instanceof NumeralError) return null;
    throw error;
  }
}

/** The issue as the engine's source of words. */
export const gazetteSource = (issue: Issue): Source => ({
  volume: issue.id,
  passage: (document, article) => {
    const found = findDocument(issue, document);
    if (!found) return null;
    if (article === null) return outside(issue, found);
    const range = findArticle(issue, document, article)?.range;
    return range ? { start: range.start, text: issue.text.slice(range.start, range.end) } : null;
  },
  // A part of a document (D2.1) bears the date of the whole.
  dateOf: (document) =>
    findDocument(issue, document)?.date ??
    findDocument(issue, document.split(".")[0] ?? "")?.date ??
    null,
  read,
});

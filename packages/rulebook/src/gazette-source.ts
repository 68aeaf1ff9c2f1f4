import {
  type FigureType,
  type FigureValue,
  type Passage,
  type Source,
  readDay,
  readYuan,
} from "@gongbao/engine";
import { type Document, type Issue, findArticle, findDocument } from "@gongbao/gazette";

/** What a document says outside its articles: from its last article to its end. */
function outside(issue: Issue, document: Document): Passage | null {
  const { closing } = document;
  return closing && { start: closing.start, text: issue.text.slice(closing.start, closing.end) };
}

function read(type: FigureType, words: string): FigureValue | null {
  if (type === "money") {
    const f = readYuan(words);
    return f === null ? null : { n: f, d: 1n };
  }
  if (type === "ratio") {
    const m = /^(\d+)%$/u.exec(words);
    return m ? { n: BigInt(m[1] ?? "0"), d: 100n } : null;
  }
  if (type === "day") return readDay(words.replace(/起$/u, ""));
  const m = /(\d+|三)[年家个]$/u.exec(words);
  return m ? { n: m[1] === "三" ? 3n : BigInt(m[1] ?? "0"), d: 1n } : null;
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
  dateOf: (document) => findDocument(issue, document)?.date ?? null,
  read,
});

import type { Article, Document } from "../issue/model.ts";

/** Ways to write a citation. */
export type CitationStyle = "number" | "title" | "full" | "short";

const DIGITS = "零一二三四五六七八九";

/** A number up to 99 in Chinese, as articles are counted. */
function inChinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? "";
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}

const titleOf = (document: Document): string => document.issued?.title ?? document.title;

function articleWords(article: Article | null, chinese: boolean): string {
  if (!article) return "";
  if (!/^\d+$/u.test(article.id)) return article.id;
  return `第${chinese ? inChinese(Number(article.id)) : article.id}条`;
}

/**
 * Writes a citation: `number` 聊政发〔2019〕1号 第5条 (by title where the document has no number), `title` 《…》第五条,
 * `full` 《…》（聊政发〔2019〕1号）第五条, `short` D1 §5. `parseCitation` reads all of them back.
 */
export function formatCitation(
  document: Document,
  article: Article | null,
  style: CitationStyle,
): string {
  const title = `《${titleOf(document).replaceAll("《", "〈").replaceAll("》", "〉")}》`;
  switch (style) {
    case "short":
      return article
        ? `${document.id} ${/^\d+$/u.test(article.id) ? "§" : ""}${article.id}`
        : document.id;
    case "title":
      return `${title}${articleWords(article, true)}`;
    case "full":
      return `${title}${document.number ? `（${document.number}）` : ""}${articleWords(article, true)}`;
    case "number":
      return `${document.number ?? title} ${articleWords(article, false)}`.trim();
  }
}

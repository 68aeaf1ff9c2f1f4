import type { Article, Document, Issue } from "../issue/model.ts";
import { readNumber } from "../numerals/value.ts";
import { findCitedDocument } from "./find-document.ts";
import { type CitationTarget, spanOf } from "./target.ts";

/** A citation that points to nothing, or to more than one thing: where, and what would be right. */
export interface CitationProblem {
  readonly code:
    | "empty"
    | "no-document"
    | "ambiguous"
    | "no-article"
    | "no-paragraph"
    | "not-understood";
  /** Offset in the input. */
  readonly at: number;
  readonly found: string;
  /** Right citations nearest to what was written. */
  readonly suggestions: readonly string[];
  readonly message: { readonly zh: string; readonly en: string };
}

export type CitationReading =
  | { readonly ok: true; readonly target: CitationTarget }
  | { readonly ok: false; readonly problem: CitationProblem };

const LONGEST = 400;
const NUMERAL = "[0-9〇零一二三四五六七八九十百]+";

const toHalfWidth = (text: string): string =>
  text.replaceAll(/[０-９Ａ-Ｚａ-ｚ．]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

const whole = (words: string | undefined): number | null => {
  const value = words === undefined ? null : readNumber(words);
  return value && value.d === 1n ? Number(value.n) : null;
};

function refuse(
  code: CitationProblem["code"],
  at: number,
  found: string,
  suggestions: readonly string[],
  zh: string,
  en: string,
): CitationReading {
  return { ok: false, problem: { code, at, found, suggestions, message: { zh, en } } };
}

const nameOf = (document: Document): string =>
  document.number ?? document.issued?.title ?? document.title;

/** What follows the document: the article, a run of them, a paragraph. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^第?(?<from>${NUMERAL})条?[—–\\-~～至到](?:第)?(?<to>${NUMERAL})条?$`, "u"),
  new RegExp(`^(?:第|§)?(?<from>${NUMERAL})(?:条|[.、])?(?:第(?<paragraph>${NUMERAL})款)?$`, "u"),
  new RegExp(
    `^(?:第)?(?<section>${NUMERAL})[、部分.]*[（(]?(?<sub>${NUMERAL})?[）)]?[、.]*第?(?<from>[0-9]+)条?(?:第(?<paragraph>${NUMERAL})款)?$`,
    "u",
  ),
  /^(?<path>\d+(?:\.\d+)+)$/u,
];

function byNumber(document: Document, number: number | null): Article | undefined {
  return document.articles.find((article) => article.id === String(number));
}

function locate(document: Document, words: string): Omit<CitationTarget, "span"> | null {
  for (const form of FORMS) {
    const groups = form.exec(words)?.groups;
    if (!groups) continue;
    const paragraph = whole(groups["paragraph"]);
    const target = { document, section: null, through: null, paragraph };
    if (groups["path"] !== undefined) {
      const article = document.articles.find((one) => one.id === groups["path"]);
      const section = document.sections.find((one) => one.id === groups["path"]) ?? null;
      if (article || section) return { ...target, section, article: article ?? null };
      continue;
    }
    const from = whole(groups["from"]);
    if (groups["section"] !== undefined) {
      const path = [groups["section"], groups["sub"]]
        .flatMap((part) => whole(part) ?? [])
        .join(".");
      const section = document.sections.find((one) => one.id === path);
      const article = document.articles.find(
        (one) => one.section === path && (one.id === String(from) || one.id === `${path}.${from}`),
      );
      if (section && article) return { ...target, section, article };
      continue;
    }
    const article = byNumber(document, from);
    if (groups["to"] !== undefined) {
      const through = byNumber(document, whole(groups["to"]));
      if (article && through && through.range.start >= article.range.start)
        return { ...target, article, through };
      continue;
    }
    if (article) return { ...target, article };
    const section = document.sections.find((one) => one.id === String(from));
    if (section && document.articles.every((one) => one.id !== section.id))
      return { ...target, section, article: null };
  }
  return null;
}

/** The articles whose numbers are nearest to the one asked for. */
function nearArticles(document: Document, words: string): readonly string[] {
  const wanted = whole(new RegExp(NUMERAL, "u").exec(words)?.[0]) ?? 0;
  return document.articles
    .toSorted((a, b) => Math.abs(Number(a.id) - wanted) - Math.abs(Number(b.id) - wanted))
    .slice(0, 3)
    .map((article) => `${nameOf(document)} 第${article.id}条`);
}

/**
 * Reads a citation in any usual form: 聊政发〔2019〕1号 第5条, [2019]1号第五条, 第5条第2款, 第1—5条, 《若干税收政策》三、,
 * 科技创新财政政策 二、6, D1 §5, D3 3.1.2. Never throws: what points to nothing is told with the nearest right one.
 */
export function parseCitation(input: string, issue: Issue): CitationReading {
  const words = toHalfWidth(input.slice(0, LONGEST)).trim();
  if (words === "")
    return refuse(
      "empty",
      0,
      "",
      [],
      "请写出要找的文号和条",
      "Give a document number and an article",
    );
  const found = findCitedDocument(issue, words);
  if ("candidates" in found) {
    const names = found.candidates.slice(0, 6).map((document) => nameOf(document));
    const [code, zh, en] =
      found.fit === "several"
        ? (["ambiguous", "可指几个文件", "could be several documents"] as const)
        : (["no-document", "本期没有这个文件", "is no document of this issue"] as const);
    return refuse(
      code,
      0,
      found.words,
      names,
      `“${found.words}”${zh}：${names.join("；")}`,
      `“${found.words}” ${en}: ${names.join("; ")}`,
    );
  }
  const { document } = found;
  const rest = found.rest.replaceAll(/[\s,，]/gu, "").replace(/^的/u, "");
  const at = words.length - found.rest.trimStart().length;
  if (rest === "") {
    const all = { document, section: null, article: null, through: null, paragraph: null };
    return {
      ok: true,
      target: { ...all, span: { document: document.id, article: null, ...document.range } },
    };
  }
  const target = locate(document, rest);
  if (!target) {
    const near = nearArticles(document, rest);
    const name = nameOf(document);
    return refuse(
      "no-article",
      at,
      rest,
      near,
      `${name}没有“${rest}”；相近的是：${near.join("、")}`,
      `${name} has no “${rest}”; near it: ${near.join(", ")}`,
    );
  }
  const span = spanOf(target);
  if (!span) {
    const count = target.article?.paragraphs.length ?? 0;
    return refuse(
      "no-paragraph",
      at,
      rest,
      [],
      `该条只有${count}款`,
      `that article has ${count} paragraph(s)`,
    );
  }
  return { ok: true, target: { ...target, span } };
}

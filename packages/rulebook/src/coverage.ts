import type { Rulebook, Scheme } from "@gongbao/engine";
import {
  type Document,
  type Issue,
  type Range,
  allDocuments,
  findCountingWords,
  findNumerals,
} from "@gongbao/gazette";

/** Figures of a text, and what became of them. */
export interface FigureCount {
  readonly total: number;
  /** A rule, a duty or a target is written with it. */
  readonly bound: number;
  /** It stands in words listed with the reason why nothing runs on them. */
  readonly exempt: number;
  readonly loose: number;
}

/** Articles of a document, and what became of them. */
export interface ArticleCount {
  readonly total: number;
  readonly withRules: number;
  readonly reasonsOnly: number;
  readonly untouched: number;
}

/** A figure that no rule uses and no reason names. */
export interface LooseFigure extends Range {
  readonly document: string;
  /** Null in the annex table. */
  readonly article: string | null;
  readonly words: string;
}

export interface DocumentCoverage {
  readonly document: string;
  readonly number: string | null;
  readonly title: string;
  readonly articles: ArticleCount;
  /** Maximal runs of Arabic digits with their decimal part, in article bodies and the annex table. */
  readonly numerals: FigureCount;
  /** Words that count: 前三年, 十大, 等额. */
  readonly countingWords: FigureCount;
  readonly loose: readonly LooseFigure[];
}

/** How much of the policy text the rulebook accounts for. */
export interface Coverage {
  readonly documents: readonly DocumentCoverage[];
  readonly total: Pick<DocumentCoverage, "articles" | "numerals" | "countingWords">;
}

const inside = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The passages whose figures count: bodies of articles, and the rows of the annex table. */
function passagesOf(document: Document): readonly (Range & { readonly article: string | null })[] {
  const rows = (document.annex?.rows ?? []).map((row) => {
    const ranges = [row.item, ...row.formulas, ...row.notes.map((note) => note.range)];
    return {
      article: null,
      start: Math.min(...ranges.map((range) => range.start)),
      end: Math.max(...ranges.map((range) => range.end)),
    };
  });
  return [
    ...document.articles.map((article) => ({ article: article.id, ...article.body })),
    ...rows,
  ];
}

function addUp<K extends string>(
  counts: readonly Readonly<Record<K, number>>[],
  keys: readonly K[],
) {
  const sum = (key: K) => counts.reduce((total, count) => total + count[key], 0);
  return Object.fromEntries(keys.map((key) => [key, sum(key)])) as Record<K, number>;
}

const ARTICLE_KEYS = ["total", "withRules", "reasonsOnly", "untouched"] as const;
const FIGURE_KEYS = ["total", "bound", "exempt", "loose"] as const;

/**
 * Counts, for every document of policy, the articles with rules, and the figures that rules are written with. Works
 * from the text to the rules; `lower` has checked the other way, that every figure of the rules stands in the text.
 */
export function coverage(issue: Issue, rulebook: Rulebook, schemes: readonly Scheme[]): Coverage {
  const citation = (index: number): Range => rulebook.citations[index] ?? { start: 0, end: 0 };
  const bound = [
    ...rulebook.parameters.map((parameter) => citation(parameter.citation)),
    ...rulebook.measures.flatMap((measure) =>
      measure.limits.map((limit) => citation(limit.citation)),
    ),
    ...rulebook.articles.flatMap((article) => [
      ...article.duties.map((duty) => citation(duty.citation)),
      ...article.targets.map((target) => citation(target.citation)),
    ]),
    ...schemes.flatMap(({ parameters, citations }) =>
      parameters.flatMap(({ citation: at }) => (at === null ? [] : (citations[at] ?? []))),
    ),
  ];
  const shared = schemes.flatMap(({ citations }) =>
    citations.map(({ document, article }) => `${document} ${article}`),
  );
  const exempt = rulebook.articles.flatMap((article) =>
    article.unencoded.map((entry) => citation(entry.citation)),
  );
  const policies = allDocuments(issue).filter(
    ({ kind }) => kind === "opinion" || kind === "policy",
  );
  const documents = policies.map((document): DocumentCoverage => {
    const records = rulebook.articles.filter((record) => record.document === document.id);
    const withRules = records.filter(
      ({ document: of, article, measures }) =>
        measures.length > 0 || shared.includes(`${of} ${article}`),
    ).length;
    const loose: LooseFigure[] = [];
    const count = (find: (text: string) => readonly Range[]): FigureCount => {
      const tally = { total: 0, bound: 0, exempt: 0, loose: 0 };
      for (const { article, start, end } of passagesOf(document))
        for (const found of find(issue.text.slice(start, end))) {
          const figure = { start: start + found.start, end: start + found.end };
          tally.total += 1;
          if (bound.some((range) => inside(figure, range))) tally.bound += 1;
          else if (exempt.some((range) => inside(figure, range))) tally.exempt += 1;
          else {
            tally.loose += 1;
            const words = issue.text.slice(figure.start, figure.end);
            loose.push({ document: document.id, article, words, ...figure });
          }
        }
      return tally;
    };
    return {
      document: document.id,
      number: document.number,
      title: document.title,
      articles: {
        total: document.articles.length,
        withRules,
        reasonsOnly: records.length - withRules,
        untouched: document.articles.length - records.length,
      },
      numerals: count(findNumerals),
      countingWords: count(findCountingWords),
      loose: loose.toSorted((a, b) => a.start - b.start),
    };
  });
  return {
    documents,
    total: {
      articles: addUp(
        documents.map((one) => one.articles),
        ARTICLE_KEYS,
      ),
      numerals: addUp(
        documents.map((one) => one.numerals),
        FIGURE_KEYS,
      ),
      countingWords: addUp(
        documents.map((one) => one.countingWords),
        FIGURE_KEYS,
      ),
    },
  };
}

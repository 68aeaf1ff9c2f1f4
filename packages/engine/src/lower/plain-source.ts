import type { Rational } from "../quantity/rational.ts";
import { rational, readDecimal } from "../quantity/rational.ts";
import { readDay } from "../quantity/day.ts";
import { readYuan } from "../quantity/money.ts";
import type { FigureType, FigureValue, Source } from "./source.ts";

/** A document as plain text: its articles by number, and what it says outside them. */
export interface PlainDocument {
  /** The date it bears, ISO. */
  readonly date: string;
  readonly articles: Readonly<Record<string, string>>;
  readonly closing?: string;
}

const SHARES: Readonly<Record<string, bigint>> = { "%": 100n, "％": 100n, "‰": 1000n };

function readShare(words: string): Rational | null {
  const match = /^(\d+(?:\.\d+)?)([%％‰])$/u.exec(words);
  const value = readDecimal(match?.[1] ?? "");
  return value && rational(value.n, value.d * (SHARES[match?.[2] ?? ""] ?? 1n));
}

/** Figures in Arabic numerals: 150万元, 30%, 20个百分点, 3年, 2019年1月1日起. Null for any other words. */
function readFigure(type: FigureType, words: string): FigureValue | null {
  switch (type) {
    case "money": {
      const fen = readYuan(words);
      return fen === null ? null : rational(fen);
    }
    case "ratio":
      return readShare(words);
    case "points": {
      const value = readDecimal(/^(\d+(?:\.\d+)?)个?百分点$/u.exec(words)?.[1] ?? "");
      return value && rational(value.n, value.d * 100n);
    }
    case "count":
      return readDecimal(/^\D*?(\d+)(?:个?[^\d.%‰]{1,2})?$/u.exec(words)?.[1] ?? "");
    case "day":
      return readDay(words.replace(/[起前]$/u, ""));
  }
}

/**
 * Documents given as plain text, for a rulebook of a city that is no volume of a gazette. Figures are read where they
 * stand in Arabic numerals; offsets count from the first document on, in the order given.
 */
export function plainSource(
  volume: string,
  documents: Readonly<Record<string, PlainDocument>>,
): Source {
  const passages = new Map<string, { readonly start: number; readonly text: string }>();
  let start = 0;
  for (const [id, { articles, closing }] of Object.entries(documents))
    for (const [article, text] of [...Object.entries(articles), ["", closing ?? ""] as const]) {
      passages.set(`${id}/${article}`, { start, text });
      start += text.length + 1;
    }
  return {
    volume,
    passage: (document, article) => passages.get(`${document}/${article ?? ""}`) ?? null,
    dateOf: (document) => documents[document]?.date ?? null,
    read: readFigure,
  };
}

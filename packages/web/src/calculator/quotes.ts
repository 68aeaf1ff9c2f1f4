import type { Citation } from "@gongbao/engine";

/** Words of an article with the figures inside them that decided. */
export interface Quote {
  readonly citation: Citation;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
}

/** The outermost of the cited words, each with the cited words that stand inside it. */
export function quotesOf(citations: readonly Citation[]): readonly Quote[] {
  const unlike = citations.filter(
    (one, index) =>
      one.outside !== true && citations.findIndex((other) => same(one, other)) === index,
  );
  return unlike
    .filter((one) => !unlike.some((other) => other !== one && inside(one, other)))
    .map((citation) => ({
      citation,
      figures: unlike
        .filter((other) => other !== citation && inside(other, citation))
        .map(({ start, end }) => ({ start, end })),
    }));
}

/** The documents outside the volume that set figures among the cited; of those no words stand here. */
export const outsideOf = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.flatMap(({ document, outside }) => (outside === true ? [document] : []))),
];

const same = (a: Citation, b: Citation): boolean =>
  a.document === b.document && a.start === b.start && a.end === b.end;

const inside = (inner: Citation, outer: Citation): boolean =>
  inner.document === outer.document && outer.start <= inner.start && inner.end <= outer.end;

import { isDay } from "../fields/day.ts";
import type { MeasureBody } from "../api/bodies.ts";

/** What a list of measures is kept to; empty text keeps everything. All of it stands in the address. */
export interface Filters {
  readonly words: string;
  readonly holder: string;
  readonly sector: string;
  readonly kind: string;
  /** At least so many yuan can come of one award. */
  readonly sum: string;
  readonly body: string;
  readonly document: string;
  /** In force on this day. */
  readonly day: string;
}

/** The parts of the filters by the names that they have in the address. */
export const filterNames = {
  words: "q",
  holder: "who",
  sector: "sector",
  kind: "kind",
  sum: "sum",
  body: "body",
  document: "document",
  day: "day",
} as const satisfies Record<keyof Filters, string>;

const isSum = (text: string): boolean => /^\d{1,15}$/u.test(text);

/** The filters that an address holds; a day that is none, and a sum that is none, are left out. */
export function filtersOf(address: URLSearchParams): Filters {
  const read = (part: keyof Filters) => address.get(filterNames[part])?.trim() ?? "";
  const [sum, day] = [read("sum"), read("day")];
  return {
    words: read("words"),
    holder: read("holder"),
    sector: read("sector"),
    kind: read("kind"),
    sum: isSum(sum) ? sum : "",
    body: read("body"),
    document: read("document"),
    day: isDay(day) ? day : "",
  };
}

/** The measures that pass. */
export function passing(
  measures: readonly MeasureBody[],
  filters: Filters,
  /** What a body is called, whichever of its names was written. */
  called: (body: string) => string,
): readonly MeasureBody[] {
  const wanted = plain(filters.words).split(/\s+/u).filter(Boolean);
  const least = filters.sum === "" ? null : BigInt(filters.sum);
  return measures.filter(
    (measure) =>
      (filters.holder === "" || measure.holders.includes(filters.holder)) &&
      (filters.sector === "" || measure.sectors.includes(filters.sector)) &&
      (filters.kind === "" || measure.instrument === filters.kind) &&
      (filters.document === "" || measure.document === filters.document) &&
      (filters.body === "" ||
        bodiesOf(measure).some((body) => called(body) === called(filters.body))) &&
      (filters.day === "" || inForce(measure, filters.day)) &&
      (least === null || mayComeTo(measure, least)) &&
      wanted.every((word) => wordsOf(measure).includes(word)),
  );
}

/**
 * Whether one award may come to so much: as many as there are of it may come to any sum, one alone may not. What has no
 * upper end at all may.
 */
function mayComeTo({ most, mostForOne }: MeasureBody, least: bigint): boolean {
  const highest = most ?? mostForOne;
  return highest === null || wholeYuan(highest) >= least;
}

/** Without the brackets and quotation marks that nobody types: 首台套 finds 首台（套）. */
const plain = (text: string): string =>
  text.replaceAll(/[（）()“”‘’"'《》〈〉「」『』【】[\]〔〕]/gu, "").toLowerCase();

const wholeYuan = (yuan: string): bigint => BigInt(yuan.split(".")[0] ?? "0");

const inForce = ({ from, until }: MeasureBody, day: string): boolean =>
  from <= day && (until === null || day <= until);

/** Those who answer for a measure, each once. */
export const bodiesOf = ({ leads, supports }: MeasureBody): readonly string[] => [
  ...new Set([...leads, ...supports]),
];

const wordsOf = ({ title, place, citations, evidence }: MeasureBody): string =>
  plain(
    [
      title.zh,
      title.en,
      place,
      ...citations.map(({ quote }) => quote),
      ...evidence.flatMap(({ fact }) => [fact.zh, fact.en]),
    ].join(" "),
  );

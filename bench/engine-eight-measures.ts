import {
  type Rulebook,
  allOf,
  always,
  assess,
  atMost,
  capPerYear,
  cappedAt,
  count,
  defineArticle,
  factsOf,
  holder,
  isOneOf,
  lower,
  money,
  over,
  perUnit,
  percent,
  plainSource,
  progressive,
  readCase,
  shareOf,
  tiersAmong,
  where,
} from "@gongbao/engine";

/** What the eight measures are asked about; amounts in yuan. */
export interface Input {
  readonly catalogue: "a" | "b" | "none";
  readonly title: "x" | "y" | "none";
  readonly equipment: number;
  readonly interest: number;
  readonly manufacturer: boolean;
  readonly revenue: number;
  readonly taxable: number;
  /** Paid this year for products of the catalogue, and for patents. */
  readonly paid: number;
  readonly paidForPatents: number;
  readonly patents: number;
  readonly first: "a" | "b" | "none";
}

/** Amounts in yuan, in the order of the measures. */
export type Outcome = readonly number[];

/** The notice of a city that is nowhere. */
const TEXT =
  "1. 甲目录、乙目录的产品分别奖励150万元、100万元，年度最高500万元。甲称号、乙称号分别奖励50万元、30万元。按设备投资的10%补助，最高500万元。按利息的30%贴息，最高200万元。制造业企业收入超过50亿元的奖励20万元。所得不超过100万元的部分按5%、超过100万元至300万元的部分按10%，超过300万元的全部按25%计税。首台产品甲类、乙类分别奖励120万元、50万元。每件专利奖励1万元，每年最高10万元。";

const firm = holder("firm", { zh: "企业", en: "firm" });
const plain = (name: string) => ({ label: { zh: name, en: name } });
const of = factsOf(firm);
const levels = {
  a: { zh: "甲", en: "A" },
  b: { zh: "乙", en: "B" },
  none: { zh: "无", en: "none" },
};
const catalogue = of.level("catalogue", levels, plain("catalogue"));
const title = of.level(
  "title",
  { x: { zh: "甲", en: "X" }, y: { zh: "乙", en: "Y" }, none: { zh: "无", en: "none" } },
  plain("title"),
);
const first = of.level("first", levels, plain("first"));
const equipment = of.amount("equipment", plain("equipment"));
const interest = of.amount("interest", plain("interest"));
const manufacturer = of.yesNo("manufacturer", plain("manufacturer"));
const revenue = of.amount("revenue", plain("revenue"));
const patents = of.number("patents", { ...plain("patents"), max: 10_000 });
const taxable = of.amount("taxable", plain("taxable"));

const quote = (from: string, to: string) =>
  TEXT.slice(TEXT.indexOf(from), TEXT.indexOf(to, TEXT.indexOf(from)) + to.length);

const common = {
  instrument: "grant",
  holders: [firm],
  payee: { zh: "企业", en: "the firm" },
  limits: [],
} as const;
const named = (id: string) => ({ id, title: { zh: id, en: id } });

/** The eight measures as rules. */
export const eightMeasures: Rulebook = lower(
  {
    volume: "nowhere",
    date: "2019-06-30",
    subjects: [firm],
    facts: [catalogue, title, first, equipment, interest, manufacturer, revenue, taxable, patents],
    documents: [
      {
        id: "N",
        validFor: count("3年"),
        place: { document: "N", article: null, quote: "有效期3年" },
      },
    ],
    articles: [
      defineArticle({
        document: "N",
        article: "1",
        measures: [
          {
            ...common,
            ...named("catalogue"),
            quotes: [quote("甲目录", "500万元。")],
            eligible: isOneOf(catalogue, "a", "b"),
            award: tiersAmong(catalogue, { a: money("150万元"), b: money("100万元") }),
            limits: [capPerYear(money("500万元"), "年度最高500万元")],
          },
          {
            ...common,
            ...named("title"),
            quotes: [quote("甲称号", "30万元。")],
            eligible: isOneOf(title, "x", "y"),
            award: tiersAmong(title, { x: money("50万元"), y: money("30万元") }),
          },
          {
            ...common,
            ...named("equipment"),
            quotes: [quote("按设备投资", "500万元。")],
            eligible: always,
            award: cappedAt(shareOf(equipment, percent("10%")), money("500万元")),
          },
          {
            ...common,
            ...named("interest"),
            quotes: [quote("按利息", "200万元。")],
            eligible: always,
            award: cappedAt(shareOf(interest, percent("30%")), money("200万元")),
          },
          {
            ...common,
            ...named("manufacturer"),
            quotes: [quote("制造业", "20万元。")],
            eligible: allOf(manufacturer, over(revenue, money("50亿元"))),
            award: money("20万元"),
          },
          {
            ...common,
            ...named("tax"),
            quotes: [quote("所得不超过", "计税。")],
            eligible: always,
            award: where(
              atMost(taxable, money("300万元")),
              progressive(taxable, [
                [money("100万元"), percent("5%")],
                [money("300万元"), percent("10%")],
              ]),
              shareOf(taxable, percent("25%")),
            ),
          },
          {
            ...common,
            ...named("first"),
            quotes: [quote("首台产品", "50万元。")],
            eligible: isOneOf(first, "a", "b"),
            award: tiersAmong(first, { a: money("120万元"), b: money("50万元") }),
          },
          {
            ...common,
            ...named("patents"),
            quotes: [quote("每件专利", "10万元。")],
            eligible: always,
            award: perUnit(money("1万元"), patents),
            limits: [capPerYear(money("10万元"), "每年最高10万元")],
          },
        ],
        unencoded: [],
      }),
    ],
    interpretations: [],
    collisions: [
      {
        id: "same",
        title: { zh: "同一产品", en: "the same product" },
        by: "holder",
        measures: ["title", "first"],
        places: [{ document: "N", article: "1", quote: "首台产品" }],
      },
    ],
  },
  plainSource("nowhere", {
    N: { date: "2019-01-01", articles: { "1": TEXT }, closing: "有效期3年" },
  }),
);

/** A case read once; assessing it is what is measured. */
export function caseOf({ paid, paidForPatents, ...facts }: Input) {
  const reading = readCase(
    {
      subject: "firm",
      facts: Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [
          name,
          typeof value === "number" ? String(value) : value,
        ]),
      ),
      history: [
        { measure: "catalogue", date: "2019-01-05", amount: String(paid) },
        { measure: "patents", date: "2019-01-05", amount: String(paidForPatents) },
      ],
    },
    eightMeasures,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

/** The whole assessment, with trace, reasons, citations, questions and receipt. */
export const assessed = (given: ReturnType<typeof caseOf>): Outcome =>
  assess(eightMeasures, given).awards.map((award) => Number(award.amount.min));

import {
  type InterpretationDefinition,
  type LimitDefinition,
  type Term,
  capPer,
  capPerYear,
} from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 「最高50万元」 of articles 7 and 8, for an enterprise in all or in each year. */
export const mostInAllOrYearly = (amount: Term<"money">, words: string): LimitDefinition[] => [
  {
    ...capPer("ever", amount, words),
    under: { interpretation: "most-in-all-or-yearly", reading: "in-all" },
  },
  {
    ...capPerYear(amount, words),
    under: { interpretation: "most-in-all-or-yearly", reading: "yearly" },
  },
];

export const newEconomyInterpretations: readonly InterpretationDefinition[] = [
  {
    id: "most-in-all-or-yearly",
    title: {
      zh: "第7条“最高50万元”是累计还是每年",
      en: "Whether “at most 500,000” in article 7 is in all or a year",
    },
    readings: [
      { id: "in-all", label: { zh: "每个企业累计", en: "for each enterprise in all" } },
      { id: "yearly", label: { zh: "每个企业每年", en: "for each enterprise in a year" } },
    ],
    default: "in-all",
    why: {
      zh: "第8条对运营费用补贴写明“每年不超过50万元”，第7条没有写“每年”，可见是累计。",
      en: "Article 8 says “not more than 500,000 a year” of operating costs; article 7 does not say “a year”, so it is in all.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "7",
        quote: "给予企业所获直接投资额10%、最高50万元的经费扶持",
      },
      { document: DOCUMENT, article: "8", quote: "每年不超过50万元的补贴" },
    ],
  },
  {
    id: "years-2019-2021",
    title: {
      zh: "“2019—2021年”限定的是转型还是奖励的年份",
      en: "Whether “2019–2021” bounds the year of growing past the threshold or of the reward",
    },
    readings: [
      {
        id: "passing",
        label: {
          zh: "在这三年内成功转型，转型后三年内都奖励",
          en: "grown past it in these years; rewarded for three years from then",
        },
      },
      {
        id: "reward",
        label: { zh: "只在这三年内奖励", en: "rewarded in these years only" },
      },
    ],
    default: "passing",
    why: {
      zh: "年份写在“成功转型”之前，奖励写“转型后前三年”；照此可到2024年，超出本意见的有效期。",
      en: "The years stand before “grown past”, the reward is for “the first three years after”: it can run to 2024, past the opinion's own end.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "9",
        quote: "2019—2021年，对成功转型的“小升规”企业，转型后前三年",
      },
    ],
  },
];

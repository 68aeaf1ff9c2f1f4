import {
  type DocumentDefinition,
  type InterpretationDefinition,
  type Term,
  allOf,
  asOf,
  count,
  happened,
  inForceFrom,
  reading,
  since,
} from "@gongbao/engine";

/** 聊政发〔2019〕1号, by its place in the volume. */
export const DOCUMENT = "D1";

export const citySubsidy = { zh: "市财政", en: "the city's treasury" };

/** In force from its issue, for three years. */
export const document: DocumentDefinition = {
  id: DOCUMENT,
  validFor: count("3年"),
  place: { document: DOCUMENT, article: null, quote: "本实施意见自印发之日起施行，有效期3年。" },
};

/** Recognised while the opinion is in force, where the article names no earlier day. */
export const newly = (on: Term<"day">): Term<"truth"> =>
  allOf(
    reading("before-issue", {
      "from-issue": since(on, inForceFrom),
      "any-day": happened(on),
    }),
    happened(on),
  );

/**
 * Recognised on or after the day the article names, as far as that day reaches: it stands in the same `clause`, or
 * only in the same `sentence`, or only in the same `article`.
 */
export const sinceNamedDay = (
  on: Term<"day">,
  from: Term<"day">,
  stands: "clause" | "sentence" | "article",
): Term<"truth"> => {
  const named = allOf(
    reading("day-governs", { event: since(on, from), giving: since(asOf, from) }),
    happened(on),
  );
  if (stands === "clause") return named;
  return reading("reach-of-day", {
    clause: newly(on),
    sentence: stands === "sentence" ? named : newly(on),
    article: named,
  });
};

export const interpretations: readonly InterpretationDefinition[] = [
  {
    id: "before-issue",
    title: {
      zh: "印发之前的认定是否奖励",
      en: "Whether what was recognised before the issue is rewarded",
    },
    readings: [
      {
        id: "from-issue",
        label: {
          zh: "只奖励印发之日（含）以后的认定",
          en: "only what is recognised on the day of issue or later",
        },
      },
      {
        id: "any-day",
        label: {
          zh: "有效期内申报的，认定在先也奖励",
          en: "also what was recognised earlier, if applied for in time",
        },
      },
    ],
    default: "from-issue",
    why: {
      zh: "意见自印发之日起施行；部分条款另写“2019年1月1日起”，可见没有另写的不溯及以前。",
      en: "The opinion applies from its issue; some articles say “from 1 January 2019” on top, so the others do not reach back.",
    },
    places: [{ document: DOCUMENT, article: null, quote: "自印发之日起施行" }],
  },
  {
    id: "reach-of-day",
    title: { zh: "“2019年1月1日起”管到哪里", en: "How far “from 1 January 2019” reaches" },
    readings: [
      { id: "clause", label: { zh: "只管所在分句", en: "only its own clause" } },
      { id: "sentence", label: { zh: "管到句号", en: "to the full stop" } },
      { id: "article", label: { zh: "管到本条末", en: "to the end of the article" } },
    ],
    default: "sentence",
    why: {
      zh: "时间状语位于句首，用分号连接的各分句同属一句。",
      en: "The day stands at the head of the sentence; clauses joined by semicolons are the same sentence.",
    },
    places: [
      { document: DOCUMENT, article: "2", quote: "实施高水平技术改造，2019年1月1日起" },
      { document: DOCUMENT, article: "5", quote: "引导企业制定品牌发展战略规划，2019年1月1日起" },
    ],
  },
  {
    id: "day-governs",
    title: {
      zh: "“2019年1月1日起”限定的是列入、认定，还是给予",
      en: "Whether “from 1 January 2019” governs the listing or the giving",
    },
    readings: [
      {
        id: "event",
        label: {
          zh: "列入、认定在2019年1月1日或以后的",
          en: "what is listed or recognised on that day or later",
        },
      },
      {
        id: "giving",
        label: {
          zh: "2019年1月1日或以后给予，列入、认定可以在先",
          en: "what is given on that day or later, whenever it was listed",
        },
      },
    ],
    default: "event",
    why: {
      zh: "时间状语在“列入”“认定”之前，紧邻的是这两个动词；奖励不溯及以前。",
      en: "The day stands before “listed” and “recognised” and next to them; rewards do not reach back.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "1",
        quote: "2019年1月1日起，对我市列入国家首台（套）重大技术装备推广应用指导目录",
      },
    ],
  },
  {
    id: "levels-same-work",
    title: {
      zh: "同一系列的几级称号是否同一项工作",
      en: "Whether several levels of one title are the same work",
    },
    readings: [
      {
        id: "separate",
        label: { zh: "不是，各级称号分别奖励", en: "no: each level is rewarded" },
      },
      {
        id: "same",
        label: { zh: "是，只奖励最高的一级", en: "yes: only the highest is rewarded" },
      },
    ],
    default: "separate",
    why: {
      zh: "条文对各级称号写“分别给予”；第33条禁止的是同一项工作重复奖励，没有说几级称号是同一项工作。",
      en: "The articles give “respectively” for each level; article 33 bars rewarding the same work twice and does not say that levels of a title are one work.",
    },
    places: [
      { document: DOCUMENT, article: "33", quote: "同一项工作不重复奖励" },
      {
        document: DOCUMENT,
        article: "2",
        quote: "对获得国家、省认定的两化融合示范企业分别给予一次性奖励50万元、30万元",
      },
    ],
  },
  {
    id: "first-set-same-work",
    title: {
      zh: "首台（套）的两种奖励是否同一项工作",
      en: "Whether the two rewards for first-of-their-kind products are the same work",
    },
    readings: [
      {
        id: "same",
        label: {
          zh: "是，同一产品只奖一次，取较高者",
          en: "yes: a product is rewarded once, by the larger",
        },
      },
      {
        id: "best",
        label: {
          zh: "是，由企业在各产品上择一，使合计最多",
          en: "yes, and the enterprise chooses for each product so that the total is largest",
        },
      },
      { id: "separate", label: { zh: "不是，可以分别奖励", en: "no: both are given" } },
    ],
    default: "same",
    why: {
      zh: "第1条写明同一产品不重复享受，第33条写明同一项工作不重复奖励；两条都没有说保留哪一项，取限额之前较高者。",
      en: "Article 1 says the same product is not rewarded twice and article 33 the same of the same work; neither says which stands, so the larger before limits does.",
    },
    places: [
      { document: DOCUMENT, article: "33", quote: "同一项工作不重复奖励" },
      { document: DOCUMENT, article: "1", quote: "同一企业同一产品不重复享受支持" },
    ],
  },
  {
    id: "upgrade-same-work",
    title: {
      zh: "同一技改项目的补助与贴息是否同一项工作",
      en: "Whether the grant and the interest subsidies for one upgrading project are the same work",
    },
    readings: [
      {
        id: "same",
        label: { zh: "是，同一项目只给较高的一项", en: "yes: one project gets the larger" },
      },
      { id: "separate", label: { zh: "不是，可以同时享受", en: "no: all are given" } },
    ],
    default: "same",
    why: {
      zh: "三项都支持同一项目的技术改造；第33条：同一项工作不重复奖励。",
      en: "All three support the upgrading of the same project; article 33: the same work is not rewarded twice.",
    },
    places: [{ document: DOCUMENT, article: "33", quote: "同一项工作不重复奖励" }],
  },
  {
    id: "new-revenue",
    title: {
      zh: "“每年新增主营业务收入过100亿元”是增量还是新跨过",
      en: "Whether “new revenue over 10 billion a year” is the increase or the level newly passed",
    },
    readings: [
      {
        id: "increase",
        label: { zh: "当年比上年增加的部分超过", en: "the increase over last year passes it" },
      },
      {
        id: "newly-past",
        label: {
          zh: "当年收入超过、上年未超过",
          en: "the revenue passes it, and last year's did not",
        },
      },
    ],
    default: "increase",
    why: {
      zh: "“新增”字面指增加额。",
      en: "The word “new” speaks of what was added.",
    },
    places: [
      { document: DOCUMENT, article: "3", quote: "每年新增主营业务收入过100亿元、300亿元" },
      { document: DOCUMENT, article: "3", quote: "每年新增主营业务收入过20亿元" },
    ],
  },
  {
    id: "yearly-or-once",
    title: {
      zh: "“每年”与“一次性”并用时给几次",
      en: "How often, where “each year” stands beside “one-off”",
    },
    readings: [
      {
        id: "yearly",
        label: { zh: "每年达到的，当年给一次", en: "once in each year it is reached" },
      },
      { id: "once", label: { zh: "只给一次", en: "once only" } },
    ],
    default: "yearly",
    why: {
      zh: "“每年”修饰达到的条件，“一次性”指当年一笔付清。",
      en: "“Each year” belongs to the condition; “one-off” means paid in one sum.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "3",
        quote: "市财政对每年新增主营业务收入过100亿元、300亿元的产业集群分别给予一次性奖励",
      },
    ],
  },
  {
    id: "several-thresholds",
    title: {
      zh: "一年跨过几档的，给一档还是几档",
      en: "One award or several, where several thresholds are passed in one year",
    },
    readings: [
      { id: "highest", label: { zh: "只给最高一档", en: "only the highest" } },
      { id: "each", label: { zh: "跨过的各档都给", en: "each threshold passed" } },
    ],
    default: "highest",
    why: {
      zh: "同一年的同一收入是同一项工作，第33条：不重复奖励。",
      en: "One year's revenue is one work, and article 33 does not reward it twice.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "4",
        quote: "年主营业务收入首次超过500亿元、300亿元、100亿元、50亿元",
      },
      { document: DOCUMENT, article: "3", quote: "新增主营业务收入过100亿元、300亿元" },
    ],
  },
];

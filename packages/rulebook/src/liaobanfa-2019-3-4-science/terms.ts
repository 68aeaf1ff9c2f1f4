import type { InterpretationDefinition } from "@gongbao/engine";

/** 聊办发〔2019〕3号 科技创新财政政策的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.4";

export const interpretations: readonly InterpretationDefinition[] = [
  {
    id: "research-subsidy",
    title: {
      zh: "研发投入10%的补助是市里另给，还是重述省的补助",
      en: "Whether the 10% for research is the city's own or the province's restated",
    },
    readings: [
      {
        id: "restated",
        label: {
          zh: "重述省的补助，市里只按1:1支持",
          en: "the province's, and the city only matches it",
        },
      },
      { id: "own", label: { zh: "市里另给", en: "the city's own" } },
    ],
    default: "restated",
    why: {
      zh: "这一句以“认真落实好省财政激励政策”起头，下一句才说“根据省级确定的企业研发投入补助，按1:1”，可见10%即省级确定的补助。",
      en: "The sentence begins by carrying out the province's policy, and the next one matches “the subsidy set by the province”, which the 10% thus is.",
    },
    places: [
      { document: "D2.4", article: "1", quote: "认真落实好省财政激励政策" },
      {
        document: "D2.4",
        article: "1",
        quote: "根据省级确定的企业研发投入补助，按1:1的比例给予资金支持",
      },
    ],
  },
  {
    id: "two-hundred-million",
    title: {
      zh: "正好2亿元按新增还是按总额",
      en: "Exactly 200 million: by the increase or by the total",
    },
    readings: [
      {
        id: "total",
        label: {
          zh: "按总额：“（含）以下”写明包含",
          en: "by the total: “(included) and below” says so",
        },
      },
      {
        id: "increase",
        label: {
          zh: "按新增：“以上”包含本数",
          en: "by the increase: “and above” takes in the figure",
        },
      },
    ],
    default: "total",
    why: {
      zh: "民法总则第205条使“以上”包含本数，但后一句特别写明“（含）”，特别的话优先。",
      en: "Article 205 of the General Provisions takes the figure into “and above”, yet the later words say “(included)”, and the special word goes first.",
    },
    places: [
      { document: "D2.4", article: "1", quote: "年销售收入2亿元以上企业" },
      { document: "D2.4", article: "1", quote: "年销售收入2亿元（含）以下企业" },
    ],
  },
  {
    id: "research-cap",
    title: { zh: "1000万元是否包含1:1支持", en: "Whether the 10 million takes in the match" },
    readings: [
      {
        id: "first",
        label: { zh: "不包含：只限前一句的补助", en: "no: it bounds the subsidy before it" },
      },
      { id: "both", label: { zh: "包含：两项合计不超过", en: "yes: both together" } },
    ],
    default: "first",
    why: {
      zh: "“单个企业年度最高可补助”接在补助之后，1:1支持另起一句，用词是“资金支持”。",
      en: "The cap follows the subsidy; the match is a sentence of its own and is called support.",
    },
    places: [{ document: "D2.4", article: "1", quote: "单个企业年度最高可补助1000万元" }],
  },
  {
    id: "pledge-times",
    title: {
      zh: "3次是贴息和费用各算，还是合计",
      en: "Whether three times is for interest and fees each, or together",
    },
    readings: [
      { id: "each", label: { zh: "各算", en: "each" } },
      { id: "together", label: { zh: "合计", en: "together" } },
    ],
    default: "each",
    why: {
      zh: "一笔质押贷款同时发生利息和费用，是一次融资；合计算则一次融资就用去两次。",
      en: "One pledged loan brings both interest and fees: counted together, one loan would use up two of the three.",
    },
    places: [
      {
        document: "D2.4",
        article: "10",
        quote: "专利权质押融资利息和评估费、担保费等补助每家企业最多可享受3次",
      },
    ],
  },
  {
    id: "patent-award-twice",
    title: {
      zh: "中国专利奖：第5条与第8条是否同一项奖励",
      en: "China Patent Awards: whether articles 5 and 8 are one reward",
    },
    readings: [
      {
        id: "one",
        label: {
          zh: "是：第5条定了数额，第8条不另给",
          en: "yes: article 5 sets the sum, and article 8 gives no other",
        },
      },
      { id: "separate", label: { zh: "不是：分别给予", en: "no: both are given" } },
    ],
    default: "one",
    why: {
      zh: "两条奖励同一个奖项；第5条写明“同等标准”，第8条没有数额。",
      en: "Both reward the same award; article 5 sets the standard and article 8 no sum.",
    },
    places: [
      { document: "D2.4", article: "5", quote: "给予国家和省同等标准的资金奖励" },
      { document: "D2.4", article: "8", quote: "获得中国专利奖金奖和优秀奖的企业，市财政给予奖励" },
    ],
  },
  {
    id: "science-envoy",
    title: {
      zh: "科技特派员：“同额度”还是“适当比例”",
      en: "Science envoys: the same amount or a fair share",
    },
    readings: [
      { id: "same", label: { zh: "同额度", en: "the same amount" } },
      { id: "share", label: { zh: "适当比例", en: "a fair share" } },
    ],
    default: "same",
    why: {
      zh: "财政政策第14条写明“同额度”，是两办文件正文；意见的“适当比例”不应减少已定的数额。",
      en: "Article 14 of the policies says the same amount; the opinion that carries it out should not lessen it.",
    },
    places: [
      { document: "D2", article: "14", quote: "市级财政给予同额度的配套奖励" },
      { document: "D2.4", article: "13", quote: "按适当比例给予资金支持" },
    ],
  },
];

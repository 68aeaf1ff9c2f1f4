import type { InterpretationDefinition } from "@gongbao/engine";
import { provision } from "./provision.ts";

/** Whether 聊政发〔2019〕1号 第33条 reaches the joint document of a week before it. */
export const crossDocumentInterpretations: readonly InterpretationDefinition[] = [
  {
    id: "d2-after-d1",
    title: {
      zh: "聊政发〔2019〕1号第33条是否及于一周前的聊办发〔2019〕3号",
      en: "Whether article 33 of 聊政发〔2019〕1号 reaches 聊办发〔2019〕3号, a week older",
    },
    readings: [
      {
        id: "d1-prevails",
        label: {
          zh: "及于：同一项工作以聊政发〔2019〕1号为准",
          en: "it does: for the same work 聊政发〔2019〕1号 stands",
        },
      },
      {
        id: "larger",
        label: {
          zh: "只及于“不重复奖励”：同一项工作给较高的一项",
          en: "only its “not twice”: the same work gets the larger",
        },
      },
      {
        id: "separate",
        label: {
          zh: "不及于市委、市政府两办联合发文：分别给予",
          en: "it does not reach a joint document of Party and government: both are given",
        },
      },
    ],
    default: "d1-prevails",
    why: {
      zh: "聊办发〔2019〕3号印发在前，属于“我市以往文件”；两项奖励不一致的以后者为准，一致的也只给一次。",
      en: "聊办发〔2019〕3号 came first and is an “earlier document of the city”: where they differ the later stands, and where they agree the work is rewarded once.",
    },
    places: [provision],
  },
  {
    id: "two-opinions",
    title: {
      zh: "同一工作在聊办发〔2019〕3号的两份意见中都有奖补",
      en: "One work that two opinions of 聊办发〔2019〕3号 both reward",
    },
    readings: [
      { id: "larger", label: { zh: "只给较高的一项", en: "the larger only" } },
      { id: "separate", label: { zh: "分别给予", en: "both are given" } },
    ],
    default: "larger",
    why: {
      zh: "五份意见同时印发，落实同一份财政政策，写的是同一笔支持；聊政发〔2019〕1号第33条也不许同一项工作重复奖励。",
      en: "The five opinions were issued together to carry out one policy, and speak of one support; nor does article 33 of 聊政发〔2019〕1号 allow rewarding the same work twice.",
    },
    places: [
      { document: "D2.4", article: "6", quote: "对批复建设为国家级和省级高层次平台的" },
      { document: "D2.2", article: "10", quote: "国家重点实验室等高端协同创新平台" },
      provision,
    ],
  },
  {
    id: "first-revenue-same-work",
    title: {
      zh: "收入首次跨档：奖经营者与奖民营领军企业是否同一项工作",
      en: "Whether rewarding the operator and the private firm for one milestone is the same work",
    },
    readings: [
      {
        id: "separate",
        label: {
          zh: "不是：受款人和基数都不同，分别给予",
          en: "no: payee and base differ, and both are given",
        },
      },
      {
        id: "same",
        label: {
          zh: "是：同一年的收入增长，以聊政发〔2019〕1号为准",
          en: "yes: one growth of revenue, and 聊政发〔2019〕1号 stands",
        },
      },
    ],
    default: "separate",
    why: {
      zh: "一个按主营业务收入奖励制造业企业经营者，一个按销售收入奖励民营领军企业，奖励的人和算的数都不同。",
      en: "One rewards the operator of a manufacturer by revenue of the main business, the other a leading private firm by sales: neither person nor figure is the same.",
    },
    places: [
      {
        document: "D1",
        article: "4",
        quote: "分别给予企业经营者一次性奖励100万元、50万元、30万元、20万元",
      },
      {
        document: "D2.2",
        article: "1",
        quote: "年销售收入首次突破50亿元、100亿元、300亿元的民营领军企业",
      },
    ],
  },
  {
    id: "same-tax-returned",
    title: {
      zh: "“小升规”返还与投资项目财力奖励能否用同一笔税收",
      en: "Whether growing past the threshold and an investment may be rewarded from one tax",
    },
    readings: [
      {
        id: "same",
        label: { zh: "不能：只给较高的一项", en: "no: the larger only" },
      },
      { id: "separate", label: { zh: "能：分别给予", en: "yes: both are given" } },
    ],
    default: "same",
    why: {
      zh: "两项都返还同一笔地方新增财力，各100%时合计超过所缴；第33条：同一项工作不重复奖励。",
      en: "Both give back the same new local revenue, and together more than was paid; article 33: the same work is not rewarded twice.",
    },
    places: [
      {
        document: "D1",
        article: "9",
        quote: "按实缴税款地方财政新增部分的100%、50%、30%给予奖励返还",
      },
      { document: "D1", article: "17", quote: "按照前3年100%，第4年、第5年50%的比例奖励给企业" },
    ],
  },
];

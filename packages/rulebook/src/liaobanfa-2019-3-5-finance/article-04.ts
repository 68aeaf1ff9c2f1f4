import {
  allOf,
  byCalendarYear,
  capPer,
  cappedAt,
  count,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
  under,
  yearOf,
} from "@gongbao/engine";
import { financeFirmFacts, policyFacts } from "../subjects/finance.ts";
import { enterprise, insurancePolicy } from "../subjects/kinds.ts";
import { city, firm } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

/** 第4条 实施“安责险”财政奖补政策 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [
    {
      id: "d25-04-safety-premium",
      title: {
        zh: "安全生产责任保险保费补贴",
        en: "Premium subsidy for work-safety liability insurance",
      },
      quotes: [
        "建立安全生产责任保险财政补贴制度，在矿山、危险化学品、烟花爆竹、交通运输、建筑施工、民用爆炸物品、金属冶炼、渔业生产等高危行业强制实施，在化工行业全面推行。",
        "保费补贴标准为单个企业每个保险期限内享受的保费补贴最高不超过20万元。保费补贴实行退坡机制，补贴比例逐步降低，2018年补贴50%，2019年补贴40%，2020年（含）以后不再补贴。",
      ],
      instrument: "premium-subsidy",
      holders: [enterprise],
      item: insurancePolicy,
      payee: firm,
      payer: city,
      eligible: allOf(
        financeFirmFacts.hazardous,
        isOneOf(policyFacts.kind, "safety"),
        under(yearOf(), count("2020")),
      ),
      award: cappedAt(
        shareOf(
          policyFacts.premium,
          byCalendarYear([
            [count("2018"), percent("50%")],
            [count("2019"), percent("40%")],
          ]),
        ),
        money("20万元"),
      ),
      limits: [
        capPer("ever", money("20万元"), "单个企业每个保险期限内享受的保费补贴最高不超过20万元", [
          "item",
        ]),
      ],
    },
  ],
  duties: [
    {
      quote: "市财政部门根据省级奖补金额、市级预算安排及市安监部门资金使用方案，统筹使用奖补资金",
      what: {
        zh: "统筹使用安责险奖补资金",
        en: "Coordinate the use of funds for safety-liability insurance",
      },
    },
  ],
  unencoded: [],
});

import {
  allOf,
  asOf,
  atLeast,
  atMost,
  byYearOfOperation,
  count,
  defineArticle,
  fixedElsewhere,
  happened,
  percent,
  reading,
  shareOf,
  under,
  yearOf,
  yearsBetween,
} from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { DOCUMENT } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };
const { passedScale, passedScaleOn, localTaxIncrease, privateFirm, listed } = privateFirmFacts;

const within = (year: ReturnType<typeof yearOf>) =>
  allOf(atLeast(year, count("2019")), atMost(year, count("2021")));

/** 第9条 实施小微企业“双升战略” */
export const article09 = defineArticle({
  document: DOCUMENT,
  article: "9",
  measures: [
    {
      id: "d1-09-past-threshold",
      title: {
        zh: "“小升规”企业奖励返还",
        en: "Reward for small firms that grew past the threshold",
      },
      quotes: [
        "2019—2021年，对成功转型的“小升规”企业，转型后前三年由市、县（市、区）两级财政分别按实缴税款地方财政新增部分的100%、50%、30%给予奖励返还",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payers: [
        { label: { zh: "市财政", en: "the city's treasury" } },
        { label: { zh: "县（市、区）财政", en: "the county's treasury" } },
      ],
      eligible: allOf(
        passedScale,
        happened(passedScaleOn),
        reading("years-2019-2021", {
          passing: within(yearOf(passedScaleOn)),
          reward: within(yearOf()),
        }),
        under(yearsBetween(passedScaleOn, asOf), count("前三年")),
      ),
      award: shareOf(
        localTaxIncrease,
        byYearOfOperation(passedScaleOn, [percent("100%"), percent("50%"), percent("30%")]),
      ),
      limits: [],
      outlasts: true,
    },
    {
      id: "d1-09-listing",
      title: { zh: "民营企业上市挂牌奖补", en: "Reward for private firms that are listed" },
      quotes: [
        "对在主板、中小板、创业板、新三板等境内外资本市场上市挂牌的企业，按照《关于印发聊城市促进企业上市挂牌等直接融资若干政策的通知》（聊政发〔2016〕56号）文件要求进行奖补。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: allOf(privateFirm, listed),
      award: fixedElsewhere({ zh: "聊政发〔2016〕56号", en: "聊政发〔2016〕56号" }),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "两级财政",
      reason: "name",
      why: { zh: "市和县两级，已写作支付者", en: "city and county, which are named as payers" },
    },
    {
      quote: "聊政发〔2016〕56号",
      reason: "other-document",
      why: {
        zh: "另一文件的文号，金额由它规定",
        en: "the number of the document that fixes the amounts",
      },
    },
  ],
});

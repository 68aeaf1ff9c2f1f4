import {
  allOf,
  capPerYear,
  cappedAt,
  count,
  defineArticle,
  isOneOf,
  money,
  oncePerYear,
  percent,
  plus,
  shareOf,
  timesEver,
  upTo,
} from "@gongbao/engine";
import { loanFacts } from "../subjects/finance.ts";
import { enterprise, loan, organisation, patent } from "../subjects/kinds.ts";
import { firm, responsible } from "../subjects/parties.ts";
import { patentFacts } from "../subjects/patent.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市知识产权事业发展中心",
  "bureau of finance and the centre for intellectual property",
);
const pledged = allOf(
  privateFirmFacts.smallOrMedium,
  isOneOf(loanFacts.kind, "patent"),
  loanFacts.pledgeRegistered,
);
const threeTimes = timesEver(count("3次"), "每家企业最多可享受3次");

/** 第10条 支持企业开展知识产权质押融资、保险业务 */
export const article10 = defineArticle({
  document: DOCUMENT,
  article: "10",
  measures: [
    {
      id: "d24-10-pledge-interest",
      title: { zh: "专利权质押贷款贴息", en: "Interest subsidy for loans pledged by patents" },
      quotes: [
        "对我市中小微企业以其合法有效的专利权出质或以专利权出质、固定资产抵押等组合担保方式，获得金融机构贷款并办理了专利权质押登记手续的给予一定的贴息补助，同一企业一个年度贴息额最高10万元。",
        "专利权质押融资利息和评估费、担保费等补助每家企业最多可享受3次。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: loan,
      payee: firm,
      eligible: pledged,
      award: upTo(cappedAt(loanFacts.interest, money("10万元")), decider),
      limits: [capPerYear(money("10万元"), "同一企业一个年度贴息额最高10万元"), threeTimes],
    },
    {
      id: "d24-10-pledge-fees",
      title: {
        zh: "专利权质押评估费、担保费补助",
        en: "Grant for fees of loans pledged by patents",
      },
      quotes: [
        "对因专利权质押贷款而发生的评估费、担保费等给予50%的补助，且单项评估费、担保费补助最高2万元。",
        "专利权质押融资利息和评估费、担保费等补助每家企业最多可享受3次。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: loan,
      payee: firm,
      eligible: pledged,
      award: plus(
        cappedAt(shareOf(loanFacts.appraisalFee, percent("50%")), money("2万元")),
        cappedAt(shareOf(loanFacts.guaranteeFee, percent("50%")), money("2万元")),
      ),
      limits: [threeTimes],
    },
    {
      id: "d24-10-patent-insurance",
      title: { zh: "专利保险补助", en: "Grant for insured patents" },
      quotes: [
        "对专利权人进行投注保险的专利权给予职务发明专利2000元/件补助，同一单位每年该项补助总和不超过2万元。",
      ],
      instrument: "premium-subsidy",
      holders: [enterprise, organisation],
      item: patent,
      payee: { zh: "专利权人", en: "the owner of the patent" },
      eligible: allOf(patentFacts.insured, patentFacts.serviceInvention),
      award: money("2000元"),
      limits: [
        oncePerYear("2000元/件", ["item"]),
        capPerYear(money("2万元"), "同一单位每年该项补助总和不超过2万元"),
      ],
    },
  ],
  unencoded: [],
});

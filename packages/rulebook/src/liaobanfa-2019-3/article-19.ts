import { atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { loanFacts } from "../subjects/finance.ts";
import { enterprise, loan } from "../subjects/kinds.ts";
import { firm, responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市地方金融监管局、中国人民银行聊城市中心支行、聊城银监分局",
  "bureau of financial supervision, central bank and banking regulator",
);

/** 第19条 强化资金支撑 */
export const article19 = defineArticle({
  document: DOCUMENT,
  article: "19",
  measures: [
    {
      id: "d2-19-pledged-interest",
      title: {
        zh: "股权、商标使用权、出口退税质押贷款贴息",
        en: "Interest subsidy for loans pledged by equity, trademarks or export refunds",
      },
      quotes: ["对知识产权、股权、商标使用权、出口退税等抵质押方式贷款给予适当贴息"],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: loan,
      payee: firm,
      eligible: isOneOf(loanFacts.kind, "equity", "trademark", "export-refund"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "拓宽融资渠道，推进社会融资结构由间接融资为主向直接融资与间接融资协调发展转变",
      what: { zh: "拓宽融资渠道", en: "Widen the channels of finance" },
    },
    {
      quote: "扩大信贷投放，优化信贷结构，开展各种形式的政金企对接",
      what: {
        zh: "扩大信贷投放，开展政金企对接",
        en: "Lend more, and bring government, lenders and firms together",
      },
    },
    {
      quote:
        "健全金融监管体系，强化属地风险处置主体责任，严控化解担保圈风险，守住不发生系统性金融风险底线",
      what: {
        zh: "健全金融监管，守住风险底线",
        en: "Supervise finance and keep off systemic risk",
      },
    },
  ],
  unencoded: [],
});

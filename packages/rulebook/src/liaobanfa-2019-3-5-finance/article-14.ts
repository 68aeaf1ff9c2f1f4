import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { financeFirmFacts } from "../subjects/finance.ts";
import { enterprise } from "../subjects/kinds.ts";
import { firm } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

/** 第14条 加大债券市场直接债务融资力度 */
export const article14 = defineArticle({
  document: DOCUMENT,
  article: "14",
  measures: [
    {
      id: "d25-14-bond",
      title: { zh: "直接债务融资引导奖励", en: "Reward for raising money by bonds" },
      quotes: ["落实直接债务融资引导奖励办法，积极支持符合条件的企业通过债券市场融资。"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: financeFirmFacts.bondIssued,
      award: fixedElsewhere({
        zh: "直接债务融资引导奖励办法",
        en: "the rules on rewards for direct debt finance",
      }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励有条件的国有或国有控股融资担保机构，为企业发行债券融资提供担保增信支持",
      what: { zh: "国有融资担保机构为发债提供增信", en: "Let public guarantors back bonds" },
    },
    {
      quote: "推动债券发行主体提高信息披露意识和规范运作水平",
      what: {
        zh: "提高发债主体信息披露和规范运作水平",
        en: "Improve issuers' disclosure and conduct",
      },
    },
    {
      quote:
        "鼓励我市鲁西化工、中通客车、阳谷华泰、祥光铜业等有条件的大型企业及国有或国有控股融资平台丰富债券品种，扩大融资金额，利用直接融资做大做强",
      what: {
        zh: "鼓励大型企业和融资平台丰富债券品种",
        en: "Encourage large firms to issue more kinds of bonds",
      },
    },
    {
      quote:
        "加大直接债务融资政策的宣传推介力度，推动地方法人机构发行“双创金融债”“绿色金融债”等创新型金融债券",
      what: {
        zh: "宣传政策，推动发行创新型金融债券",
        en: "Publicise the policies and promote new kinds of financial bonds",
      },
    },
  ],
  unencoded: [],
});

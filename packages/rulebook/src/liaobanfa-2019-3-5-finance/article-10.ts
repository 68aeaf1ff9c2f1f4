import {
  allOf,
  anyOf,
  count,
  defineArticle,
  fixedElsewhere,
  isOneOf,
  neverReceived,
  timesEver,
} from "@gongbao/engine";
import { financeBodyFacts, loanFacts } from "../subjects/finance.ts";
import { enterprise, loan, organisation, person } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第10条 加大创业担保贷款贴息力度 */
export const article10 = defineArticle({
  document: DOCUMENT,
  article: "10",
  measures: [
    {
      id: "d25-10-startup-loan",
      title: {
        zh: "创业担保贷款担保和贴息",
        en: "Guarantee and interest subsidy for start-up loans",
      },
      quotes: [
        "对金融机构向符合条件的个人和小微企业发放的贷款，由财政部门按规定给予担保和贴息。对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供担保和贴息，但累计次数不得超过3次。",
      ],
      instrument: "interest-subsidy",
      holders: [person, enterprise],
      item: loan,
      payee: { zh: "借款个人和小微企业", en: "the borrower" },
      payer: { zh: "财政部门", en: "the treasury" },
      eligible: allOf(
        isOneOf(loanFacts.kind, "startup"),
        anyOf(neverReceived(["d25-10-startup-loan"]), loanFacts.goodBorrower),
      ),
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [timesEver(count("3次"), "累计次数不得超过3次")],
    },
    {
      id: "d25-10-lender",
      title: { zh: "创业担保贷款发放奖励", en: "Reward for granting start-up loans" },
      quotes: ["对当年新发放的创业担保贷款，财政部门按规定给予一定比例奖励。"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "金融机构", en: "the lender" },
      payer: { zh: "财政部门", en: "the treasury" },
      eligible: financeBodyFacts.startupLender,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
  ],
  unencoded: [],
});

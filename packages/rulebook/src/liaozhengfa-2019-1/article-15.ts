import {
  allOf,
  atLeast,
  capPer,
  capPerYear,
  cappedAt,
  count,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
} from "@gongbao/engine";
import { achievement, enterprise, organisation } from "../subjects/kinds.ts";
import { city, firm } from "../subjects/parties.ts";
import { achievementFacts, transferServiceFacts } from "../subjects/science.ts";
import { DOCUMENT } from "./terms.ts";

const { source, inProduction, contractAmount } = achievementFacts;
const { transferService, transfersInCity, transferContracts, transferProvincialAward } =
  transferServiceFacts;
const service = { zh: "转化服务机构", en: "the service body" };

/** 第15条 鼓励科技成果转化 */
export const article15 = defineArticle({
  document: DOCUMENT,
  article: "15",
  measures: [
    {
      id: "d1-15-market",
      title: {
        zh: "科技成果产业化经费补助",
        en: "Grant for putting bought technology into production",
      },
      quotes: [
        "对企业通过技术市场交易或竞价拍卖并实现产业化的项目，给予技术合同实际成交额10%、最高100万元的成果产业化经费补助。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: achievement,
      payee: firm,
      eligible: allOf(isOneOf(source, "market"), inProduction),
      award: cappedAt(shareOf(contractAmount, percent("10%")), money("100万元")),
      limits: [capPer("ever", money("100万元"), "最高100万元", ["item"])],
    },
    {
      id: "d1-15-military",
      title: {
        zh: "军用技术转移产业化补助",
        en: "Grant for putting military technology to civil use",
      },
      quotes: [
        "对企业承接部队军用技术转移并实现项目产业化的，给予转移军用技术合同金额10%、最高100万元的补助。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: achievement,
      payee: firm,
      eligible: allOf(isOneOf(source, "military"), inProduction),
      award: cappedAt(shareOf(contractAmount, percent("10%")), money("100万元")),
      limits: [capPer("ever", money("100万元"), "最高100万元", ["item"])],
    },
    {
      id: "d1-15-transfer-service",
      title: {
        zh: "科技成果转化服务机构补助",
        en: "Grant for service bodies of technology transfer",
      },
      quotes: [
        "对促成不低于5项科技成果在市内转化，年度技术合同成交额在1000万元以上的转化服务机构，市财政给予合同成交额的1.5%、最高50万元的补助。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: service,
      payer: city,
      eligible: allOf(
        transferService,
        atLeast(transfersInCity, count("5项")),
        atLeast(transferContracts, money("1000万元")),
      ),
      award: cappedAt(shareOf(transferContracts, percent("1.5%")), money("50万元")),
      // The contracts are those of a year: the grant is yearly, and so is its most.
      limits: [capPerYear(money("50万元"), "最高50万元")],
    },
    {
      id: "d1-15-service-matching",
      title: {
        zh: "省级奖补转化服务机构同额补助",
        en: "Matching grant for service bodies the province rewards",
      },
      quotes: ["对获得省级财政奖补的科技成果转移转化服务机构，市财政给予同额度的补助或奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: service,
      payer: city,
      eligible: transferService,
      award: shareOf(transferProvincialAward, percent("同额度")),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote:
        "市属高校、科研院所、职业院校、技工院校等事业单位科研人员携带科研项目、成果或技术离岗创办小微企业的，最长可保留6年人事关系。",
      reason: "effect",
      why: {
        zh: "保留人事关系，最长6年，不给付",
        en: "leave from a post for up to six years; it gives no money",
      },
    },
  ],
});

import {
  allOf,
  always,
  atLeast,
  capPerYear,
  defineArticle,
  growth,
  money,
  never,
  over,
  percent,
  reading,
  shareOf,
  where,
} from "@gongbao/engine";
import { clusterFirmFacts } from "../subjects/cluster-support.ts";
import { enterprise } from "../subjects/kinds.ts";
import { firm } from "../subjects/parties.ts";
import { researchFacts } from "../subjects/research.ts";
import { DOCUMENT } from "./terms.ts";

/** 「2亿元以上」 and 「2亿元（含）以下」 both take in exactly 200 million. */
const large = reading("two-hundred-million", {
  total: over(clusterFirmFacts.salesRevenue, money("2亿元", 2)),
  increase: atLeast(clusterFirmFacts.salesRevenue, money("2亿元")),
});

/** 第1条 引导企业加大研发投入 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [
    {
      id: "d24-01-research",
      title: { zh: "企业研发投入补助", en: "Subsidy for research spending" },
      quotes: [
        "对符合条件的年销售收入2亿元以上企业，按其较上年度新增享受研发费用加计扣除费用部分的10%给予财政补助；年销售收入2亿元（含）以下企业，按其当年享受研发费用加计扣除费用总额的10%给予补助；单个企业年度最高可补助1000万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: allOf(
        researchFacts.researchQualified,
        // 「落实好省财政激励政策」: read as the province's own subsidy, the city gives only the match.
        reading("research-subsidy", { own: always, restated: never }),
      ),
      award: where(
        large,
        shareOf(
          growth(researchFacts.researchDeduction, researchFacts.researchDeductionBefore),
          percent("10%"),
        ),
        shareOf(researchFacts.researchDeduction, percent("10%", 2)),
      ),
      limits: [capPerYear(money("1000万元"), "单个企业年度最高可补助1000万元")],
    },
    {
      id: "d24-01-match",
      title: {
        zh: "省级研发投入补助1:1支持",
        en: "Support equal to the province's research subsidy",
      },
      quotes: ["根据省级确定的企业研发投入补助，按1:1的比例给予资金支持。"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: researchFacts.researchQualified,
      award: shareOf(researchFacts.provincialResearchSubsidy, percent("按1:1")),
      limits: [],
    },
  ],
  unencoded: [],
});

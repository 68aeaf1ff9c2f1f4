import {
  always,
  cappedAt,
  compose,
  defineArticle,
  fromOutside,
  less,
  percent,
  plus,
  shareOf,
} from "@gongbao/engine";
import { enterprise, person } from "../subjects/kinds.ts";
import { personalTaxFacts, taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, ordinaryRate, revenue } from "./terms.ts";

const TRANSFER = "《中华人民共和国企业所得税法实施条例》第九十条";
const exempt = fromOutside(TRANSFER, "money", "500万元");

/** 第4条 支持科技成果转化税收政策 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [
    {
      id: "d23-04-transfer-vat",
      title: {
        zh: "技术转让、开发及相关服务免征增值税",
        en: "No value-added tax on technology transfer",
      },
      quotes: ["技术转让、技术开发和与之相关的技术咨询、技术服务免征增值税政策"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: taxFacts.techTransferVat,
      limits: [],
    },
    {
      id: "d23-04-transfer-income",
      title: {
        zh: "技术转让所得免征、减征企业所得税",
        en: "Less income tax on technology transfer",
      },
      quotes: ["技术转让所得免征、减征企业所得税等税收政策"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: plus(
        shareOf(cappedAt(taxFacts.techTransferIncome, exempt), ordinaryRate),
        shareOf(
          less(taxFacts.techTransferIncome, exempt),
          compose(fromOutside(TRANSFER, "ratio", "减半"), ordinaryRate),
        ),
      ),
      limits: [],
    },
    {
      id: "d23-04-researcher",
      title: { zh: "科技人员现金奖励减半计税", en: "Researchers' cash awards taxed by half" },
      quotes: [
        "对依法批准设立的非营利性研究开发机构和高等学校根据《中华人民共和国科技成果转化法》规定，从职务科技成果转化收入中给予科技人员的现金奖励，减按50%计入科技人员当月“工资、薪金所得”，缴纳个人所得税。",
      ],
      instrument: "tax-relief",
      holders: [person],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: personalTaxFacts.nonProfitEmployer,
      award: shareOf(
        less(
          personalTaxFacts.researcherAward,
          shareOf(personalTaxFacts.researcherAward, percent("50%")),
        ),
        taxFacts.citRate,
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote:
        "科技人员转让科技发明、专利技术等，在计算个人所得税时不能准确计算财产原值的，由税务机关依法核定财产原值",
      reason: "effect",
      why: { zh: "核定办法，不定数额", en: "how a cost is fixed; it sets no sum" },
    },
  ],
});

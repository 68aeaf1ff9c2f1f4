import {
  allOf,
  asOf,
  capPer,
  capPerYear,
  cappedAt,
  count,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
  under,
  upTo,
  yearsBetween,
} from "@gongbao/engine";
import { demonstrationProject, enterprise, recognition } from "../subjects/kinds.ts";
import { demonstrationFacts, newEconomyFacts } from "../subjects/new-economy.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, citySubsidy, newly } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };

/** The bodies the article names as responsible; it says nothing else of who fixes the sum. */
const responsible = {
  zh: "负责实施的市财政局、市工业和信息化局、市大数据局",
  en: "the responsible bureaus of finance, of industry and information technology, and of big data",
};

/** 第8条 加大财政扶持补贴力度 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [
    {
      id: "d1-08-operating-costs",
      title: { zh: "新建新经济企业运营费用补贴", en: "Subsidy for the running of new firms" },
      quotes: [
        "对新建并经认定的人工智能、云计算、大数据、物联网、虚拟现实、“互联网+”、平台经济等新经济企业，市财政给予前三年运营费用的20%，每年不超过50万元的补贴。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: citySubsidy,
      eligible: allOf(
        newEconomyFacts.newFieldFirm,
        newly(newEconomyFacts.foundedOn),
        under(yearsBetween(newEconomyFacts.foundedOn, asOf), count("前三年")),
      ),
      award: cappedAt(shareOf(newEconomyFacts.operatingCosts, percent("20%")), money("50万元")),
      limits: [capPerYear(money("50万元"), "每年不超过50万元")],
    },
    {
      id: "d1-08-demonstration",
      title: {
        zh: "新经济应用示范推广项目后补助",
        en: "Grant afterwards for demonstration projects",
      },
      quotes: ["对新经济应用示范推广项目，给予示范推广费用不超过20%、最高100万元的资金后补助。"],
      instrument: "grant",
      holders: [enterprise],
      item: demonstrationProject,
      payee: firm,
      eligible: demonstrationFacts.isDemonstration,
      award: upTo(
        cappedAt(shareOf(demonstrationFacts.promotionCosts, percent("20%")), money("100万元")),
        responsible,
      ),
      limits: [capPer("ever", money("100万元"), "最高100万元", ["item"])],
    },
    {
      id: "d1-08-scenario-benchmark",
      title: {
        zh: "省级应用场景标杆企业配套奖励",
        en: "Matching reward for the province's benchmark firms",
      },
      quotes: ["对省级应用场景标杆企业，市财政给予省级奖励资金的30%，最高50万元配套奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      payer: citySubsidy,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "scenario-benchmark-provincial"),
        newly(recognitionFacts.on),
      ),
      award: cappedAt(shareOf(recognitionFacts.provincialAward, percent("30%")), money("50万元")),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "支持市内新经济企业产品列入政府采购目录。",
      reason: "duty",
      why: {
        zh: "政府采购的安排，不给付",
        en: "an instruction on public procurement; it gives nothing",
      },
    },
  ],
});

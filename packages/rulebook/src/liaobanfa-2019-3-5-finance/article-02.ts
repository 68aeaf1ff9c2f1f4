import { allOf, capPer, cappedAt, defineArticle, money, percent, shareOf } from "@gongbao/engine";
import { enterprise, project } from "../subjects/kinds.ts";
import { city, firm } from "../subjects/parties.ts";
import { projectFacts } from "../subjects/project.ts";
import { DOCUMENT } from "./terms.ts";

/** 第2条 实施重大技改项目贷款贴息政策 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [
    {
      id: "d25-02-provincial-major",
      title: {
        zh: "省级重大技改项目贴息（金融政策）",
        en: "Interest subsidy for major upgrading projects of the province (finance policy)",
      },
      quotes: [
        "对认定为省级重大技改项目，在竣工投产后，市财政按照省级奖励资金的20%再给予项目企业最高200万元的贴息支持。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: city,
      eligible: allOf(projectFacts.provincialMajor, projectFacts.inProduction),
      award: cappedAt(shareOf(projectFacts.provincialAward, percent("20%")), money("200万元")),
      limits: [capPer("ever", money("200万元"), "最高200万元", ["item"])],
    },
  ],
  duties: [
    {
      quote: "支持企业参与省级重大技改项目遴选",
      what: {
        zh: "支持企业参与省级重大技改项目遴选",
        en: "Help firms be chosen for the province's major projects",
      },
    },
  ],
  unencoded: [],
});

import { allOf, capPer, cappedAt, defineArticle, isOneOf, money, upTo } from "@gongbao/engine";
import { enterprise, scienceProject } from "../subjects/kinds.ts";
import { firm, responsible } from "../subjects/parties.ts";
import { scienceProjectFacts } from "../subjects/science.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局、市科技局", "bureaus of finance and of science");

/** 第4条 支持企业开展产学研合作 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [
    {
      id: "d24-04-cooperation",
      title: {
        zh: "产学研合作项目后补助",
        en: "Grant afterwards for cooperation with universities",
      },
      quotes: [
        "对符合我市产业政策，在推进产业发展中发挥积极作用的产学研合作项目，采取后补助的支持方式，按照合作项目实际支出费用给予一定比例的资金补助，每个项目最高100万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: scienceProject,
      payee: firm,
      eligible: allOf(
        isOneOf(scienceProjectFacts.programme, "cooperation"),
        scienceProjectFacts.useful,
      ),
      award: upTo(cappedAt(scienceProjectFacts.spending, money("100万元")), decider),
      limits: [capPer("ever", money("100万元"), "每个项目最高100万元", ["item"])],
    },
  ],
  unencoded: [],
});

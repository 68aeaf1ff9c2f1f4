import {
  allOf,
  atDiscretion,
  defineArticle,
  isOneOf,
  money,
  once,
  oncePerYear,
  upTo,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, patent, recognition } from "../subjects/kinds.ts";
import { city, firm, responsible } from "../subjects/parties.ts";
import { patentFacts } from "../subjects/patent.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市知识产权事业发展中心",
  "bureau of finance and the centre for intellectual property",
);

/** 第8条 激励以企业为主的知识产权创造 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [
    {
      id: "d24-08-first-patent",
      title: { zh: "企业首件国内授权发明专利资助", en: "Grant for the first invention patent" },
      quotes: ["对企业首件国内授权发明专利最高资助5000元"],
      instrument: "grant",
      holders: [enterprise],
      item: patent,
      payee: firm,
      eligible: allOf(patentFacts.domesticInvention, patentFacts.firstOfFirm),
      award: upTo(money("5000元"), decider),
      limits: [once("首件")],
    },
    {
      id: "d24-08-valid-patent",
      title: { zh: "国内有效发明专利资助", en: "Yearly grant for valid invention patents" },
      quotes: ["对国内有效发明专利资助，最高给予每件资助3000元/年。"],
      instrument: "grant",
      holders: [enterprise],
      item: patent,
      payee: firm,
      eligible: allOf(patentFacts.domesticInvention, patentFacts.valid),
      award: upTo(money("3000元"), decider),
      limits: [oncePerYear("3000元/年", ["item"])],
    },
    {
      id: "d24-08-china-patent",
      title: { zh: "中国专利奖金奖、优秀奖奖励", en: "Reward for China Patent Awards" },
      quotes: ["获得中国专利奖金奖和优秀奖的企业，市财政给予奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      payer: city,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "china-patent-gold", "china-patent-excellence"),
        newSince(recognitionFacts.on),
      ),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [],
});

import { allOf, between, count, defineArticle, isOneOf, money, once } from "@gongbao/engine";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT, newly } from "./terms.ts";

/** 第19条 支持人才培养培育 */
export const article19 = defineArticle({
  document: DOCUMENT,
  article: "19",
  measures: [
    {
      id: "d1-19-skill-carrier",
      title: { zh: "技能提升载体补助", en: "Grant for workshops of skill" },
      quotes: ["对新设立的技能提升载体，经评审认定后给予5—10万元一次性补助。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(platformFacts.kind, "skill-carrier"),
        platformFacts.chosen,
        newly(platformFacts.on),
      ),
      award: between(
        money("5—10万元"),
        money("10万元"),
        responsible(
          "市委组织部、市人力资源社会保障局、市工业和信息化局、市财政局",
          "party organisation department and bureaus of human resources, of industry and of finance",
        ),
      ),
      limits: [once("一次性", ["item"])],
    },
  ],
  duties: [
    {
      quote: "建立高技能人才出国研修经费支持机制",
      what: {
        zh: "建立高技能人才出国研修经费支持机制",
        en: "Set up funding for highly skilled workers to study abroad",
      },
    },
    {
      quote: "实施企业家培养计划，定期组织重点企业负责人，到国内外学习交流。",
      what: { zh: "实施企业家培养计划", en: "Carry out the training plan for entrepreneurs" },
    },
  ],
  targets: [
    {
      quote: "每年组织30名高技能人才出国交流研修",
      what: { zh: "每年组织高技能人才出国交流研修", en: "Skilled workers sent abroad each year" },
      figure: count("30名"),
      unit: { zh: "名/年", en: "people a year" },
      bound: "exactly",
    },
  ],
  unencoded: [],
});

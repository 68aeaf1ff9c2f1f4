import { allOf, atDiscretion, defineArticle, fixedElsewhere, isOneOf } from "@gongbao/engine";
import { environmentFacts } from "../subjects/environment.ts";
import { county, enterprise, organisation, recognition } from "../subjects/kinds.ts";
import { body, place, responsible } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, newSince } from "./terms.ts";

const decider = responsible(
  "市发展改革委、市工业和信息化局、市生态环境局、市财政局",
  "bureaus of development, of industry, of the environment and of finance",
);

/** 第11条 大力支持绿色发展 */
export const article11 = defineArticle({
  document: DOCUMENT,
  article: "11",
  measures: [
    {
      id: "d2-11-air-compensation",
      title: { zh: "空气质量生态补偿", en: "Compensation for the quality of the air" },
      quotes: ["完善生态补偿机制，实施空气质量生态补偿，逐步完善生态补偿体系"],
      instrument: "grant",
      holders: [county],
      payee: place,
      eligible: environmentFacts.airCompensation,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
    {
      id: "d2-11-green",
      title: { zh: "绿色制造奖补", en: "Support for green manufacturing" },
      quotes: [
        "完善奖补政策，鼓励创建绿色园区、绿色工厂、绿色供应链，开发绿色产品，鼓励实施绿色制造系统集成项目。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: body,
      eligible: allOf(isOneOf(recognitionFacts.title, "green"), newSince(recognitionFacts.on)),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "积极参与“工业绿动力”提升计划，建设一批重大节能工程",
      what: { zh: "建设一批重大节能工程", en: "Build works that save energy" },
    },
    {
      quote: "积极推进山水林田湖草生态保护修复工程试点",
      what: {
        zh: "推进山水林田湖草生态保护修复试点",
        en: "Restore hills, waters, woods, fields, lakes and grass",
      },
    },
    {
      quote: "实施财政扶持“绿色门槛”制度",
      what: { zh: "实施财政扶持“绿色门槛”制度", en: "Set green thresholds for public support" },
    },
    {
      quote: "对政府采购清单内的节能、环境标志产品，按照有关规定，实施强制或者优先采购",
      what: { zh: "节能、环境标志产品强制或优先采购", en: "Buy products that save energy first" },
    },
  ],
  unencoded: [
    {
      quote: "全面落实节能节水和环境保护专用设备投资抵免企业所得税优惠政策。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第六条落实，在该条编码",
        en: "carried out by article 六 of the opinion on taxes, and written there",
      },
    },
    {
      quote:
        "企业从事符合条件的环境保护、节能节水项目的所得，按规定享受企业所得税“三免三减半”优惠。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第六条落实，在该条编码",
        en: "carried out by article 六 of the opinion on taxes, and written there",
      },
    },
    {
      quote: "落实企业资源综合利用税收优惠政策",
      reason: "other-document",
      why: { zh: "国家税收政策，未写内容", en: "a national tax policy of which nothing is said" },
    },
  ],
});

import { atDiscretion, defineArticle, money, once, upTo } from "@gongbao/engine";
import { clusterBodyFacts } from "../subjects/cluster-support.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { body, city, responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市发展改革委、市民政局、市财政局",
  "bureaus of development, of civil affairs and of finance",
);

/** 第14条 支持发展产业联盟（协会）和智库 */
export const article14 = defineArticle({
  document: DOCUMENT,
  article: "14",
  measures: [
    {
      id: "d22-14-intermediary",
      title: { zh: "落户中介机构一次性补贴", en: "One-off grant for intermediaries that settle" },
      quotes: [
        "对落户我市在国内外或者行业组织中有一定影响力的专业中介机构和社会服务机构，经法人登记后，市财政给予一次性补贴。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: body,
      payer: city,
      eligible: clusterBodyFacts.intermediary,
      award: atDiscretion(decider),
      limits: [once("一次性")],
    },
    {
      id: "d22-14-think-tank",
      title: {
        zh: "产业集群智库、联盟（协会）补助",
        en: "Support for think tanks and associations",
      },
      quotes: [
        "视其在项目引进、“政产学研金服用”合作等方面的情况，市财政以政府购买服务方式，给予最高10万元补助。",
      ],
      instrument: "purchase",
      holders: [enterprise, organisation],
      payee: body,
      payer: city,
      eligible: clusterBodyFacts.thinkTank,
      award: upTo(money("10万元"), decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励其参与产业招商，与全国有关科研院所、高校、行业协会、企业深度对接",
      what: {
        zh: "鼓励联盟、智库参与招商和对接",
        en: "Let associations and think tanks take part in bringing in investment",
      },
    },
  ],
  unencoded: [
    {
      quote: "大力培育与“九大”产业相关的",
      reason: "name",
      why: { zh: "“九大”产业集群的统称", en: "the name of the nine clusters together" },
    },
    {
      quote: "对遴选确定的“九大”产业集群智库、联盟（协会）",
      reason: "name",
      why: { zh: "“九大”产业集群的统称", en: "the name of the nine clusters together" },
    },
  ],
});

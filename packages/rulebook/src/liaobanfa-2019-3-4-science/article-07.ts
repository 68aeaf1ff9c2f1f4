import { allOf, defineArticle, isOneOf, money, once, tiersAmong } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

/** 第7条 支持创新孵化平台建设 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [
    {
      id: "d24-07-incubator",
      title: { zh: "科技企业孵化器资金补助", en: "Grant for incubators" },
      quotes: ["对认定备案的国家和省级科技企业孵化器，择优分别给予一次性50万元和20万元的资金补助"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(platformFacts.kind, "incubator"),
        isOneOf(platformFacts.level, "national", "provincial"),
        platformFacts.chosen,
        newSince(platformFacts.on),
      ),
      award: tiersAmong(platformFacts.level, {
        national: money("50万元"),
        provincial: money("20万元"),
      }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d24-07-makerspace",
      title: { zh: "众创空间资金补助（科技政策）", en: "Grant for makerspaces (science policy)" },
      quotes: ["对认定备案的省级以上众创空间，择优给予一次性20万元的资金补助。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(platformFacts.kind, "makerspace"),
        isOneOf(platformFacts.level, "national", "provincial"),
        platformFacts.chosen,
        newSince(platformFacts.on),
      ),
      award: money("20万元"),
      limits: [once("一次性", ["item"])],
    },
  ],
  duties: [
    {
      quote: "鼓励各县（市、区）政府、市属开发区管委会和社会资本建设创新孵化平台",
      what: { zh: "鼓励建设创新孵化平台", en: "Encourage platforms that hatch new firms" },
    },
  ],
  unencoded: [],
});

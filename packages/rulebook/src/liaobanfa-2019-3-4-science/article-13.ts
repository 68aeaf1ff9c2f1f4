import { always, defineArticle, upTo } from "@gongbao/engine";
import { enterprise, organisation, talent } from "../subjects/kinds.ts";
import { responsible } from "../subjects/parties.ts";
import { talentFacts } from "../subjects/talent.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局、市科技局", "bureaus of finance and of science");

/** 第13条 鼓励青年科技人才创新创业 */
export const article13 = defineArticle({
  document: DOCUMENT,
  article: "13",
  measures: [
    {
      id: "d24-13-science-envoy",
      title: { zh: "科技特派员产学研合作资金支持", en: "Support for science envoys" },
      quotes: [
        "支持开展“千人服务千企”活动，按照科技特派员与企业产学研合作获得的省级财政后补助奖励额度，按适当比例给予资金支持。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "科技特派员", en: "the science envoy" },
      eligible: always,
      award: upTo(talentFacts.serviceAward, decider),
      limits: [],
    },
  ],
  unencoded: [],
});

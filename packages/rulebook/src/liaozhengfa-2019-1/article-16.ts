import {
  allOf,
  capPer,
  count,
  defineArticle,
  isOneOf,
  money,
  once,
  perUnit,
  percent,
  shareOf,
  tiersAmong,
  unitsOf,
  anyOf,
} from "@gongbao/engine";
import { enterprise, organisation, platform, recognition } from "../subjects/kinds.ts";
import { body, city } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, newly } from "./terms.ts";

const { kind, level, on, chosen, firmsRaised } = platformFacts;
const operator = { zh: "平台建设运营单位", en: "the body that runs the platform" };

/** 第16条 鼓励创新创业孵化平台建设 */
export const article16 = defineArticle({
  document: DOCUMENT,
  article: "16",
  measures: [
    {
      id: "d1-16-incubator",
      title: {
        zh: "科技企业孵化器、创业孵化基地资金补助",
        en: "Grant for incubators and incubation bases",
      },
      quotes: [
        "对认定备案的国家级、省级科技企业孵化器和创业孵化基地，择优分别给予一次性50万元、20万元的资金补助",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: operator,
      eligible: allOf(
        isOneOf(kind, "incubator", "startup-base"),
        isOneOf(level, "national", "provincial"),
        chosen,
        newly(on),
      ),
      award: tiersAmong(level, { national: money("50万元"), provincial: money("20万元") }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-16-makerspace",
      title: { zh: "众创空间资金补助", en: "Grant for makerspaces" },
      quotes: ["对认定备案的省级以上众创空间，择优给予一次性20万元的资金补助。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: operator,
      eligible: allOf(
        isOneOf(kind, "makerspace"),
        isOneOf(level, "national", "provincial"),
        chosen,
        newly(on),
      ),
      award: money("20万元"),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-16-small-firm-base",
      title: {
        zh: "小微企业创业创新示范基地奖励",
        en: "Reward for demonstration bases for small firms",
      },
      quotes: [
        "对新创的国家级、省级、市级小微企业创业创新示范基地，市财政分别给予50万元、20万元、10万元奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: operator,
      payer: city,
      eligible: allOf(
        isOneOf(kind, "small-firm-base"),
        isOneOf(level, "national", "provincial", "municipal"),
        newly(on),
      ),
      award: tiersAmong(level, {
        national: money("50万元"),
        provincial: money("20万元"),
        municipal: money("10万元"),
      }),
      limits: [],
    },
    {
      id: "d1-16-firms-raised",
      title: { zh: "培育高新技术企业奖励", en: "Reward for raising high-tech firms" },
      quotes: [
        "对省级以上科技企业孵化器、众创空间和市级以上创业孵化基地，每培育1家高新技术企业，给予10万元奖励，每年最高奖励100万元。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: operator,
      eligible: anyOf(
        allOf(isOneOf(kind, "incubator", "makerspace"), isOneOf(level, "national", "provincial")),
        allOf(isOneOf(kind, "startup-base"), isOneOf(level, "national", "provincial", "municipal")),
      ),
      award: perUnit(money("10万元"), unitsOf(firmsRaised, count("1家"))),
      limits: [capPer("year", money("100万元"), "每年最高奖励100万元", ["item"])],
    },
    {
      id: "d1-16-contest",
      title: { zh: "创新创业大赛同等奖励", en: "Matching prize for innovation contests" },
      quotes: ["对获得国家、省创新创业大赛奖励的，市财政给予同等资金奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: body,
      payer: city,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "contest-national", "contest-provincial"),
        newly(recognitionFacts.on),
      ),
      award: shareOf(recognitionFacts.prize, percent("同等资金")),
      limits: [],
    },
  ],
  unencoded: [],
});

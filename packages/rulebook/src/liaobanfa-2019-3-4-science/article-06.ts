import { allOf, defineArticle, isOneOf, money, once, tiersAmong, upTo } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市科技局、市工业和信息化局",
  "bureaus of finance, of science and of industry",
);

/** 第6条 加强技术创新平台建设 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [
    {
      id: "d24-06-platform",
      title: {
        zh: "国家级、省级高层次平台奖励",
        en: "Reward for national and provincial platforms",
      },
      quotes: [
        "支持企业与高校院所共建重点实验室、工程技术研究中心、企业技术中心、工业设计中心等各类技术创新平台，对批复建设为国家级和省级高层次平台的，分别给予不超过200万元和50万元一次性奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(
          platformFacts.kind,
          "research-centre",
          "laboratory",
          "other-technology",
          "national-centre",
        ),
        isOneOf(platformFacts.level, "national", "provincial"),
        newSince(platformFacts.on),
      ),
      award: upTo(
        tiersAmong(platformFacts.level, {
          national: money("200万元"),
          provincial: money("50万元"),
        }),
        decider,
      ),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d24-06-municipal-platform",
      title: { zh: "市级技术创新平台经费支持", en: "Support for technology platforms of the city" },
      quotes: [
        "围绕我市重点产业和创新优势领域建设一批技术创新平台，经第三方评审认证，优秀的给予每家最高20万元经费支持。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(platformFacts.kind, "research-centre", "laboratory", "other-technology"),
        isOneOf(platformFacts.level, "municipal"),
        platformFacts.chosen,
        newSince(platformFacts.on),
      ),
      award: upTo(money("20万元"), decider),
      limits: [once("每家", ["item"])],
    },
  ],
  unencoded: [],
});

import { allOf, defineArticle, isOneOf, percent, shareOf } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, person, recognition } from "../subjects/kinds.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

/** 第5条 激励科技创新主体 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [
    {
      id: "d24-05-science-award",
      title: {
        zh: "国家、省科技奖励同等奖励",
        en: "Reward equal to national and provincial science awards",
      },
      quotes: [
        "对于获得国家、省科技奖励的创新项目，以及获得国家、省专利奖的单位（个人），给予国家和省同等标准的资金奖励",
      ],
      instrument: "grant",
      holders: [enterprise, organisation, person],
      item: recognition,
      payee: { zh: "获奖单位（个人）", en: "the winner" },
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "science-award-national",
          "science-award-provincial-1",
          "science-award-provincial-2",
          "science-award-provincial-3",
        ),
        newSince(recognitionFacts.on),
      ),
      award: shareOf(recognitionFacts.prize, percent("同等标准")),
      limits: [],
    },
    {
      id: "d24-05-patent-award",
      title: {
        zh: "国家、省专利奖同等奖励",
        en: "Reward equal to national and provincial patent awards",
      },
      quotes: ["以及获得国家、省专利奖的单位（个人），给予国家和省同等标准的资金奖励"],
      instrument: "grant",
      holders: [enterprise, organisation, person],
      item: recognition,
      payee: { zh: "获奖单位（个人）", en: "the winner" },
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "china-patent-gold",
          "china-patent-excellence",
          "provincial-patent",
        ),
        newSince(recognitionFacts.on),
      ),
      award: shareOf(recognitionFacts.prize, percent("同等标准")),
      limits: [],
    },
  ],
  unencoded: [],
});

import { defineArticle, percent, shareOf } from "@gongbao/engine";
import { enterprise, organisation, talent } from "../subjects/kinds.ts";
import { talentFacts } from "../subjects/talent.ts";
import { DOCUMENT } from "./terms.ts";

/** 第11条 加大高层次科技人才引进培养激励力度 */
export const article11 = defineArticle({
  document: DOCUMENT,
  article: "11",
  measures: [
    {
      id: "d24-11-programme",
      title: {
        zh: "国家、省部级人才工程1:1支持",
        en: "Support equal to that of national and provincial talent programmes",
      },
      quotes: [
        "对高端人才成功申报入选国家、省部级人才工程的，按照国家、省人才资助经费额度给予入选人才1:1支持。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "入选人才", en: "the person admitted" },
      eligible: talentFacts.programme,
      award: shareOf(talentFacts.programmeFunds, percent("1:1支持")),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "持续加大“万人计划”“泰山产业领军人才”等重点工程支持力度",
      what: { zh: "加大重点人才工程支持力度", en: "Support the key talent programmes" },
    },
  ],
  unencoded: [
    {
      quote:
        "《中共聊城市委、聊城市人民政府印发〈关于进一步加强高层次高技能人才引进工作的实施意见〉的通知》（聊发〔2017〕18号）",
      reason: "other-document",
      why: { zh: "另一文件的标题和文号", en: "title and number of another document" },
    },
  ],
});

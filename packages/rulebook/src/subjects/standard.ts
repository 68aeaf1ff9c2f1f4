import { factsOf } from "@gongbao/engine";
import { standard } from "./kinds.ts";

const facts = factsOf(standard);

/** What rules ask of a standard a body took part in. */
export const standardFacts = {
  level: facts.level(
    "level",
    {
      international: { zh: "国际标准", en: "international standard" },
      national: { zh: "国家标准", en: "national standard" },
      industry: { zh: "行业标准", en: "industry standard" },
      provincial: { zh: "山东省地方标准", en: "Shandong local standard" },
    },
    {
      evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
      label: { zh: "标准类别", en: "kind of standard" },
    },
  ),
  role: facts.level(
    "role",
    {
      lead: { zh: "主持", en: "leading the work" },
      join: { zh: "参与", en: "taking part" },
    },
    {
      evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
      label: { zh: "主持还是参与", en: "role in the work (leading or taking part)" },
    },
  ),
  work: facts.level(
    "work",
    {
      draft: { zh: "制定", en: "a new standard" },
      revise: { zh: "修订", en: "a revision" },
    },
    {
      evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
      label: { zh: "制定还是修订", en: "kind of work (new standard or revision)" },
    },
  ),
  publishedOn: facts.day("publishedOn", {
    label: { zh: "标准发布日期", en: "day the standard was published" },
    evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
  }),
};

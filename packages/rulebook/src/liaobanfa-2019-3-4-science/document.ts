import { capPerYear, count, money, timesEver } from "@gongbao/engine";
import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT, interpretations } from "./terms.ts";
import { article01 } from "./article-01.ts";
import { article02 } from "./article-02.ts";
import { article03 } from "./article-03.ts";
import { article04 } from "./article-04.ts";
import { article05 } from "./article-05.ts";
import { article06 } from "./article-06.ts";
import { article07 } from "./article-07.ts";
import { article08 } from "./article-08.ts";
import { article09 } from "./article-09.ts";
import { article10 } from "./article-10.ts";
import { article11 } from "./article-11.ts";
import { article12 } from "./article-12.ts";
import { article13 } from "./article-13.ts";
import { article14 } from "./article-14.ts";
import { article15 } from "./article-15.ts";

/** 聊办发〔2019〕3号 科技创新财政政策的实施意见 */
export const science: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [
    article01,
    article02,
    article03,
    article04,
    article05,
    article06,
    article07,
    article08,
    article09,
    article10,
    article11,
    article12,
    article13,
    article14,
    article15,
  ],
  interpretations,
  collisions: [
    {
      id: "china-patent-award",
      title: { zh: "中国专利奖只奖一次", en: "A China Patent Award is rewarded once" },
      by: "item",
      measures: ["d24-05-patent-award", "d24-08-china-patent"],
      prevails: "order",
      places: [{ document: DOCUMENT, article: "5", quote: "给予国家和省同等标准的资金奖励" }],
      under: { interpretation: "patent-award-twice", reading: "one" },
    },
    ...(["same", "share"] as const).map((reading) => ({
      id: `science-envoy-${reading}`,
      title: { zh: "科技特派员奖励只给一项", en: "Science envoys are rewarded once" },
      by: "item" as const,
      measures:
        reading === "same"
          ? ["d2-14-science-envoy", "d24-13-science-envoy"]
          : ["d24-13-science-envoy", "d2-14-science-envoy"],
      prevails: "order" as const,
      places: [{ document: DOCUMENT, article: "13", quote: "按适当比例给予资金支持" }],
      under: { interpretation: "science-envoy", reading },
    })),
  ],
  sharedLimits: [
    {
      ...capPerYear(money("1000万元"), "单个企业年度最高可补助1000万元"),
      id: "research-and-match",
      title: { zh: "研发补助与1:1支持合计", en: "Research subsidy and its match together" },
      measures: ["d24-01-research", "d24-01-match"],
      place: { document: DOCUMENT, article: "1", quote: "单个企业年度最高可补助1000万元" },
      under: { interpretation: "research-cap", reading: "both" },
    },
    {
      ...timesEver(count("3次"), "每家企业最多可享受3次"),
      id: "pledge-times",
      title: {
        zh: "专利权质押贴息与费用补助合计次数",
        en: "Interest and fees of pledged loans together",
      },
      measures: ["d24-10-pledge-interest", "d24-10-pledge-fees"],
      place: { document: DOCUMENT, article: "10", quote: "每家企业最多可享受3次" },
      under: { interpretation: "pledge-times", reading: "together" },
    },
  ],
  independent: [
    // A subsidy and its match, being recognised and raising firms, winning, keeping and insuring a patent, interest and fees.
    ["d24-01-research", "d24-01-match"],
    ["d24-03-firms-raised", "d24-07-incubator"],
    ["d24-03-firms-raised", "d24-07-makerspace"],
    ["d24-08-first-patent", "d24-08-valid-patent", "d24-10-patent-insurance"],
    ["d24-10-pledge-interest", "d24-10-pledge-fees"],
  ],
};

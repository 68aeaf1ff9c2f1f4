import type { CollisionDefinition } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

const sameWork = { document: DOCUMENT, article: "33", quote: "同一项工作不重复奖励" };

const underLevels = { interpretation: "levels-same-work", reading: "same" };

/** One title at several levels, where the words are read so. */
const levels: readonly CollisionDefinition[] = (
  [
    [
      "d1-integration-levels",
      "holder",
      ["d1-02-integration-demo"],
      "两化融合示范",
      "informatised industry",
    ],
    ["d1-scenic-levels", "item", ["d1-02-scenic-rating"], "景区等级", "ratings of a scenic spot"],
    [
      "d1-park-levels",
      "item",
      ["d1-02-agricultural-park", "d1-02-agricultural-park-municipal"],
      "现代农业产业园",
      "modern agricultural parks",
    ],
    ["d1-top-list-levels", "holder", ["d1-04-top-list"], "500强、100强榜单", "top lists"],
    [
      "d1-champion-levels",
      "holder",
      ["d1-04-champion"],
      "冠军、独角兽等称号",
      "champions and unicorns",
    ],
    [
      "d1-quality-levels",
      "holder",
      ["d1-05-quality-award", "d1-05-quality-nomination"],
      "质量奖及提名奖",
      "quality awards and nominations",
    ],
    [
      "d1-benchmark-levels",
      "holder",
      ["d1-05-quality-benchmark"],
      "质量标杆",
      "quality benchmarks",
    ],
  ] as const
).map(([id, by, measures, zh, en]) => ({
  id,
  by,
  measures,
  title: { zh: `${zh}只奖最高一级`, en: `Only the highest of ${en}` },
  places: [sameWork],
  under: underLevels,
}));

/** Measures of this opinion that reward the same work. */
export const collisions: readonly CollisionDefinition[] = [
  {
    id: "d1-first-set",
    title: { zh: "首台（套）产品只奖一次", en: "A first-of-its-kind product is rewarded once" },
    by: "item",
    measures: ["d1-01-equipment-catalogue", "d1-02-first-set"],
    places: [
      sameWork,
      { document: DOCUMENT, article: "1", quote: "同一企业同一产品不重复享受支持" },
    ],
    under: { interpretation: "first-set-same-work", reading: "same" },
  },
  {
    id: "d1-first-set-chosen",
    title: {
      zh: "首台（套）产品只奖一次，由企业择一",
      en: "A first-of-their-kind product is rewarded once, as the enterprise chooses",
    },
    by: "item",
    measures: ["d1-01-equipment-catalogue", "d1-02-first-set"],
    prevails: "applicant",
    places: [sameWork],
    under: { interpretation: "first-set-same-work", reading: "best" },
  },
  ...levels,
  {
    id: "d1-top-talent-project",
    title: {
      zh: "顶尖人才项目：资助或股权投资，择一",
      en: "A project of the very first rank: a grant or equity",
    },
    by: "item",
    measures: ["d1-18-top-equity", "d1-18-top-project"],
    places: [
      {
        document: DOCUMENT,
        article: "18",
        quote: "最高给予5000万元项目资助或6000万元直接股权投资支持",
      },
    ],
  },
];

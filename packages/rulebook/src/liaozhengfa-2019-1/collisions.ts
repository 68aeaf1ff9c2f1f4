import type { CollisionDefinition } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

const sameWork = { document: DOCUMENT, article: "33", quote: "同一项工作不重复奖励" };

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
    id: "d1-upgrade-project",
    title: { zh: "同一技改项目只给一项", en: "One upgrading project gets one support" },
    by: "item",
    measures: [
      "d1-02-upgrade-grant",
      "d1-02-provincial-benchmark-interest",
      "d1-02-municipal-major-interest",
    ],
    places: [sameWork],
    under: { interpretation: "upgrade-same-work", reading: "same" },
  },
];

import { allOf, betterOf, defineArticle, less, percent, shareOf, upTo } from "@gongbao/engine";
import { enterprise, parcel } from "../subjects/kinds.ts";
import { parcelFacts } from "../subjects/land.ts";
import { responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const { prioritised, sparing, lowestStandard, benchmark, acquisitionCost } = parcelFacts;

/**
 * 第21条 工业用地出让底价. The floor price is the largest of 70% of the standard, 70% of the benchmark and the cost of the
 * land; the award is how far it lies below the standard that holds without this article.
 */
export const article21 = defineArticle({
  document: DOCUMENT,
  article: "21",
  measures: [
    {
      id: "d1-21-land-floor",
      title: { zh: "优先发展工业项目用地出让底价优惠", en: "Lower floor price of industrial land" },
      quotes: [
        "对列入市优先发展产业名录且用地集约的工业项目，在不低于土地取得成本的前提下，出让底价可按不低于《工业用地出让最低价标准》的70%且不低于地块所在土地级别基准地价的70%确定。",
      ],
      instrument: "price-relief",
      holders: [enterprise],
      item: parcel,
      payee: { zh: "受让企业", en: "the enterprise that takes the land" },
      eligible: allOf(prioritised, sparing),
      award: upTo(
        less(
          lowestStandard,
          betterOf(
            shareOf(lowestStandard, percent("70%")),
            shareOf(benchmark, percent("70%", 2)),
            acquisitionCost,
          ),
        ),
        responsible(
          "市发展改革委、市自然资源和规划局",
          "bureaus of development and of natural resources",
        ),
      ),
      limits: [],
    },
  ],
  unencoded: [],
});

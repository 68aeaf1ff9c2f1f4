import { factsOf } from "@gongbao/engine";
import { opinion, recognised, roster, stated } from "./evidence.ts";
import { agriculturalPark, cluster, newEconomyPark, scenicSpot, tourismTitle } from "./kinds.ts";

const titleOf = factsOf(tourismTitle);
const spot = factsOf(scenicSpot);
const park = factsOf(agriculturalPark);
const clusterIs = factsOf(cluster);
const economyPark = factsOf(newEconomyPark);

/** What rules ask of a tourism town or village. */
export const tourismFacts = {
  kind: titleOf.level(
    "kind",
    {
      town: { zh: "旅游小镇", en: "tourism town" },
      village: { zh: "旅游特色村", en: "tourism village" },
    },
    { evidence: recognised, label: { zh: "称号", en: "title" } },
  ),
  passedReview: titleOf.yesNo("passedReview", {
    evidence: opinion,
    label: { zh: "当年考核是否合格", en: "has passed this year's review" },
  }),
};

/** What rules ask of a scenic spot. */
export const scenicFacts = {
  rating: spot.level(
    "rating",
    {
      "5A": { zh: "国家5A级", en: "national 5A" },
      "4A": { zh: "国家4A级", en: "national 4A" },
      "3A": { zh: "国家3A级", en: "national 3A" },
      lower: { zh: "3A级以下或未评定", en: "below 3A, or not rated" },
    },
    { evidence: recognised, label: { zh: "新评定的等级", en: "newly given rating" } },
  ),
  ratedOn: spot.day("ratedOn", {
    evidence: recognised,
    label: { zh: "评定日期", en: "day of the rating" },
  }),
};

/** What rules ask of a modern agricultural park. */
export const agriculturalParkFacts = {
  level: park.level(
    "level",
    {
      national: { zh: "国家级", en: "national" },
      provincial: { zh: "省级", en: "provincial" },
      municipal: { zh: "市级", en: "municipal" },
    },
    { evidence: recognised, label: { zh: "认定级别", en: "level of recognition" } },
  ),
  recognisedOn: park.day("recognisedOn", {
    evidence: recognised,
    label: { zh: "认定日期", en: "day of recognition" },
  }),
};

/** What rules ask of an industrial cluster. */
export const clusterFacts = {
  flyingGeese: clusterIs.yesNo("flyingGeese", {
    evidence: roster,
    label: { zh: "是否纳入省“雁阵型”产业集群", en: "one of the province's flying-geese clusters" },
  }),
  admittedOn: clusterIs.day("admittedOn", {
    evidence: roster,
    label: { zh: "纳入日期", en: "day it was admitted" },
  }),
  revenue: clusterIs.amount("revenue", {
    evidence: stated,
    label: { zh: "当年主营业务收入", en: "this year's revenue of the main business" },
  }),
  revenueBefore: clusterIs.amount("revenueBefore", {
    evidence: stated,
    label: { zh: "上年主营业务收入", en: "last year's revenue of the main business" },
  }),
};

/** What rules ask of a new-economy park. */
export const newEconomyParkFacts = {
  revenue: economyPark.amount("revenue", {
    evidence: stated,
    label: { zh: "当年主营业务收入", en: "this year's revenue of the main business" },
  }),
  revenueBefore: economyPark.amount("revenueBefore", {
    evidence: stated,
    label: { zh: "上年主营业务收入", en: "last year's revenue of the main business" },
  }),
};

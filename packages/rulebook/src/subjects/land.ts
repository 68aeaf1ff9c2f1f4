import { factsOf } from "@gongbao/engine";
import { opinion, roster } from "./evidence.ts";
import { parcel } from "./kinds.ts";

const facts = factsOf(parcel);

/** What rules ask of a parcel of industrial land. */
export const parcelFacts = {
  prioritised: facts.yesNo("prioritised", {
    label: {
      zh: "项目是否列入市优先发展产业名录",
      en: "the project is on the city's list of industries to be developed first",
    },
    evidence: roster,
  }),
  sparing: facts.yesNo("sparing", {
    evidence: opinion,
    label: { zh: "是否用地集约的工业项目", en: "an industrial project sparing of land" },
  }),
  lowestStandard: facts.amount("lowestStandard", {
    evidence: opinion,
    label: {
      zh: "按《工业用地出让最低价标准》计算的总价",
      en: "price of the whole parcel by the national lowest-price standard",
    },
    hint: { zh: "每平方米标准乘以面积", en: "the standard per square metre times the area" },
  }),
  benchmark: facts.amount("benchmark", {
    evidence: opinion,
    label: {
      zh: "按所在土地级别基准地价计算的总价",
      en: "price of the whole parcel by the benchmark of its grade",
    },
    hint: { zh: "每平方米基准地价乘以面积", en: "the benchmark per square metre times the area" },
  }),
  acquisitionCost: facts.amount("acquisitionCost", {
    evidence: opinion,
    label: { zh: "土地取得成本", en: "cost of acquiring the land" },
  }),
};

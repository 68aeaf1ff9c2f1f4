import { factsOf } from "@gongbao/engine";
import { contract, filed, opinion, taxed } from "./evidence.ts";
import { investment } from "./kinds.ts";

const facts = factsOf(investment);

/** What rules ask of an investment project. */
export const investmentFacts = {
  introducedOn: facts.day("introducedOn", {
    label: { zh: "引进（签约）日期", en: "day it was brought in (contract signed)" },
    evidence: contract,
  }),
  origin: facts.level(
    "origin",
    {
      "other-province": { zh: "省域外", en: "from another province" },
      abroad: { zh: "境外", en: "from abroad" },
      "other-city": { zh: "省内市外", en: "from the province, outside the city" },
      local: { zh: "市内", en: "from the city" },
    },
    { evidence: contract, label: { zh: "投资来源", en: "source of the investment" } },
  ),
  favoured: facts.yesNo("favoured", {
    evidence: opinion,
    label: {
      zh: "是否属于省十强产业或市九大产业集群",
      en: "of the province's ten strong industries or the city's nine clusters",
    },
  }),
  modernAgriculture: facts.yesNo("modernAgriculture", {
    evidence: opinion,
    label: { zh: "是否现代农业产业项目", en: "a project of modern agriculture" },
  }),
  scale: facts.amount("scale", {
    label: { zh: "投资规模", en: "size of the investment" },
    evidence: contract,
  }),
  outsideShare: facts.share("outsideShare", {
    label: { zh: "外来投资占比", en: "share of the investment from outside" },
    evidence: contract,
  }),
  operatingSince: facts.day("operatingSince", {
    evidence: filed,
    label: { zh: "正常经营之日", en: "day regular business began" },
  }),
  newLocalRevenue: facts.amount("newLocalRevenue", {
    label: {
      zh: "当年产生的市县新增财力",
      en: "new revenue of city and county it brought this year",
    },
    evidence: taxed,
  }),
  rent: facts.amount("rent", {
    label: { zh: "当年流转土地租金", en: "rent for transferred farmland this year" },
    evidence: contract,
  }),
  introducer: facts.yesNo("introducer", {
    evidence: opinion,
    label: {
      zh: "是否有经确认的第一引荐人、项目是否符合引荐奖励条件",
      en: "has a confirmed first introducer, and meets the conditions for the reward",
    },
  }),
};

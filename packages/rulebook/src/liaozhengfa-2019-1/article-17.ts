import {
  allOf,
  anyOf,
  asOf,
  atDiscretion,
  atLeast,
  count,
  defineArticle,
  happened,
  isOneOf,
  money,
  percent,
  shareOf,
  under,
  where,
  yearsBetween,
  type Term,
} from "@gongbao/engine";
import { investmentFacts } from "../subjects/investment.ts";
import { enterprise, investment } from "../subjects/kinds.ts";
import { city, counties, firm, responsible } from "../subjects/parties.ts";
import { DOCUMENT, newly } from "./terms.ts";

const {
  introducedOn,
  origin,
  favoured,
  modernAgriculture,
  scale,
  outsideShare,
  operatingSince,
  newLocalRevenue,
  rent,
  introducer,
} = investmentFacts;

/** Whole years of operation so far are fewer than so many: the first year is year nought. */
const inYears = (years: Term<"count">) => under(yearsBetween(operatingSince, asOf), years);

/** 第17条 强化投资项目激励 */
export const article17 = defineArticle({
  document: DOCUMENT,
  article: "17",
  measures: [
    {
      id: "d1-17-other-province",
      title: {
        zh: "省域外投资项目财力奖励",
        en: "Reward from new revenue for projects from other provinces",
      },
      quotes: [
        "对新引进省十强产业和市九大产业集群、投资规模1亿元以上且外来投资占比50%（境外投资项目外来投资占比10%）及以上的省域外项目，自正常经营之日起产生的市县新增财力，按照前3年100%，第4年、第5年50%的比例奖励给企业。",
      ],
      instrument: "share-of-revenue",
      holders: [enterprise],
      item: investment,
      payee: firm,
      payers: [{ label: city }, { label: counties }],
      eligible: allOf(
        favoured,
        atLeast(scale, money("1亿元")),
        anyOf(
          allOf(isOneOf(origin, "other-province"), atLeast(outsideShare, percent("50%"))),
          allOf(isOneOf(origin, "abroad"), atLeast(outsideShare, percent("10%"))),
        ),
        newly(introducedOn),
        happened(operatingSince),
      ),
      award: where(
        inYears(count("前3年")),
        shareOf(newLocalRevenue, percent("100%")),
        where(
          anyOf(inYears(count("第4年")), inYears(count("第5年"))),
          shareOf(newLocalRevenue, percent("50%", 2)),
        ),
      ),
      limits: [],
      outlasts: true,
    },
    {
      id: "d1-17-other-city",
      title: {
        zh: "省内市外投资项目财力奖励",
        en: "Reward from new revenue for projects from elsewhere in the province",
      },
      quotes: [
        "对新引进省十强产业和市九大产业集群、投资规模1亿元以上且外来投资占比50%及以上的省内市外项目，自正常经营之日起产生市县新增财力，按照50%的比例连续5年奖励给企业。",
      ],
      instrument: "share-of-revenue",
      holders: [enterprise],
      item: investment,
      payee: firm,
      payers: [{ label: city }, { label: counties }],
      eligible: allOf(
        favoured,
        atLeast(scale, money("1亿元")),
        isOneOf(origin, "other-city"),
        atLeast(outsideShare, percent("50%")),
        newly(introducedOn),
        happened(operatingSince),
        inYears(count("连续5年")),
      ),
      award: shareOf(newLocalRevenue, percent("50%", 2)),
      limits: [],
      outlasts: true,
    },
    {
      id: "d1-17-agriculture",
      title: {
        zh: "现代农业项目土地租金奖励",
        en: "Reward of farmland rent for modern agriculture",
      },
      quotes: [
        "对新引进的市域外投资规模3000万元以上且外来投资占比50%及以上的现代农业项目，自正常经营之日起项目流转土地租金的50%连续3年奖励给企业。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: investment,
      payee: firm,
      eligible: allOf(
        modernAgriculture,
        isOneOf(origin, "other-province", "abroad", "other-city"),
        atLeast(scale, money("3000万元")),
        atLeast(outsideShare, percent("50%")),
        newly(introducedOn),
        happened(operatingSince),
        inYears(count("连续3年")),
      ),
      award: shareOf(rent, percent("50%", 2)),
      limits: [],
      outlasts: true,
    },
    {
      id: "d1-17-introducer",
      title: { zh: "投资项目第一引荐人奖励", en: "Reward for the first introducer of a project" },
      quotes: ["对符合条件的新引进市外投资项目，按照实际投入适当比例，给予第一引荐人奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: investment,
      payee: { zh: "第一引荐人", en: "the first introducer" },
      eligible: allOf(
        isOneOf(origin, "other-province", "abroad", "other-city"),
        introducer,
        newly(introducedOn),
      ),
      award: atDiscretion(
        responsible("市商务投资促进局、市财政局", "bureaus of commerce and of finance"),
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "对新引进省十强产业和市九大产业集群、投资规模1亿元以上且外来投资占比50%（境外",
      reason: "name",
      why: { zh: "产业的名称：省十强产业、市九大产业集群", en: "names of groups of industries" },
    },
    {
      quote:
        "对新引进省十强产业和市九大产业集群、投资规模1亿元以上且外来投资占比50%及以上的省内市外项目",
      reason: "name",
      why: { zh: "产业的名称：省十强产业、市九大产业集群", en: "names of groups of industries" },
    },
  ],
});

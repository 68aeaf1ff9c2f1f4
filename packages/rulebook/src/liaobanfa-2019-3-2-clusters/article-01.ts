import {
  allOf,
  always,
  atDiscretion,
  defineArticle,
  eachNewlyPassed,
  isOneOf,
  largestReceived,
  money,
  newlyPassed,
  once,
  over,
  percent,
  reading,
  shareOf,
  type Term,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { clusterCountyFacts, clusterFirmFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, recognition } from "../subjects/kinds.ts";
import { city, counties, firm, place } from "../subjects/parties.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

const champions = [
  "champion-national",
  "champion-national-nursery",
  "champion-provincial",
  "champion-provincial-nursery",
  "hidden-champion",
  "unicorn",
  "gazelle",
  "innovative-excellent",
] as const;

const milestones: readonly (readonly [Term<"money">, Term<"money">])[] = [
  [money("300亿元"), money("100万元")],
  [money("100亿元"), money("50万元")],
  [money("50亿元"), money("20万元")],
];

const { salesRevenue, highestSalesBefore } = clusterFirmFacts;
const milestoneAward = reading("several-thresholds", {
  highest: newlyPassed(salesRevenue, highestSalesBefore, milestones),
  each: eachNewlyPassed(salesRevenue, highestSalesBefore, milestones),
});

/** 第1条 加大领军企业培育力度 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [
    {
      id: "d22-01-library-place",
      title: {
        zh: "入库企业所在地奖励",
        en: "Reward for places whose firms enter the provincial project library",
      },
      quotes: [
        "选取“九大”产业集群中支撑带动力强的企业，参加省级项目库遴选，市财政对入库企业所在地按照省级奖励资金的30%再给予奖励。",
      ],
      instrument: "grant",
      holders: [county],
      payee: place,
      payer: city,
      eligible: always,
      award: shareOf(clusterCountyFacts.libraryProvincialAward, percent("30%")),
      limits: [],
    },
    {
      id: "d22-01-library-firm",
      title: { zh: "入库企业资金支持", en: "Support by counties for firms in the project library" },
      quotes: ["鼓励县（市、区）、市属开发区对入库企业给予资金支持"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: counties,
      eligible: clusterFirmFacts.inProvincialLibrary,
      award: atDiscretion(place),
      limits: [],
    },
    {
      id: "d22-01-merger",
      title: {
        zh: "重大兼并重组、并购补助或贴息",
        en: "Grant or interest subsidy for major mergers",
      },
      quotes: ["对重大企业兼并重组或并购国内外高端品牌给予适当补助或贴息"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: counties,
      eligible: clusterFirmFacts.majorMerger,
      award: atDiscretion(place),
      limits: [],
    },
    {
      id: "d22-01-champion",
      title: {
        zh: "单项冠军、隐形冠军、独角兽、瞪羚、创新优秀企业奖励（集群政策）",
        en: "Reward for single-product and hidden champions, unicorns, gazelles and innovators (cluster policy)",
      },
      quotes: [
        "对新认定的国家级、省级制造业“单项冠军”示范（培育）企业，省级“隐形冠军”“独角兽”“瞪羚”和“创新优秀”企业，市财政分别按照省级奖励资金的30%再给予一次性奖励。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      payer: city,
      eligible: allOf(isOneOf(recognitionFacts.title, ...champions), newSince(recognitionFacts.on)),
      award: shareOf(recognitionFacts.provincialAward, percent("30%")),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d22-01-private-leader",
      title: {
        zh: "民营领军企业销售收入首次突破奖励",
        en: "Reward for leading private firms whose sales pass a milestone",
      },
      quotes: [
        "对符合新旧动能转换政策，年销售收入首次突破50亿元、100亿元、300亿元的民营领军企业，市财政分别一次性奖励20万元、50万元、100万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: city,
      eligible: allOf(
        privateFirmFacts.privateFirm,
        clusterFirmFacts.fitsConversion,
        over(clusterFirmFacts.salesRevenue, money("50亿元")),
        over(clusterFirmFacts.salesRevenue, clusterFirmFacts.highestSalesBefore),
        // 一次性: once for each threshold, and the higher the threshold the larger its award.
        over(milestoneAward, largestReceived(["d22-01-private-leader"])),
      ),
      award: milestoneAward,
      limits: [],
    },
  ],
  duties: [
    {
      quote:
        "鼓励我市龙头、骨干企业通过兼并重组联合、争取国家重大项目布局等方式，加快纵向延伸、横向联合、跨越发展",
      what: {
        zh: "鼓励龙头、骨干企业兼并重组、跨越发展",
        en: "Encourage leading firms to merge and grow",
      },
    },
  ],
  unencoded: [
    {
      quote: "“九大”产业集群中",
      reason: "name",
      why: { zh: "“九大”产业集群的统称", en: "the name of the nine clusters together" },
    },
  ],
});

import {
  type Term,
  allOf,
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
  tiersAmong,
} from "@gongbao/engine";
import { firmFacts } from "../subjects/enterprise.ts";
import { enterprise, recognition } from "../subjects/kinds.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, citySubsidy, newly } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };

const milestones: readonly (readonly [Term<"money">, Term<"money">])[] = [
  [money("500亿元"), money("100万元")],
  [money("300亿元"), money("50万元")],
  [money("100亿元"), money("30万元")],
  [money("50亿元"), money("20万元")],
];

const milestoneAward = reading("several-thresholds", {
  highest: newlyPassed(firmFacts.revenue, firmFacts.highestRevenueBefore, milestones),
  each: eachNewlyPassed(firmFacts.revenue, firmFacts.highestRevenueBefore, milestones),
});

/** 第4条 支持培育壮大骨干企业 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [
    {
      id: "d1-04-top-list",
      title: {
        zh: "入选“中国500强”“山东省100强”奖励",
        en: "Reward for entering China Top 500 or Shandong Top 100",
      },
      quotes: [
        "对符合我市产业升级方向，入选“中国500强”“山东省100强”的制造业企业，分别给予一次性奖励200万元、100万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "china-top-500", "shandong-top-100"),
        firmFacts.manufacturer,
        firmFacts.fitsUpgradeDirection,
        newly(recognitionFacts.on),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "china-top-500": money("200万元"),
        "shandong-top-100": money("100万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-04-revenue-milestone",
      title: {
        zh: "主营业务收入首次跨档的经营者奖励",
        en: "Reward to the operator for revenue passing a milestone",
      },
      quotes: [
        "对年主营业务收入首次超过500亿元、300亿元、100亿元、50亿元的制造业企业，分别给予企业经营者一次性奖励100万元、50万元、30万元、20万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: { zh: "企业经营者", en: "the operator of the enterprise" },
      eligible: allOf(
        firmFacts.manufacturer,
        over(firmFacts.revenue, money("50亿元")),
        over(firmFacts.revenue, firmFacts.highestRevenueBefore),
        // 一次性: once for each threshold, and the higher the threshold the larger its award.
        over(milestoneAward, largestReceived(["d1-04-revenue-milestone"])),
      ),
      award: milestoneAward,
      limits: [],
    },
    {
      id: "d1-04-champion",
      title: {
        zh: "单项冠军、隐形冠军、独角兽、瞪羚、创新优秀企业奖励",
        en: "Reward for single-product and hidden champions, unicorns, gazelles and innovators",
      },
      quotes: [
        "对新认定的国家级、省级制造业“单项冠军”示范（培育）企业，省级“隐形冠军”“独角兽”“瞪羚”和“创新优秀”企业，市财政分别按照省级奖励资金的30%再给予一次性奖励。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      payer: citySubsidy,
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "champion-national",
          "champion-national-nursery",
          "champion-provincial",
          "champion-provincial-nursery",
          "hidden-champion",
          "unicorn",
          "gazelle",
          "innovative-excellent",
        ),
        newly(recognitionFacts.on),
      ),
      award: shareOf(recognitionFacts.provincialAward, percent("30%")),
      limits: [once("一次性", [recognitionFacts.title])],
    },
  ],
  unencoded: [
    {
      quote: "“中国500强”“山东省100强”",
      reason: "name",
      why: { zh: "榜单的名称", en: "names of lists" },
    },
  ],
});

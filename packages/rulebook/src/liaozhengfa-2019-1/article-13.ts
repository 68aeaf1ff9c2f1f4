import {
  allOf,
  between,
  capPer,
  cappedAt,
  defineArticle,
  isOneOf,
  money,
  once,
  percent,
  shareOf,
  tiersAmong,
} from "@gongbao/engine";
import { enterprise, organisation, recognition, scienceProject } from "../subjects/kinds.ts";
import { body, city, responsible } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { scienceProjectFacts } from "../subjects/science.ts";
import { DOCUMENT, newly } from "./terms.ts";

const { programme, provincialAward, provincialFundsLastYear } = scienceProjectFacts;
const decider = responsible(
  "市科技局、市工业和信息化局、市财政局",
  "bureaus of science, of industry and of finance",
);

/** 第13条 鼓励科技研发 */
export const article13 = defineArticle({
  document: DOCUMENT,
  article: "13",
  measures: [
    {
      id: "d1-13-national-programme",
      title: {
        zh: "国家科技计划项目配套奖励",
        en: "Matching reward for national science projects",
      },
      quotes: [
        "对承担国家科技重大专项和重点研发计划等项目的单位，给予省财政奖励同等额度配套奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: scienceProject,
      payee: body,
      eligible: isOneOf(programme, "national"),
      award: shareOf(provincialAward, percent("同等额度")),
      limits: [],
    },
    {
      id: "d1-13-provincial-programme",
      title: {
        zh: "省科技重大专项配套奖励",
        en: "Matching reward for provincial major science projects",
      },
      quotes: [
        "对承担省科技重大专项计划项目的单位，给予上年省拨经费30%，单个项目最高100万元的配套奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: scienceProject,
      payee: body,
      eligible: isOneOf(programme, "provincial"),
      award: cappedAt(shareOf(provincialFundsLastYear, percent("30%")), money("100万元")),
      limits: [capPer("ever", money("100万元"), "单个项目最高100万元", ["item"])],
    },
    {
      id: "d1-13-national-award",
      title: { zh: "国家科学技术奖配套奖励", en: "Matching reward for national science awards" },
      quotes: [
        "对获得国家自然科学、技术发明、科学技术进步奖项目的第一完成单位给予省财政奖励同等额度配套奖励",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "第一完成单位", en: "the first of the bodies that did the work" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "science-award-national"),
        recognitionFacts.firstCompleter,
        newly(recognitionFacts.on),
      ),
      award: shareOf(recognitionFacts.provincialAward, percent("同等额度")),
      limits: [],
    },
    {
      id: "d1-13-provincial-award",
      title: { zh: "省科学技术奖奖励", en: "Reward for provincial science awards" },
      quotes: [
        "对获得省自然科学、技术发明、科学技术进步一、二、三等奖项目的第一完成单位，市财政一次性分别给予100万元、50万元、30万元奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "第一完成单位", en: "the first of the bodies that did the work" },
      payer: city,
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "science-award-provincial-1",
          "science-award-provincial-2",
          "science-award-provincial-3",
        ),
        recognitionFacts.firstCompleter,
        newly(recognitionFacts.on),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "science-award-provincial-1": money("100万元"),
        "science-award-provincial-2": money("50万元"),
        "science-award-provincial-3": money("30万元"),
      }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-13-new-product",
      title: { zh: "重大新产品研发项目奖励", en: "Reward for major new products" },
      quotes: ["全市每年遴选一批重大新产品研发项目，市财政给予50万—200万元奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: scienceProject,
      payee: body,
      payer: city,
      eligible: isOneOf(programme, "new-product"),
      award: between(money("50万"), money("200万元"), decider),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "一、二、三等奖",
      reason: "name",
      why: {
        zh: "奖项等级的名称，已写作称号",
        en: "the classes of the award, which are its titles",
      },
    },
  ],
});

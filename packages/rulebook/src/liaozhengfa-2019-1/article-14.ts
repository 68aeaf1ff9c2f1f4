import {
  allOf,
  atDiscretion,
  atLeast,
  capPer,
  cappedAt,
  defineArticle,
  isOneOf,
  money,
  once,
  percent,
  reading,
  shareOf,
  tiersAmong,
  upTo,
} from "@gongbao/engine";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT, newly } from "./terms.ts";

const { kind, level, on, researchShare, researcherShare, ownResearchLastYear, majorProject } =
  platformFacts;
const decider = responsible(
  "市科技局、市发展改革委、市工业和信息化局、市财政局",
  "bureaus of science, of development, of industry and of finance",
);

/** 第14条 鼓励创新平台建设 */
export const article14 = defineArticle({
  document: DOCUMENT,
  article: "14",
  measures: [
    {
      id: "d1-14-platform",
      title: {
        zh: "国家级、省级技术创新平台奖励",
        en: "Reward for national and provincial technology platforms",
      },
      quotes: [
        "对新认定的国家级、省级技术创新平台（工程技术研究中心、重点实验室、企业技术中心、工程实验室、工业设计中心、院士工作站等），分别给予最高200万元和50万元的一次性奖励",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        reading("platform-list", {
          open: isOneOf(
            kind,
            "research-centre",
            "laboratory",
            "other-technology",
            "national-centre",
          ),
          closed: isOneOf(kind, "research-centre", "laboratory", "other-technology"),
        }),
        isOneOf(level, "national", "provincial"),
        newly(on),
      ),
      award: upTo(
        tiersAmong(level, { national: money("200万元"), provincial: money("50万元") }),
        decider,
      ),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-14-municipal-platform",
      title: { zh: "市级示范平台奖励", en: "Reward for the city's model platforms" },
      quotes: ["对被认定为市级示范平台的工程技术研究中心、重点实验室给予最高20万元的一次性奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(kind, "research-centre", "laboratory"),
        isOneOf(level, "municipal"),
        newly(on),
      ),
      award: upTo(money("20万元"), decider),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-14-research-institute",
      title: { zh: "新型研发机构奖励", en: "Reward for new research institutes" },
      quotes: [
        "对研发经费支出不低于收入的10%、固定研发人员占总人数的20%以上的新型研发机构，按照上年度非财政经费支持的研发经费支出给予20%、不超过100万元的奖励",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(kind, "institute"),
        atLeast(researchShare, percent("10%")),
        atLeast(researcherShare, percent("20%")),
      ),
      award: cappedAt(shareOf(ownResearchLastYear, percent("20%", 2)), money("100万元")),
      // The base is last year's spending: the reward is yearly, and so is its most.
      limits: [capPer("year", money("100万元"), "不超过100万元", ["item"])],
    },
    {
      id: "d1-14-special-project",
      title: {
        zh: "新型研发机构特别重大创新项目扶持",
        en: "Support for research institutes' projects of special weight",
      },
      quotes: ["特别重大的创新项目可“一事一议”给予扶持。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(isOneOf(kind, "institute"), majorProject),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [],
});

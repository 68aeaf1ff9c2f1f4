import { allOf, atDiscretion, count, isOneOf, day, defineArticle } from "@gongbao/engine";
import { enterprise, organisation, recognition } from "../subjects/kinds.ts";
import { responsible } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, newly } from "./terms.ts";

/** 第30条 社会民生补短板 */
export const article30 = defineArticle({
  document: DOCUMENT,
  article: "30",
  measures: [
    {
      id: "d1-30-art-prize",
      title: { zh: "聊城文艺奖", en: "Liaocheng prize for literature and art" },
      quotes: ["设立聊城文艺奖"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "获奖者", en: "the winner" },
      eligible: allOf(isOneOf(recognitionFacts.title, "art-prize"), newly(recognitionFacts.on)),
      award: atDiscretion(responsible("市文化和旅游局", "bureau of culture and tourism")),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "2019年上半年完成农村“全面改薄”扫尾工作",
      what: { zh: "完成农村“全面改薄”扫尾工作", en: "Finish improving weak rural schools" },
      by: day("2019年上半年"),
    },
    {
      quote: "到2020年，基本解决大班额问题",
      what: { zh: "基本解决大班额问题", en: "Largely end oversized classes" },
      by: { year: "2020年" },
    },
    {
      quote:
        "大力培育康养新业态，重点建设聊城市医养中心、盛世千岛山庄等生态养老项目，加快建设东阿中医药健康产业园、宓城医养健康产业园、东昌府区大型医养综合体等项目",
      what: { zh: "重点建设医养、养老项目", en: "Build key health-care and elderly-care projects" },
    },
    {
      quote: "实施文化精品工程",
      what: { zh: "实施文化精品工程", en: "Carry out the programme for works of culture" },
    },
    {
      quote: "推出“聊城市旅游卡”，实现旅游景区“一卡通”",
      what: { zh: "推出“聊城市旅游卡”", en: "Issue the “Liaocheng tourist card” for all sights" },
    },
  ],
  targets: [
    {
      quote: "新建、改扩建100所幼儿园",
      what: { zh: "新建、改扩建幼儿园", en: "Kindergartens built or enlarged" },
      figure: count("100所"),
      unit: { zh: "所", en: "kindergartens" },
      bound: "exactly",
    },
    {
      quote: "力争到2020年底实现5家左右规模化机构开展长租业务",
      what: { zh: "开展长租业务的规模化机构", en: "Large firms letting homes for long terms" },
      figure: count("5家"),
      unit: { zh: "家", en: "firms" },
      bound: "about",
      by: day("到2020年底"),
    },
    {
      quote: "重点培育建设10个乡村旅游集群片区",
      what: { zh: "乡村旅游集群片区", en: "Rural tourism areas" },
      figure: count("10个"),
      unit: { zh: "个", en: "areas" },
      bound: "exactly",
    },
    {
      quote: "打造10个精品旅游小镇",
      what: { zh: "精品旅游小镇", en: "Tourism towns" },
      figure: count("10个"),
      unit: { zh: "个", en: "towns" },
      bound: "exactly",
    },
  ],
  unencoded: [
    {
      quote: "实施第三期学前教育三年行动计划",
      reason: "name",
      why: { zh: "行动计划的名称", en: "the name of a plan" },
    },
    {
      quote: "培育和发展住房租赁市场，支持专业化、机构化住房租赁企业发展",
      reason: "principle",
      why: { zh: "没有说给予什么", en: "it says nothing of what is given" },
    },
  ],
});

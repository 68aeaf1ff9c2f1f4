import { defineArticle, day, isOneOf, money, tiersAmong } from "@gongbao/engine";
import { departmentFacts } from "../subjects/department.ts";
import { department } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

const { grade } = departmentFacts;

/** 第33条 强化督导考核 */
export const article33 = defineArticle({
  document: DOCUMENT,
  article: "33",
  measures: [
    {
      id: "d1-33-working-funds",
      title: { zh: "部门工作经费奖励", en: "Working funds for departments that did well" },
      quotes: ["对任务完成情况好的部门，择优按8万元、5万元、2万元的标准给予工作经费奖励"],
      instrument: "grant",
      holders: [department],
      payee: { zh: "部门", en: "the department" },
      eligible: isOneOf(grade, "first", "second", "third"),
      award: tiersAmong(grade, {
        first: money("8万元"),
        second: money("5万元"),
        third: money("2万元"),
      }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "需要制定实施细则的责任部门要于2019年3月底前完成并报市政府同意后组织实施",
      what: {
        zh: "制定实施细则，报市政府同意后组织实施",
        en: "Write the implementing rules and carry them out once the city government agrees",
      },
      by: day("2019年3月底前"),
    },
    {
      quote: "对贯彻落实情况采取季调度、半年总结、年终考核，实行奖优罚劣",
      what: { zh: "季调度、半年总结、年终考核", en: "Review each quarter, half-year and year" },
    },
    {
      quote: "对政策落实推进不力、任务完成情况差的部门，约谈主要负责人",
      what: {
        zh: "约谈落实不力部门的主要负责人",
        en: "Summon the heads of departments that implement the policies poorly",
      },
    },
    {
      quote:
        "对受到省级部门通报、影响整体工作推进的部门，在市委年终综合考核中按照相应规定予以减分处理",
      what: {
        zh: "对受省级通报的部门在年终考核中减分",
        en: "Deduct marks in the annual assessment from departments criticised by the province",
      },
    },
  ],
  unencoded: [
    {
      quote: "凡我市以往文件规定与本实施意见不一致的，以本实施意见为准；同一项工作不重复奖励。",
      reason: "effect",
      why: {
        zh: "不是单独的给付，写作各措施之间的重复与冲突",
        en: "no award of its own: it decides collisions between measures",
      },
    },
  ],
});

import {
  allOf,
  atDiscretion,
  between,
  defineArticle,
  isOneOf,
  money,
  once,
  perUnit,
  tiersAmong,
  upTo,
} from "@gongbao/engine";
import { enterprise, organisation, talent } from "../subjects/kinds.ts";
import { city, responsible } from "../subjects/parties.ts";
import { employerFacts, talentFacts } from "../subjects/talent.ts";
import { DOCUMENT } from "./terms.ts";

const { rank, introduced, assessed, months, project } = talentFacts;
const person = { zh: "人才本人", en: "the person" };
const decider = responsible(
  "市委组织部、市人力资源社会保障局、市工业和信息化局、市财政局",
  "party organisation department and bureaus of human resources, of industry and of finance",
);
const top = allOf(introduced, isOneOf(rank, "top"));
const high = allOf(introduced, isOneOf(rank, "high"));

/** 第18条 分类精准引进人才 */
export const article18 = defineArticle({
  document: DOCUMENT,
  article: "18",
  measures: [
    {
      id: "d1-18-top-living",
      title: { zh: "顶尖人才生活补贴", en: "Living allowance for people of the very first rank" },
      quotes: ["对引进的顶尖人才，每月享受20000元的生活补贴"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: top,
      award: perUnit(money("20000元"), months),
      limits: [],
    },
    {
      id: "d1-18-top-rent",
      title: { zh: "顶尖人才租房补贴", en: "Rent allowance for people of the very first rank" },
      quotes: ["对引进的顶尖人才，每月享受20000元的生活补贴和3000元的租房补贴"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: top,
      award: perUnit(money("3000元"), months),
      limits: [],
    },
    {
      id: "d1-18-top-project",
      title: { zh: "顶尖人才项目资助", en: "Project grant for people of the very first rank" },
      quotes: ["其在聊承担的重大科研或产业项目，实行一事一议，最高给予5000万元项目资助"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: allOf(top, project),
      award: upTo(money("5000万元"), decider),
      limits: [],
    },
    {
      id: "d1-18-top-equity",
      title: {
        zh: "顶尖人才项目股权投资",
        en: "Equity for projects of people of the very first rank",
      },
      quotes: [
        "其在聊承担的重大科研或产业项目，实行一事一议，最高给予5000万元项目资助或6000万元直接股权投资支持。",
      ],
      instrument: "equity",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "人才所在企业", en: "the person's enterprise" },
      eligible: allOf(top, project),
      award: upTo(money("6000万元"), decider),
      limits: [],
    },
    {
      id: "d1-18-high-living",
      title: { zh: "高端人才生活补贴", en: "Living allowance for people of high rank" },
      quotes: ["对引进的高端人才，每月享受5000—10000元的生活补贴"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: high,
      award: perUnit(between(money("5000—10000元"), money("10000元"), decider), months),
      limits: [],
    },
    {
      id: "d1-18-high-rent",
      title: { zh: "高端人才租房补贴", en: "Rent allowance for people of high rank" },
      quotes: ["对引进的高端人才，每月享受5000—10000元的生活补贴和2000元的租房补贴"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: high,
      award: perUnit(money("2000元"), months),
      limits: [],
    },
    {
      id: "d1-18-high-project",
      title: { zh: "高端人才项目资助", en: "Project grant for people of high rank" },
      quotes: ["其在聊开展的创新创业项目，经评审认定后给予20—100万元的一次性项目资助。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: person,
      eligible: allOf(high, project, assessed),
      award: between(money("20—100万元"), money("100万元"), decider),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-18-professional",
      title: {
        zh: "正高级专业技术人员、博士、硕士生活补贴",
        en: "Living allowance for senior specialists, doctors and masters",
      },
      quotes: [
        "对企业引进的正高级专业技术人员、博士、硕士，经评审认定后，每月分别享受1500元、1000元、800元的生活补贴",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: talent,
      payee: person,
      eligible: allOf(introduced, assessed, isOneOf(rank, "senior", "doctor", "master")),
      award: perUnit(
        tiersAmong(rank, {
          senior: money("1500元"),
          doctor: money("1000元"),
          master: money("800元"),
        }),
        months,
      ),
      limits: [],
    },
    {
      id: "d1-18-joint-laboratory",
      title: {
        zh: "院校共建实验室、研发分部补助",
        en: "Grant for laboratories and branches at universities",
      },
      quotes: [
        "支持企业在知名院校合作共建实验室、设立研发分部，市财政对企业租赁办公场地、人才引进培养等费用给予适当补助。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: { zh: "企业", en: "the enterprise" },
      payer: city,
      eligible: employerFacts.jointLaboratory,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "优先推荐参选市级及以上人才工程",
      reason: "effect",
      why: { zh: "优先推荐，不给付", en: "precedence; it gives no money" },
    },
  ],
});

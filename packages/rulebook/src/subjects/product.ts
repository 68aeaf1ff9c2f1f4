import { factsOf } from "@gongbao/engine";
import { recognised, roster } from "./evidence.ts";
import { product } from "./kinds.ts";

const facts = factsOf(product);

/** What rules ask of a product. */
export const productFacts = {
  catalogue: facts.level(
    "catalogue",
    {
      "national-first-set": {
        zh: "国家首台（套）重大技术装备推广应用指导目录",
        en: "national catalogue of first-of-their-kind major equipment",
      },
      "provincial-first-set": {
        zh: "省首台（套）重大技术装备及关键核心零部件产品名单",
        en: "provincial list of first-of-their-kind major equipment and core parts",
      },
      "provincial-new-product": {
        zh: "省高端技术装备新产品推广目录",
        en: "provincial catalogue of new high-end equipment",
      },
      none: { zh: "未列入", en: "not listed" },
    },
    {
      label: { zh: "列入的目录", en: "catalogue it is listed in" },
      hint: {
        zh: "列入多个的，选2019年1月1日或以后列入的目录中奖励最高的",
        en: "if in several, the one with the highest reward among those it was listed in from 1 January 2019 on",
      },
      evidence: { zh: "目录或名单的公布文件", en: "the published catalogue or list" },
    },
  ),
  listedOn: facts.day("listedOn", {
    evidence: roster,
    label: { zh: "列入目录的日期", en: "day it was listed" },
  }),
  firstSet: facts.level(
    "firstSet",
    {
      domestic: { zh: "国内首台（套）", en: "national" },
      provincial: { zh: "省内首台（套）", en: "provincial" },
      none: { zh: "未认定", en: "not recognised" },
    },
    {
      evidence: recognised,
      label: { zh: "首台（套）认定", en: "level of recognition as first of its kind" },
    },
  ),
  firstSetOn: facts.day("firstSetOn", {
    evidence: recognised,
    label: { zh: "首台（套）认定日期", en: "day it was recognised as first of its kind" },
  }),
};

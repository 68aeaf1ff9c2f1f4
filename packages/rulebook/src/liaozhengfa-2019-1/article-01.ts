import {
  allOf,
  capPerYear,
  day,
  defineArticle,
  isOneOf,
  money,
  once,
  tiersAmong,
} from "@gongbao/engine";
import { enterprise, product, recognition } from "../subjects/kinds.ts";
import { productFacts } from "../subjects/product.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, newly, sinceNamedDay } from "./terms.ts";

/** 第1条 支持新兴产业扩量提质 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [
    {
      id: "d1-01-new-materials-leader",
      title: { zh: "省新材料领军企业奖励", en: "Reward for leading new-materials enterprises" },
      quotes: ["新材料产业方面，对我市列入省新材料领军企业的，给予一次性奖励100万元。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: { zh: "企业", en: "the enterprise" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "new-materials-leader"),
        newly(recognitionFacts.on),
      ),
      award: money("100万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-01-equipment-catalogue",
      title: {
        zh: "列入首台（套）及高端技术装备目录的产品奖励",
        en: "Reward for products in the catalogues of first-of-their-kind and high-end equipment",
      },
      quotes: [
        "高端装备制造产业方面，2019年1月1日起，对我市列入国家首台（套）重大技术装备推广应用指导目录、省首台（套）重大技术装备及关键核心零部件产品名单或省高端技术装备新产品推广目录的产品，分别给予一次性奖励150万元、100万元，同一企业同一产品不重复享受支持，同一企业年度奖励金额最高不超过500万元。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: product,
      payee: { zh: "企业", en: "the enterprise" },
      eligible: allOf(
        isOneOf(
          productFacts.catalogue,
          "national-first-set",
          "provincial-first-set",
          "provincial-new-product",
        ),
        sinceNamedDay(productFacts.listedOn, day("2019年1月1日起"), "clause"),
      ),
      award: tiersAmong(productFacts.catalogue, {
        "national-first-set": money("150万元"),
        "provincial-first-set": money("100万元"),
        "provincial-new-product": money("100万元"),
      }),
      limits: [
        once("同一企业同一产品不重复享受支持", ["item"]),
        capPerYear(money("500万元"), "同一企业年度奖励金额最高不超过500万元"),
      ],
    },
  ],
  unencoded: [
    {
      quote: "统筹财政资金，优先扶持新兴产业发展，构建上下一致的财政政策合力。",
      reason: "principle",
      why: { zh: "原则，不给付", en: "a principle; it gives nothing" },
    },
    {
      quote: "新能源汽车产业方面，将符合条件的新能源汽车优先列入全市公务用车协议供货范围。",
      reason: "duty",
      why: {
        zh: "政府采购的安排，不给付",
        en: "an instruction on public procurement; it gives nothing",
      },
    },
    {
      quote:
        "医养健康产业方面，支持利用原划拨方式取得的土地和地上存量房产兴办医养健康产业，医养健康项目涉及占用耕地且符合土地利用总体规划的，允许耕地占补平衡指标在市内有偿调剂使用。",
      reason: "effect",
      why: { zh: "准许的用地事项，不给付", en: "what is permitted of land; it gives nothing" },
    },
  ],
});

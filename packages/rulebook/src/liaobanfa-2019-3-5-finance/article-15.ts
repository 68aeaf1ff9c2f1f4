import { allOf, defineArticle, fixedElsewhere, money } from "@gongbao/engine";
import { financeFirmFacts } from "../subjects/finance.ts";
import { enterprise } from "../subjects/kinds.ts";
import { city, firm } from "../subjects/parties.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { DOCUMENT } from "./terms.ts";

/** 第15条 支持企业通过上市挂牌进行直接融资 */
export const article15 = defineArticle({
  document: DOCUMENT,
  article: "15",
  measures: [
    {
      id: "d25-15-listing",
      title: { zh: "上市挂牌奖补", en: "Reward for being listed" },
      quotes: [
        "积极支持市内符合条件的优质、成熟新旧动能转换企业在主板、中小板、创业板、新三板等境内外资本市场上市挂牌，市财政按有关规定给予200万元以上、最高600万元的奖补。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: city,
      eligible: allOf(financeFirmFacts.mature, privateFirmFacts.listed),
      award: fixedElsewhere(
        { zh: "聊政发〔2016〕56号", en: "聊政发〔2016〕56号" },
        { least: money("200万元"), most: money("600万元") },
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote:
        "《聊城市人民政府关于印发〈聊城市促进企业上市挂牌等直接融资的若干政策〉的通知》（聊政发〔2016〕56号）",
      reason: "other-document",
      why: {
        zh: "另一文件的标题和文号，金额由它规定",
        en: "title and number of the document that fixes the amounts",
      },
    },
  ],
});

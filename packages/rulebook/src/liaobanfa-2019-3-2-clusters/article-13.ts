import { allOf, defineArticle, isOneOf, money, once, tiersAmong } from "@gongbao/engine";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, city } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

/** 第13条 支持强化标准引领 */
export const article13 = defineArticle({
  document: DOCUMENT,
  article: "13",
  measures: [
    {
      id: "d22-13-standards-base",
      title: { zh: "技术标准创新基地扶持", en: "Support for bases for technical standards" },
      quotes: [
        "市财政统筹现有的资金渠道，对每个区域型国家技术标准创新基地、领域型国家技术标准创新基地、省级技术标准创新基地分别给予一次性扶持资金200万元、100万元、50万元",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: isOneOf(
        platformFacts.kind,
        "standards-regional",
        "standards-field",
        "standards-provincial",
      ),
      award: tiersAmong(platformFacts.kind, {
        "standards-regional": money("200万元"),
        "standards-field": money("100万元"),
        "standards-provincial": money("50万元"),
      }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d22-13-standards-application",
      title: { zh: "标准化推广应用平台扶持", en: "Support for platforms for applying standards" },
      quotes: [
        "对每个国家级、省级标准化推广应用平台（示范推广平台）分别给予一次性扶持资金100万元、50万元",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: allOf(
        isOneOf(platformFacts.kind, "standards-application"),
        isOneOf(platformFacts.level, "national", "provincial"),
      ),
      award: tiersAmong(platformFacts.level, {
        national: money("100万元"),
        provincial: money("50万元"),
      }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d22-13-standards-innovation",
      title: { zh: "标准创新平台扶持", en: "Support for platforms for new standards" },
      quotes: ["对每个标准创新平台给予一次性扶持资金30万元。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: isOneOf(platformFacts.kind, "standards-innovation"),
      award: money("30万元"),
      limits: [once("一次性", ["item"])],
    },
  ],
  duties: [
    {
      quote: "支持实施标准化战略，深化标准化工作综合改革",
      what: { zh: "深化标准化工作综合改革", en: "Go on with the reform of standards" },
    },
  ],
  unencoded: [],
});

import { atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局、市科技局", "bureaus of finance and of science");

/** 第15条 畅通科技成果转移转化渠道 */
export const article15 = defineArticle({
  document: DOCUMENT,
  article: "15",
  measures: [
    {
      id: "d24-15-exchange",
      title: { zh: "技术成果交易中心经费补助", en: "Grant for centres that trade technology" },
      quotes: [
        "支持市县共建技术成果交易中心、技术转移转化中心，搭建覆盖全市的技术转移转化服务体系，加速科技成果与产业精准对接，根据技术成果交易量增长情况、实施效益等因素给予经费补助。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: isOneOf(platformFacts.kind, "exchange"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [],
});

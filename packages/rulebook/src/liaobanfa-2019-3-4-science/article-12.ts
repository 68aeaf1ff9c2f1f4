import { atDiscretion, defineArticle } from "@gongbao/engine";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { researchFacts } from "../subjects/research.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局、市科技局", "bureaus of finance and of science");

/** 第12条 推进科技资源开放共享 */
export const article12 = defineArticle({
  document: DOCUMENT,
  article: "12",
  measures: [
    {
      id: "d24-12-voucher",
      title: { zh: "“创新券”", en: "Innovation vouchers" },
      quotes: [
        "加大“创新券”政策实施力度，提升大型仪器设备开放率，鼓励为科技型中小微企业和省级以上科技企业孵化器、众创空间、大学科技园内的创客团队提供服务。",
      ],
      instrument: "voucher",
      holders: [enterprise, organisation],
      payee: body,
      eligible: researchFacts.sharedInstruments,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "完善重大科研基础设施和大型科研仪器开放共享政策",
      what: {
        zh: "完善科研设施和仪器开放共享政策",
        en: "Open research facilities and instruments to others",
      },
    },
  ],
  unencoded: [],
});

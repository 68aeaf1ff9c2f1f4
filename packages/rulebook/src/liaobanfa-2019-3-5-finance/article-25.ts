import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第25条 规范金融服务收费和融资业务链条 */
export const article25 = defineArticle({
  document: DOCUMENT,
  article: "25",
  measures: [],
  duties: [
    {
      quote:
        "进一步规范企业融资过程中担保、评估、登记、审计、保险等中介机构收费行为，清理不必要的资金“通道”和“过桥”环节收费",
      what: { zh: "规范中介收费，清理通道和过桥收费", en: "Curb intermediaries' fees" },
    },
    {
      quote: "金融机构在发放贷款时不得附加不合理条件",
      what: { zh: "贷款不得附加不合理条件", en: "Attach no unfair conditions to loans" },
    },
    {
      quote: "对直接与贷款挂钩、没有实质服务内容的收费项目一律取消",
      what: { zh: "取消没有实质服务的收费", en: "End fees without a service" },
    },
    {
      quote: "对执行情况适时开展监督检查，加大违规处罚力度",
      what: { zh: "监督检查，加大处罚", en: "Inspect and punish" },
    },
  ],
  unencoded: [],
});

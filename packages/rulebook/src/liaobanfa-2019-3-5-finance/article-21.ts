import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第21条 深化“互联网+”融资对接方式 */
export const article21 = defineArticle({
  document: DOCUMENT,
  article: "21",
  measures: [],
  duties: [
    {
      quote:
        "充分运用山东省企业融资服务网络系统的政策宣传和推介功能，促进产业政策、财税政策、信贷政策、金融产品等信息交流共享",
      what: {
        zh: "运用企业融资服务网络系统共享信息",
        en: "Share information through the corporate-finance service network",
      },
    },
    {
      quote: "依托山东省域征信服务平台，扩大部门间信用信息共享范围",
      what: {
        zh: "扩大部门间信用信息共享",
        en: "Share more credit information between departments",
      },
    },
    {
      quote:
        "将企业融资需求、企业信用信息等各类信息一并推送金融机构，督促指导金融机构提高对接效率，在依法合规、风险可控的条件下应贷尽贷",
      what: {
        zh: "推送融资需求和信用信息，应贷尽贷",
        en: "Pass firms' financing needs and credit records to lenders, so that every sound loan is made",
      },
    },
  ],
  unencoded: [],
});

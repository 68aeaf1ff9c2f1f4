import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第6条 放活新经济领域市场准入 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [],
  unencoded: [
    {
      quote:
        "放宽企业名称限制，依法支持将体现新经济行业特性的个性用语作为企业名称。放宽经营范围限制，鼓励新经济主体跨界融合发展，对《国民经济行业分类》中未包含的新经济行业，可参照政策文件、行业习惯或者专业文献表述登记经营范围和备案项目建设内容。",
      reason: "effect",
      why: {
        zh: "准入与登记的放宽，不给付",
        en: "easier entry and registration; it gives nothing",
      },
    },
    {
      quote:
        "建立新经济领域审慎监管机制，实施柔性执法，慎重选择执法时机、方式和措施，严禁“钓鱼执法”。",
      reason: "duty",
      why: { zh: "监管的要求，不给付", en: "how to supervise; it gives nothing" },
    },
  ],
});

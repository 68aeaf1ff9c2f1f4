import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第23条 创新财政投融资机制 */
export const article23 = defineArticle({
  document: DOCUMENT,
  article: "23",
  measures: [],
  duties: [
    {
      quote:
        "积极采取贷款贴息、融资增信、代偿分担等财政资金使用方式，引导金融机构增加对新旧动能转换重点项目的投入",
      what: {
        zh: "用贴息、增信、代偿分担引导金融投入",
        en: "Draw lenders to key projects by subsidies and guarantees",
      },
    },
    {
      quote: "规范运用政府与社会资本合作（PPP）模式，加快政府股权投资引导基金运作",
      what: {
        zh: "规范运用PPP，加快引导基金运作",
        en: "Use partnerships and run the public funds",
      },
    },
    {
      quote: "探索发行项目收益与融资自求平衡的地方政府专项债券",
      what: { zh: "探索发行专项债券", en: "Explore special bonds" },
    },
    {
      quote: "大力实施农村集体产权抵押贷款和政府采购合同融资政策",
      what: {
        zh: "实施农村集体产权抵押贷款和采购合同融资",
        en: "Lend on collective property and public contracts",
      },
    },
    {
      quote: "研究推进排污权、碳排放权抵押贷款试点",
      what: { zh: "研究排污权、碳排放权抵押贷款试点", en: "Study loans on rights to emit" },
    },
  ],
  unencoded: [],
});

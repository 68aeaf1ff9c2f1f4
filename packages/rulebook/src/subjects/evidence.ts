import type { Label } from "@gongbao/engine";

/** What proves facts of the same sort. */
export const recognised: Label = { zh: "认定文件", en: "the document of recognition" };
export const accounts: Label = { zh: "经审计的年度财务报表", en: "audited annual accounts" };
export const notice: Label = { zh: "拨付文件", en: "the payment notice" };
export const contract: Label = { zh: "合同及发票", en: "the contract and invoices" };
export const taxed: Label = { zh: "完税证明、纳税申报表", en: "tax certificates and returns" };
export const roster: Label = { zh: "公布的名单", en: "the published list" };

import type { Label } from "@gongbao/engine";

/** What proves facts of the same sort. */
export const recognised: Label = { zh: "认定文件", en: "the document of recognition" };
export const accounts: Label = { zh: "经审计的年度财务报表", en: "audited annual accounts" };
export const notice: Label = { zh: "拨付文件", en: "the payment notice" };
export const contract: Label = { zh: "合同及发票", en: "the contract and invoices" };
export const taxed: Label = { zh: "完税证明、纳税申报表", en: "tax certificates and returns" };
export const roster: Label = { zh: "公布的名单", en: "the published list" };
export const opinion: Label = {
  zh: "主管部门的审核意见",
  en: "the responsible bureau's opinion",
};
export const registered: Label = { zh: "营业执照、登记证书", en: "the licence or registration" };
export const stated: Label = {
  zh: "县（市、区）、主管部门的统计数据",
  en: "figures of the county or bureau",
};
export const filed: Label = {
  zh: "备案、竣工或投产证明",
  en: "proof of filing, completion or production",
};
export const declared: Label = { zh: "申报人的声明", en: "the applicant's declaration" };

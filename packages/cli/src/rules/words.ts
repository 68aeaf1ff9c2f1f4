import type { Fact, Instrument, Label, Status } from "@gongbao/engine";

/** The status of an award in words. */
export const STATUS: Readonly<Record<Status, Label>> = {
  due: { zh: "应得", en: "due" },
  possible: { zh: "可能", en: "possible" },
  "not-due": { zh: "不得", en: "not due" },
};

/** How a measure pays, in words. */
export const INSTRUMENT: Readonly<Record<Instrument, Label>> = {
  grant: { zh: "奖补", en: "grant" },
  "interest-subsidy": { zh: "贴息", en: "interest subsidy" },
  "premium-subsidy": { zh: "保费补贴", en: "premium subsidy" },
  voucher: { zh: "券", en: "voucher" },
  "tax-relief": { zh: "税收减免", en: "tax relief" },
  equity: { zh: "股权投资", en: "equity" },
  loan: { zh: "借款", en: "loan" },
  purchase: { zh: "采购", en: "purchase" },
  "share-of-revenue": { zh: "收入分成", en: "share of revenue" },
  "price-relief": { zh: "价格优惠", en: "lower price" },
};

/** How a fact's value is written in a case. */
export const HOW_WRITTEN: Readonly<Record<Fact["type"], Label>> = {
  money: { zh: "金额：元，或 150万元、1.5亿元", en: "money: yuan, or 150万元, 1.5亿元" },
  ratio: { zh: "比例：30% 或 0.3", en: "a share: 30% or 0.3" },
  points: { zh: "百分点：20%", en: "percentage points: 20%" },
  count: { zh: "整数", en: "a whole number" },
  truth: { zh: "是 或 否", en: "yes or no" },
  day: { zh: "日期：2019-02-28", en: "a day: 2019-02-28" },
  level: { zh: "下列之一", en: "one of" },
};

/** The unit a fact's value is told in by JSON; null where it has none. */
export const unitOf = (fact: Fact): string | null => (fact.type === "money" ? "CNY" : null);

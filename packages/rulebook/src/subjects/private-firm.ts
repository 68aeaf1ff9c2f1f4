import { factsOf } from "@gongbao/engine";
import { accounts, declared, opinion, registered, roster, stated } from "./evidence.ts";
import { enterprise } from "./kinds.ts";

const firm = factsOf(enterprise);

/** What rules ask of private and small firms: growing past the threshold, being listed, being in need. */
export const privateFirmFacts = {
  privateFirm: firm.yesNo("privateFirm", {
    evidence: registered,
    label: { zh: "是否民营企业", en: "a private enterprise" },
  }),
  passedScale: firm.yesNo("passedScale", {
    evidence: stated,
    label: {
      zh: "是否“小升规”转型成功",
      en: "has grown from a small firm past the designated size",
    },
  }),
  passedScaleOn: firm.day("passedScaleOn", {
    label: {
      zh: "“小升规”转型成功的日期",
      en: "day it grew from a small firm into one above the designated size",
    },
    evidence: { zh: "统计部门纳入规模以上的通知", en: "the statistics bureau's notice" },
  }),
  localTaxIncrease: firm.amount("localTaxIncrease", {
    label: {
      zh: "当年实缴税款的地方财政新增部分",
      en: "this year's increase of the local part of taxes paid",
    },
    evidence: { zh: "完税证明", en: "tax certificates" },
  }),
  listed: firm.yesNo("listed", {
    evidence: { zh: "上市、挂牌的批准或公告", en: "approval or announcement of the listing" },
    label: {
      zh: "是否在主板、中小板、创业板、新三板等境内外资本市场上市挂牌",
      en: "listed on a domestic or foreign capital market",
    },
  }),
  onReliefList: firm.yesNo("onReliefList", {
    evidence: roster,
    label: { zh: "是否列入纾困企业名单", en: "on the list of firms to be relieved" },
  }),
  shortOfFunds: firm.yesNo("shortOfFunds", {
    evidence: accounts,
    label: { zh: "是否遇到资金困难或周转暂时困难", en: "short of funds for the time being" },
  }),
  smallOrMedium: firm.yesNo("smallOrMedium", {
    evidence: declared,
    label: { zh: "是否中小微企业", en: "a micro, small or medium firm" },
  }),
  goodStanding: firm.yesNo("goodStanding", {
    evidence: opinion,
    label: { zh: "是否辖内优质民营企业", en: "a sound private enterprise of the area" },
  }),
};

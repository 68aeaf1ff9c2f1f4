import type { Label } from "@gongbao/engine";
import type { State } from "./steps.ts";

/** What a state of a case is called in the offices. */
export const stateLabels: Readonly<Record<State, Label>> = {
  draft: { zh: "草稿", en: "Draft" },
  offered: { zh: "待确认享受", en: "Offered, to be confirmed" },
  submitted: { zh: "待受理", en: "To be accepted" },
  returned: { zh: "待补正", en: "Sent back to complete" },
  accepted: { zh: "审核中", en: "Under review" },
  decided: { zh: "待财政核对", en: "Money to be checked" },
  checked: { zh: "待公示", en: "Awaiting public notice" },
  noticed: { zh: "公示中", en: "Under public notice" },
  approved: { zh: "待拨付", en: "To be paid" },
  paying: { zh: "拨付中", en: "Payment on its way" },
  closed: { zh: "已办结", en: "Closed" },
  recovering: { zh: "款项退回中", en: "Being paid back" },
  rejected: { zh: "不予奖补", en: "Rejected" },
  cancelled: { zh: "已撤销", en: "Cancelled" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  forgone: { zh: "已放弃享受", en: "Forgone" },
  lapsed: { zh: "告知已失效", en: "Offer ended" },
};

/** What a case that was rejected is called where it was not taken up at all. */
export const declinedLabel: Label = { zh: "不予受理", en: "Rejected at intake" };

/** What a case is called that was withdrawn without ever having been sent in. */
export const discardedLabel: Label = { zh: "草稿已放弃", en: "Draft discarded" };

/** What a case is called whose public notice is over, and which is not approved yet. */
export const noticeOverLabel: Label = {
  zh: "公示已结束，待批准",
  en: "Notice over, to be approved",
};

/** States in which nothing is decided: what a case comes to is worked out anew. */
export const undecided: readonly State[] = [
  "draft",
  "offered",
  "forgone",
  "lapsed",
  "submitted",
  "returned",
  "accepted",
];

export const states = Object.keys(stateLabels) as State[];

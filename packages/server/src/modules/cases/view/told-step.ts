import type { Label } from "@gongbao/engine";
import type { Taken } from "../way/found.ts";
import { type StepKind, sentInBy, stepOf } from "../way/steps.ts";

const again: Label = { zh: "补正后再次提交", en: "submitted again, completed" };
const arrived: Label = { zh: "登记到账", en: "recorded that it arrived" };
const cameBack: Label = { zh: "登记退汇", en: "recorded that it came back" };

/** The firm's own step is the decision too: the facts were checked when the list was released. */
const taken: Label = {
  zh: "确认享受，即按发布的金额审定",
  en: "confirmed the offer; its sum is thereby decided",
};
/** What was never sent in is no case that could be withdrawn. */
const discarded: Label = { zh: "放弃草稿", en: "discarded the draft" };
const agreed: Label = { zh: "会审意见：同意", en: "gave an opinion: agrees" };
const disagreed: Label = { zh: "会审意见：不同意", en: "gave an opinion: does not agree" };

/** A step in English once it is taken: its own name says what is to be done. Chinese has one form for both. */
const done: Readonly<Record<StepKind, string>> = {
  offer: "told what is owed",
  "take-up": "confirmed the offer",
  dispute: "said that a fact is wrong",
  forgo: "gave up the offer",
  reconsider: "asked for the offer after all",
  renew: "told anew what is owed",
  lapse: "the offer ended",
  submit: "submitted",
  withdraw: "withdrew it",
  return: "asked to complete it",
  accept: "accepted",
  decline: "rejected at intake",
  "adopt-rules": "went over to the rules as they are now",
  fix: "set the figure",
  advise: "gave an opinion",
  decide: "decided",
  reject: "rejected",
  appeal: "appealed",
  check: "checked the money",
  "send-back": "sent back for review",
  publish: "gave public notice",
  reopen: "to be reviewed again after an objection",
  approve: "approved",
  pay: "sent to be paid",
  settle: "recorded what the bank says",
  cancel: "cancelled the approval",
  "claim-back": "claimed money back",
  recover: "recorded what came back",
};

/** What a step that was taken is called in the history of its case: where one name is for several things, which it was. */
export function toldAs({ kind, detail }: Taken, before: readonly Taken[]): Label {
  if (kind === "submit" && before.at(-1)?.kind === "return") return again;
  if (kind === "withdraw" && !before.some((step) => sentInBy.includes(step.kind))) return discarded;
  if (kind === "settle") return detail["outcome"] === "confirm" ? arrived : cameBack;
  if (kind === "take-up") return taken;
  if (kind === "advise") return detail["agrees"] === true ? agreed : disagreed;
  return { zh: stepOf(kind).label.zh, en: done[kind] };
}

import type { Label } from "@gongbao/engine";
import type { Action } from "../../../access/action.ts";
import type { Role } from "../../../directory/tables.ts";
import { caseActions, noticeActions, offerActions } from "../actions.ts";

/** Where a case is. */
export type State =
  | "draft"
  | "offered"
  | "submitted"
  | "returned"
  | "accepted"
  | "decided"
  | "checked"
  | "noticed"
  | "approved"
  | "paying"
  | "closed"
  | "recovering"
  | "rejected"
  | "cancelled"
  | "withdrawn"
  | "forgone"
  | "lapsed";

export type StepKind = keyof typeof steps;

/** Whose a step is: a role in the body that is the applicant, leads, supports, settles ranges to a figure, or pays. */
export type Side = "applicant" | "leading" | "supporting" | "deciding" | "payer";

export interface Step {
  readonly label: Label;
  readonly action: Action;
  readonly from: readonly State[];
  /** Null where the case stays where it is, or the step itself says where it goes. */
  readonly to: State | null;
  readonly side: Side;
  readonly role: Role;
}

/** Offers run to the end of their programme, and are taken up, disputed or forgone by then. */
const offerSteps = {
  offer: {
    label: { zh: "免申即享告知", en: "tell what is owed" },
    action: offerActions.release,
    // A case begins with it.
    from: [],
    to: "offered",
    side: "leading",
    role: "reviewer",
  },
  "take-up": {
    label: { zh: "确认享受", en: "confirm what is offered" },
    action: caseActions.apply,
    from: ["offered"],
    to: "decided",
    side: "applicant",
    role: "applicant",
  },
  dispute: {
    label: { zh: "指出事实有误", en: "say that a fact is wrong" },
    action: caseActions.apply,
    from: ["offered"],
    to: "draft",
    side: "applicant",
    role: "applicant",
  },
  forgo: {
    label: { zh: "放弃享受", en: "forgo what is offered" },
    action: caseActions.apply,
    from: ["offered"],
    to: "forgone",
    side: "applicant",
    role: "applicant",
  },
  reconsider: {
    label: { zh: "撤回放弃", en: "ask for the offer after all" },
    action: caseActions.apply,
    from: ["forgone"],
    to: "offered",
    side: "applicant",
    role: "applicant",
  },
  renew: {
    label: { zh: "金额变动，重新告知", en: "tell anew what is owed" },
    action: offerActions.release,
    // Comes of a step that found another sum than the one offered.
    from: [],
    to: "offered",
    side: "leading",
    role: "reviewer",
  },
  lapse: {
    label: { zh: "告知失效", en: "end the offer" },
    action: offerActions.release,
    // Comes of time, of an application for the same work, or of awards made meanwhile.
    from: [],
    to: "lapsed",
    side: "leading",
    role: "reviewer",
  },
} as const satisfies Readonly<Record<string, Step>>;

/**
 * The way of a case, from 申报 to 拨付. Who did a step in one role does none in another: those who submit, accept,
 * review, check, approve and pay are different people.
 */
export const steps = {
  ...offerSteps,
  submit: {
    label: { zh: "申报", en: "submit" },
    action: caseActions.apply,
    from: ["draft", "returned"],
    to: "submitted",
    side: "applicant",
    role: "applicant",
  },
  withdraw: {
    label: { zh: "撤回", en: "withdraw" },
    action: caseActions.apply,
    from: ["draft", "submitted", "returned", "accepted"],
    to: "withdrawn",
    side: "applicant",
    role: "applicant",
  },
  return: {
    label: { zh: "通知补正", en: "ask to complete" },
    action: caseActions.accept,
    from: ["submitted"],
    to: "returned",
    side: "leading",
    role: "clerk",
  },
  accept: {
    label: { zh: "受理", en: "accept" },
    action: caseActions.accept,
    from: ["submitted"],
    to: "accepted",
    side: "leading",
    role: "clerk",
  },
  decline: {
    label: { zh: "不予受理", en: "reject at intake" },
    action: caseActions.accept,
    from: ["submitted"],
    to: "rejected",
    side: "leading",
    role: "clerk",
  },
  "adopt-rules": {
    label: { zh: "改按现行规则", en: "go over to the rules as they are now" },
    action: caseActions.review,
    from: ["submitted", "returned", "accepted"],
    to: null,
    side: "leading",
    role: "reviewer",
  },
  fix: {
    label: { zh: "定数", en: "set the figure" },
    action: caseActions.review,
    from: ["accepted"],
    to: null,
    side: "deciding",
    role: "reviewer",
  },
  advise: {
    label: { zh: "会审意见", en: "give an opinion" },
    action: caseActions.review,
    from: ["accepted"],
    to: null,
    side: "supporting",
    role: "reviewer",
  },
  decide: {
    label: { zh: "审核", en: "decide" },
    action: caseActions.review,
    from: ["accepted"],
    to: "decided",
    side: "leading",
    role: "reviewer",
  },
  reject: {
    label: { zh: "不予奖补", en: "reject" },
    action: caseActions.review,
    from: ["accepted"],
    to: "rejected",
    side: "leading",
    role: "reviewer",
  },
  appeal: {
    label: { zh: "申请复核", en: "appeal" },
    action: caseActions.apply,
    from: ["rejected", "cancelled"],
    to: "accepted",
    side: "applicant",
    role: "applicant",
  },
  check: {
    label: { zh: "财政核对", en: "check the money" },
    action: caseActions.check,
    from: ["decided"],
    // When every payer has.
    to: null,
    side: "payer",
    role: "finance",
  },
  "send-back": {
    label: { zh: "退回审核", en: "send back for review" },
    action: caseActions.check,
    // Also when an award made meanwhile leaves it no room at the approval.
    from: ["decided", "checked", "noticed"],
    to: "accepted",
    side: "payer",
    role: "finance",
  },
  publish: {
    label: { zh: "公示", en: "give public notice" },
    action: caseActions.accept,
    from: ["checked"],
    to: "noticed",
    side: "leading",
    role: "clerk",
  },
  reopen: {
    label: { zh: "异议成立，重新审核", en: "review again after an objection" },
    action: noticeActions.answer,
    from: ["noticed"],
    to: "accepted",
    side: "leading",
    role: "reviewer",
  },
  approve: {
    label: { zh: "批准", en: "approve" },
    action: caseActions.approve,
    from: ["noticed"],
    to: "approved",
    side: "leading",
    role: "approver",
  },
  pay: {
    label: { zh: "拨付", en: "pay" },
    action: caseActions.pay,
    from: ["approved", "paying"],
    to: null,
    side: "payer",
    role: "paymaster",
  },
  settle: {
    label: { zh: "登记到账或退汇", en: "record what the bank says" },
    action: caseActions.settle,
    from: ["approved", "paying"],
    to: null,
    side: "payer",
    role: "finance",
  },
  cancel: {
    label: { zh: "撤销批准", en: "cancel the approval" },
    action: caseActions.approve,
    from: ["approved"],
    to: "cancelled",
    side: "leading",
    role: "approver",
  },
  "claim-back": {
    label: { zh: "责令退回", en: "claim back" },
    action: caseActions.approve,
    from: ["closed"],
    to: "recovering",
    side: "leading",
    role: "approver",
  },
  recover: {
    label: { zh: "登记退回", en: "record what came back" },
    action: caseActions.settle,
    from: ["recovering"],
    to: null,
    side: "payer",
    role: "finance",
  },
} as const satisfies Readonly<Record<string, Step>>;

/** The steps that decide what a case is awarded, each with its receipt. */
export const decisionKinds: readonly StepKind[] = ["decide", "take-up"];

/** Whether a step decides what a case is awarded. */
export const isDecision = ({ kind }: { readonly kind: StepKind }): boolean =>
  decisionKinds.includes(kind);

/** The steps by which an applicant lets a case out of its own hands: from then on it is the offices' to see. */
export const sentInBy: readonly StepKind[] = ["submit", "take-up"];

/** The step of a kind. */
export const stepOf = (kind: StepKind): Step => steps[kind];

/** Whose turn it may be: a side that is the same under all rules. */
export type TurnSide = Exclude<Side, "deciding">;

/** Whose turn it is in a state; null where the case has ended. */
export const turnOf: Readonly<
  Record<State, { readonly side: TurnSide; readonly role: Role } | null>
> = {
  draft: { side: "applicant", role: "applicant" },
  offered: { side: "applicant", role: "applicant" },
  submitted: { side: "leading", role: "clerk" },
  returned: { side: "applicant", role: "applicant" },
  accepted: { side: "leading", role: "reviewer" },
  decided: { side: "payer", role: "finance" },
  checked: { side: "leading", role: "clerk" },
  noticed: { side: "leading", role: "approver" },
  approved: { side: "payer", role: "paymaster" },
  paying: { side: "payer", role: "finance" },
  closed: null,
  recovering: { side: "payer", role: "finance" },
  rejected: null,
  cancelled: null,
  withdrawn: null,
  forgone: null,
  lapsed: null,
};

import { type Label, sayDay } from "@gongbao/engine";
import type { Role } from "../../../directory/tables.ts";
import type { StepKind } from "../way/steps.ts";

/**
 * What people are told of a case, all of it. A notice says what happened and whose turn it is; no figures, no reasons and
 * nobody's name: those stand in the case. The day by which whoever is told has to act is not in the words: it stands beside
 * them, once.
 */

/** What a step did to a case. */
const happened: Readonly<Record<StepKind, Label>> = {
  submit: { zh: "已提交", en: "was submitted" },
  offer: { zh: "免申即享告知", en: "offers an award that was not applied for" },
  "take-up": { zh: "已确认享受", en: "was confirmed" },
  dispute: { zh: "因事实有误转为申报草稿", en: "is a draft now, since a fact was wrong" },
  forgo: { zh: "已放弃享受", en: "was forgone" },
  reconsider: { zh: "已撤回放弃", en: "stands again as an offer" },
  renew: { zh: "金额有变动，重新告知", en: "is offered anew, since its sum has changed" },
  lapse: { zh: "告知已失效", en: "is no longer offered" },
  withdraw: { zh: "已撤回", en: "was withdrawn" },
  return: { zh: "需要补正", en: "was sent back to be completed" },
  accept: { zh: "已受理", en: "was accepted for review" },
  decline: { zh: "不予受理", en: "was rejected at intake" },
  "adopt-rules": { zh: "改按现行规则办理", en: "goes by the rules as they are now" },
  fix: { zh: "已定数", en: "had its figure set" },
  advise: { zh: "收到会审意见", en: "was given an opinion by another body" },
  decide: { zh: "已审核", en: "was decided after review" },
  reject: { zh: "不予奖补", en: "was rejected" },
  appeal: { zh: "已申请复核", en: "goes to a review, as the applicant asked" },
  check: { zh: "财政已核对", en: "passed the check of the money" },
  "send-back": { zh: "退回审核", en: "was sent back to the review" },
  publish: { zh: "已开始公示", en: "is under public notice" },
  reopen: { zh: "因异议成立重新审核", en: "is reviewed again after an objection" },
  approve: { zh: "已批准", en: "was approved" },
  pay: { zh: "已发出拨付", en: "was sent to be paid" },
  settle: { zh: "已登记银行回执", en: "had an answer from the bank" },
  cancel: { zh: "批准已撤销", en: "had its approval cancelled" },
  "claim-back": { zh: "责令退回", en: "has money claimed back" },
  recover: { zh: "已登记退回", en: "had money come back" },
};

const roleNames: Readonly<Record<Role, Label>> = {
  applicant: { zh: "申报单位", en: "the applicant" },
  clerk: { zh: "受理人", en: "the clerk" },
  reviewer: { zh: "审核人", en: "the reviewer" },
  approver: { zh: "批准人", en: "the approver" },
  finance: { zh: "财政人员", en: "the finance officer" },
  paymaster: { zh: "拨付人", en: "the paymaster" },
  auditor: { zh: "审计人员", en: "the auditor" },
  administrator: { zh: "管理员", en: "the administrator" },
};

/** A case as people know it: by its number and by what it is about. */
export interface Named {
  readonly number: string;
  readonly programme: { readonly title: string };
}

const called = ({ number, programme }: Named): string => `${number}（“${programme.title}”）`;
const calledIn = ({ number, programme }: Named): string => `${number} (“${programme.title}”)`;

/** What the bank said of a payment, and whether something is still to come. */
export type Payment = "whole" | "part" | "back";

const paid: Readonly<Record<Payment, Label>> = {
  whole: { zh: "款项已到账", en: "was paid: the money has arrived" },
  part: { zh: "部分款项已到账", en: "was paid in part: some of the money has arrived" },
  back: { zh: "款项被银行退回", en: "was not paid: the money came back from the bank" },
};

/** What was done to a case, and of a payment what came of it. */
export interface Done {
  readonly kind: StepKind;
  readonly payment: Payment | null;
  /** Whether it ended without ever having been sent in. */
  readonly discarded?: boolean;
}

const discardedDraft: Label = { zh: "草稿已放弃", en: "was discarded as a draft" };

const said = ({ kind, payment, discarded = false }: Done): Label =>
  discarded ? discardedDraft : payment === null ? happened[kind] : paid[payment];

/** To those whose turn it is now. */
export const yourTurn = (about: Named, done: Done): Label => ({
  zh: `申报${called(about)}：${said(done).zh}。现在由您办理。`,
  en: `Application ${calledIn(about)} ${said(done).en}. It is your turn now.`,
});

/** To a firm that is offered something, now or anew. */
export const yourOffer = (about: Named, { kind }: Pick<Done, "kind">): Label => ({
  zh: `免申即享${called(about)}：${offerBegins[kind]?.zh ?? happened[kind].zh}。请核对：无误的请确认，有误的请指出，也可以放弃。`,
  en: `Offer ${calledIn(about)}: ${offerBegins[kind]?.en ?? `it ${happened[kind].en}`}. Look at it and confirm, say that a fact is wrong, or forgo it.`,
});

const offerBegins: Readonly<Partial<Record<StepKind, Label>>> = {
  offer: {
    zh: "按已有数据，您单位可享受一项奖补，不必申报",
    en: "by the data that the city holds, your firm is owed an award without applying",
  },
};

/** Why an offer is no more: its programme has closed, an application was made for the same work, or nothing is owed now. */
export type LapseReason = "closed" | "application" | "changed";

const whyLapsed = {
  closed: { zh: "项目已截止", en: "its programme has closed" },
  application: { zh: "您单位已就同一事项申报", en: "your firm has applied for the same thing" },
  changed: {
    zh: "按现在的情况不再有可以确定的金额",
    en: "as things stand now no sum is owed for sure",
  },
} as const satisfies Readonly<Record<LapseReason, Label>>;

/** To a firm whose offer has ended. */
export const offerLapsed = (about: Named, reason: LapseReason): Label => ({
  zh: `免申即享${called(about)}的告知已失效：${whyLapsed[reason].zh}。`,
  en: `Offer ${calledIn(about)} has ended: ${whyLapsed[reason].en}.`,
});

/** To the bodies that are asked for an opinion. */
export const yourOpinion = (about: Named, done: Done): Label => ({
  zh: `申报${called(about)}：${said(done).zh}。请提出会审意见。`,
  en: `Application ${calledIn(about)} ${said(done).en}. Your body is asked for an opinion.`,
});

/** To the bodies that the article lets settle the figure. */
export const yourFigure = (about: Named, done: Done): Label => ({
  zh: `申报${called(about)}：${said(done).zh}。按条文由您单位定数，事实核实后请办理。`,
  en: `Application ${calledIn(about)} ${said(done).en}. By the article your body sets the figure: do so when the facts have been looked at.`,
});

/** To the applicant's people: which office goes on with it and until when, or that it has ended (null). */
export function forApplicant(
  about: Named,
  done: Done,
  next: Role | null,
  dueOn: string | null,
): Label {
  const { zh, en } = said(done);
  const first = {
    zh: `您的申报${called(about)}：${zh}。`,
    en: `Your application ${calledIn(about)} ${en}.`,
  };
  if (next === null) return first;
  // The office's day stands in the words: beside them it would look like the applicant's own.
  const day = dueOn === null ? null : sayDay(dueOn);
  return {
    zh: `${first.zh}下一步由${roleNames[next].zh}办理${day === null ? "" : `，期限${day.zh}`}。`,
    en: `${first.en} Next: ${roleNames[next].en}${day === null ? "" : `, by ${day.en}`}.`,
  };
}

export const objected = (about: Named): Label => ({
  zh: `申报${called(about)}在公示期间收到异议，请核实并答复。`,
  en: `Application ${calledIn(about)} was objected to while under public notice: look into it and answer.`,
});

/** Reminders to those whose turn it is. */
export const reminders = {
  soon: (about: Named): Label => ({
    zh: `提醒：申报${called(about)}由您办理，即将到期。`,
    en: `Reminder: it is your turn in application ${calledIn(about)}, which is due soon.`,
  }),
  today: (about: Named): Label => ({
    zh: `提醒：申报${called(about)}由您办理，今天到期。`,
    en: `Reminder: it is your turn in application ${calledIn(about)}, which is due today.`,
  }),
  overdue: (about: Named): Label => ({
    zh: `申报${called(about)}由您办理，已经逾期。`,
    en: `It is your turn in application ${calledIn(about)}, which is overdue.`,
  }),
};

/** Reminders to a firm of what it is offered and has not answered. */
export const offerReminders = {
  soon: (about: Named): Label => ({
    zh: `提醒：免申即享${called(about)}等您确认，过期失效。`,
    en: `Reminder: offer ${calledIn(about)} waits for your answer, and ends soon.`,
  }),
  today: (about: Named): Label => ({
    zh: `提醒：免申即享${called(about)}等您确认，过了今天就失效。`,
    en: `Reminder: offer ${calledIn(about)} waits for your answer, and ends after today.`,
  }),
};

/** To the approvers of a body that is late. */
export const overdueInBody = (about: Named, role: Role): Label => ({
  zh: `本单位办理的申报${called(about)}已经逾期，${roleNames[role].zh}尚未办理。`,
  en: `Application ${calledIn(about)}, in your body, is overdue: ${roleNames[role].en} has not dealt with it.`,
});

export const closingSoon = (about: Named): Label => ({
  zh: `您的草稿${called(about)}尚未提交，申报即将截止。`,
  en: `Your draft ${calledIn(about)} is not submitted, and the programme closes soon.`,
});

export const noticeEnded = (about: Named): Label => ({
  zh: `申报${called(about)}公示期满，没有待答复的异议，请办理批准。`,
  en: `The public notice of application ${calledIn(about)} is over and no objection is open: it can be approved.`,
});

/** To a payee whose account was verified: by that it is the one that payments go to. */
export const accountVerifiedNews: Label = {
  zh: "您登记的收款账户已通过核实，此后的款项拨付到这个账户。",
  en: "The bank account that you named was verified: what is paid from now on goes to it.",
};

/** To a payee whose account was refused: which and why stands where it is to be named anew. */
export const accountRefusedNews: Label = {
  zh: "您登记的收款账户没有通过核实。请查看原因，重新登记账户。",
  en: "The bank account that you named was refused. See why, and name one anew.",
};

export const draftErased = (about: Named): Label => ({
  zh: `您的草稿${called(about)}两年未动，已按保存期限撤回，填写的内容已删除。`,
  en: `Your draft ${calledIn(about)} was untouched for two years: it was withdrawn, and what it stated is erased.`,
});

import { type Label, sayDay } from "@gongbao/engine";
import type { Role } from "../../../directory/tables.ts";
import type { StepKind } from "../way/steps.ts";

/**
 * What people are told of a case, all of it. A notice says what happened, whose turn it is and until when; no figures, no
 * reasons and nobody's name: those stand in the case, behind the sign-in.
 */

/** What a step did to a case. */
const happened: Readonly<Record<StepKind, Label>> = {
  submit: { zh: "已申报", en: "was submitted" },
  offer: { zh: "免申即享告知", en: "offers an award that was not applied for" },
  "take-up": { zh: "已确认享受", en: "was confirmed" },
  dispute: { zh: "因事实有误转为申报草稿", en: "is a draft now, since a fact was wrong" },
  forgo: { zh: "已放弃享受", en: "was forgone" },
  reconsider: { zh: "已撤回放弃", en: "stands again as an offer" },
  renew: { zh: "金额有变动，重新告知", en: "offers another sum than before" },
  lapse: { zh: "告知已失效", en: "is no longer offered" },
  withdraw: { zh: "已撤回", en: "was withdrawn" },
  return: { zh: "需要补正", en: "was sent back to be completed" },
  accept: { zh: "已受理", en: "was accepted for review" },
  decline: { zh: "不予受理", en: "was rejected at intake" },
  "adopt-rules": { zh: "改按现行规则办理", en: "goes by the rules as they are now" },
  fix: { zh: "已定数", en: "had its figure settled" },
  advise: { zh: "收到会审意见", en: "was given an opinion by another body" },
  decide: { zh: "已审核", en: "was decided by the review" },
  reject: { zh: "不予奖补", en: "was rejected" },
  appeal: { zh: "已申请复核", en: "was appealed" },
  check: { zh: "财政已核对", en: "had its money checked" },
  "send-back": { zh: "退回审核", en: "was sent back to the review" },
  publish: { zh: "已公示", en: "is under public notice" },
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

function by(dueOn: string | null): Label {
  if (dueOn === null) return { zh: "", en: "" };
  const day = sayDay(dueOn);
  return { zh: `，期限${day.zh}`, en: `, by ${day.en}` };
}

/** To those whose turn it is now. */
export const yourTurn = (number: string, kind: StepKind, dueOn: string | null): Label => ({
  zh: `申报${number}：${happened[kind].zh}。现在由您办理${by(dueOn).zh}。`,
  en: `Case ${number} ${happened[kind].en}. It is your turn now${by(dueOn).en}.`,
});

/** To a firm that is offered something, now or anew. */
export const yourOffer = (number: string, kind: StepKind, dueOn: string | null): Label => ({
  zh: `免申即享（编号${number}）：${offerBegins[kind]?.zh ?? happened[kind].zh}。请核对后确认、提出事实有误或者放弃${by(dueOn).zh}。`,
  en: `Offer ${number}: ${offerBegins[kind]?.en ?? `it ${happened[kind].en}`}. Look at it and confirm, say that a fact is wrong, or forgo it${by(dueOn).en}.`,
});

const offerBegins: Readonly<Partial<Record<StepKind, Label>>> = {
  offer: {
    zh: "按已有数据，您单位可享受一项奖补，不必申报",
    en: "by what the city knows already, your firm is owed an award without applying",
  },
};

/** Why an offer is no more: its programme has closed, an application was made for the same work, or nothing is owed now. */
export type LapseReason = "closed" | "application" | "changed";

const whyLapsed = {
  closed: { zh: "项目已截止", en: "its programme has closed" },
  application: { zh: "您单位已就同一事项申报", en: "your firm has applied for the same work" },
  changed: {
    zh: "按现在的情况不再有可以确定的金额",
    en: "as things stand now no sum is owed for sure",
  },
} as const satisfies Readonly<Record<LapseReason, Label>>;

/** To a firm whose offer has ended. */
export const offerLapsed = (number: string, reason: LapseReason): Label => ({
  zh: `免申即享（编号${number}）的告知已失效：${whyLapsed[reason].zh}。`,
  en: `Offer ${number} is no more: ${whyLapsed[reason].en}.`,
});

/** To the bodies that are asked for an opinion. */
export const yourOpinion = (number: string, kind: StepKind, dueOn: string | null): Label => ({
  zh: `申报${number}：${happened[kind].zh}。请提出会审意见${by(dueOn).zh}。`,
  en: `Case ${number} ${happened[kind].en}. Your body is asked for an opinion${by(dueOn).en}.`,
});

/** To the bodies that the article lets settle the figure. */
export const yourFigure = (number: string, kind: StepKind, dueOn: string | null): Label => ({
  zh: `申报${number}：${happened[kind].zh}。按条文由您单位定数，事实核实后请办理${by(dueOn).zh}。`,
  en: `Case ${number} ${happened[kind].en}. By the article your body settles the figure: do so when the facts have been looked at${by(dueOn).en}.`,
});

/** To the applicant's people: who goes on with it, or that it has ended (null). */
export function forApplicant(
  number: string,
  kind: StepKind,
  next: Role | null,
  dueOn: string | null,
): Label {
  if (next === null) {
    return {
      zh: `您的申报${number}：${happened[kind].zh}。`,
      en: `Your case ${number} ${happened[kind].en}.`,
    };
  }
  return {
    zh: `您的申报${number}：${happened[kind].zh}。下一步由${roleNames[next].zh}办理${by(dueOn).zh}。`,
    en: `Your case ${number} ${happened[kind].en}. Next is ${roleNames[next].en}${by(dueOn).en}.`,
  };
}

export const objected = (number: string): Label => ({
  zh: `申报${number}在公示期间收到异议，请核实并答复。`,
  en: `Case ${number} was objected to while under public notice: look into it and answer.`,
});

/** Reminders to those whose turn it is. */
export const reminders = {
  soon: (number: string, dueOn: string): Label => ({
    zh: `提醒：申报${number}由您办理，将于${sayDay(dueOn).zh}到期。`,
    en: `Reminder: it is your turn in case ${number}, and it is due on ${sayDay(dueOn).en}.`,
  }),
  today: (number: string, dueOn: string): Label => ({
    zh: `提醒：申报${number}由您办理，今天（${sayDay(dueOn).zh}）到期。`,
    en: `Reminder: it is your turn in case ${number}, and it is due today, ${sayDay(dueOn).en}.`,
  }),
  overdue: (number: string, dueOn: string): Label => ({
    zh: `申报${number}由您办理，已于${sayDay(dueOn).zh}到期。`,
    en: `It is your turn in case ${number}, and it was due on ${sayDay(dueOn).en}.`,
  }),
};

/** Reminders to a firm of what it is offered and has not answered. */
export const offerReminders = {
  soon: (number: string, until: string): Label => ({
    zh: `提醒：免申即享（编号${number}）等您确认，${sayDay(until).zh}之后失效。`,
    en: `Reminder: offer ${number} waits for your answer, and is no more after ${sayDay(until).en}.`,
  }),
  today: (number: string, until: string): Label => ({
    zh: `提醒：免申即享（编号${number}）等您确认，今天（${sayDay(until).zh}）之后失效。`,
    en: `Reminder: offer ${number} waits for your answer, and is no more after today, ${sayDay(until).en}.`,
  }),
};

/** To the approvers of a body that is late. */
export const overdueInBody = (number: string, dueOn: string, role: Role): Label => ({
  zh: `本单位办理的申报${number}已于${sayDay(dueOn).zh}到期，${roleNames[role].zh}尚未办理。`,
  en: `Case ${number}, in your body, was due on ${sayDay(dueOn).en}: ${roleNames[role].en} has not dealt with it.`,
});

export const closingSoon = (number: string, closesOn: string): Label => ({
  zh: `您的草稿${number}尚未提交，申报将于${sayDay(closesOn).zh}截止。`,
  en: `Your draft ${number} is not submitted, and the programme closes on ${sayDay(closesOn).en}.`,
});

export const noticeEnded = (number: string): Label => ({
  zh: `申报${number}公示期满，没有待答复的异议，请办理批准。`,
  en: `The public notice of case ${number} is over and no objection is open: it can be approved.`,
});

export const draftErased = (number: string): Label => ({
  zh: `您的草稿${number}两年未动，已按保存期限撤回，填写的内容已删除。`,
  en: `Your draft ${number} was untouched for two years: it was withdrawn, and what it stated is erased.`,
});

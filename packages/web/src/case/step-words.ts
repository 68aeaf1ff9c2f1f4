/** What the steps are called where they are offered. */
export const stepNames = {
  accept: "case.accept",
  return: "case.return",
  decline: "case.decline",
  "adopt-rules": "case.adoptRules",
  fix: "case.fix",
  advise: "case.advise",
  decide: "case.decide",
  reject: "case.reject",
  check: "case.check",
  "send-back": "case.sendBack",
  publish: "case.publish",
  approve: "case.approve",
  pay: "case.pay",
  settle: "case.settle",
  cancel: "case.cancel",
  "claim-back": "case.claimBack",
  recover: "case.recover",
} as const;

/** A step that the office is offered. */
export type StepName = keyof typeof stepNames;

/** What will happen, in words, before a step that cannot be undone. */
export const stepMeans = {
  accept: "case.acceptMeans",
  check: "case.checkMeans",
  publish: "case.publishMeans",
  approve: "case.approveMeans",
  pay: "case.payMeans",
  decline: "case.declineMeans",
  "adopt-rules": "case.adoptRulesMeans",
  reject: "case.rejectMeans",
  "send-back": "case.sendBackMeans",
  cancel: "case.cancelMeans",
} as const;

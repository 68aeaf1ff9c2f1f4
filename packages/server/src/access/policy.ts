import type { Role } from "../directory/tables.ts";

/** Who may do something at all. Which thing of it, `permit` decides. */
export type Rule =
  | { readonly who: "everyone" }
  | { readonly who: "signed-in" }
  | { readonly who: "roles"; readonly roles: readonly Role[] };

const everyone: Rule = { who: "everyone" };
const signedIn: Rule = { who: "signed-in" };
const only = (...roles: readonly Role[]): Rule => ({ who: "roles", roles });

/**
 * What can be done, and by whom: the one place that says so. A route names its action; a route that names none does not
 * start. Nothing that is not here is allowed.
 */
export const policy = {
  "gazette.read": everyone,
  "server.read": everyone,
  "administrator.welcome": everyone,
  "sign-in": everyone,
  "self.read": signedIn,
  "firm.register": signedIn,
  "firm.agents": only("applicant"),
  "directory.read": only("administrator", "auditor"),
  "directory.grant": only("administrator"),
  "budget.read": only("clerk", "reviewer", "approver", "finance", "paymaster", "auditor"),
  "budget.open": only("finance"),
  "budget.appropriate": only("finance"),
  "budget.close": only("finance"),
  "programme.read": everyone,
  "programme.open": only("clerk"),
  "case.apply": only("applicant"),
  "case.accept": only("clerk"),
  "case.review": only("reviewer"),
  "case.check": only("finance"),
  "case.approve": only("approver"),
  "case.pay": only("paymaster"),
  "case.settle": only("finance"),
  "case.read": signedIn,
  "notice.read": everyone,
  "notice.object": everyone,
  "notice.answer": only("reviewer"),
  "account.add": only("applicant"),
  "account.verify": only("finance"),
  "award.import": only("finance"),
  "audit.read": only("auditor"),
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof policy;

/** The rule of an action. */
export const ruleOf = (action: Action): Rule => policy[action];

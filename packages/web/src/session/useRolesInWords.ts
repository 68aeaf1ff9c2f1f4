import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import type { Role } from "./session.ts";

const people = {
  applicant: "account.applicants",
  clerk: "account.clerks",
  reviewer: "account.reviewers",
  approver: "account.approvers",
  finance: "account.financeOfficers",
  paymaster: "account.paymasters",
  auditor: "account.auditors",
  administrator: "account.administrators",
} as const satisfies Readonly<Record<Role, string>>;

/** Says all who have one of some roles, joined as the language joins: “finance officers and auditors”. */
export function useRolesInWords(): (roles: readonly Role[]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB");
  return (roles) => list.format(roles.map((role) => t(people[role])));
}

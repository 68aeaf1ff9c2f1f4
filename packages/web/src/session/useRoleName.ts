import { useTranslation } from "react-i18next";

const names = {
  applicant: "account.applicant",
  clerk: "account.clerk",
  reviewer: "account.reviewer",
  approver: "account.approver",
  finance: "account.finance",
  paymaster: "account.paymaster",
  auditor: "account.auditor",
  administrator: "account.administrator",
} as const;

const isRole = (role: string): role is keyof typeof names => Object.hasOwn(names, role);

/** What a role is called. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => (isRole(role) ? t(names[role]) : role);
}

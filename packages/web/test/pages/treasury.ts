import type { Looked } from "../site.ts";

/** What finance, auditors, administrators and analysts see. */
export const pages: readonly Looked[] = [
  { path: "/budget", as: "finance-finance" },
  { path: "/budget", as: "foods" },
  { path: "/budget/lines/equipment/2019", as: "finance-finance" },
  { path: "/budget/lines/none/2019", as: "finance-finance" },
  { path: "/budget/forecast", as: "finance-finance" },
  { path: "/budget/payments", as: "finance-finance" },
  { path: "/budget/accounts", as: "finance-finance" },
  { path: "/budget/earlier", as: "finance-finance" },
  { path: "/budget/check", as: "auditor" },
  { path: "/audit", as: "auditor" },
  { path: "/administration", as: "administrator" },
  { path: "/administration/bodies", as: "administrator" },
  { path: "/administration/keys", as: "administrator" },
  { path: "/administration/system", as: "administrator" },
  { path: "/analysis", as: "finance-finance" },
  { path: "/analysis/populations", as: "finance-finance" },
  { path: "/analysis/populations", as: "foods" },
];

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
  { path: "/budget/earlier", as: "auditor" },
  { path: "/budget/earlier", as: "industry-reviewer" },
  { path: "/budget/earlier?holder=none-such", as: "finance-finance" },
  { path: "/cases/2019-000031/earlier", as: "industry-reviewer" },
  { path: "/cases/2019-000031/earlier?awards=3", as: "industry-reviewer" },
  { path: "/cases/2019-000031/earlier", as: "foods" },
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

import type { Looked } from "../site.ts";

/** What finance sees. */
export const pages: readonly Looked[] = [
  { path: "/budget", as: "finance-finance" },
  { path: "/budget", as: "foods" },
  { path: "/budget/forecast", as: "finance-finance" },
  { path: "/budget/payments", as: "finance-finance" },
  { path: "/budget/accounts", as: "finance-finance" },
  { path: "/budget/earlier", as: "finance-finance" },
  { path: "/budget/check", as: "auditor" },
];

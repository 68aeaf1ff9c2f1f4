import type { Looked } from "../site.ts";

/** What the offices see: the queue of each role, and cases in all states with whoever may do something there. */
export const pages: readonly Looked[] = [
  { path: "/queue", as: "industry-clerk" },
  { path: "/queue?show=all", as: "industry-clerk" },
  { path: "/queue", as: "industry-reviewer" },
  { path: "/queue", as: "finance-finance" },
  { path: "/queue", as: "finance-paymaster" },
  { path: "/queue", as: "auditor" },
  { path: "/queue?words=none-such", as: "auditor" },
  { path: "/queue", as: "foods" },
  { path: "/cases/2019-000034", as: "science-clerk" },
  { path: "/cases/2019-000031", as: "industry-reviewer" },
  { path: "/cases/2019-000029", as: "market-reviewer" },
  { path: "/cases/2019-000028", as: "industry-clerk" },
  { path: "/cases/2019-000026", as: "finance-finance" },
  { path: "/cases/2019-000025", as: "finance-finance" },
  { path: "/cases/2019-000024", as: "finance-paymaster" },
  { path: "/cases/2019-000014", as: "finance-finance" },
  { path: "/cases/2019-000010", as: "auditor" },
  { path: "/corrections", as: "industry-reviewer" },
];

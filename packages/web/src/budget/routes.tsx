import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /budget */
export const routes: readonly RouteObject[] = [
  {
    path: "budget",
    loader: needPerson,
    lazy: { Component: async () => (await import("./BudgetPage.tsx")).BudgetPage },
  },
  {
    path: "budget/forecast",
    loader: needPerson,
    lazy: { Component: async () => (await import("./ForecastPage.tsx")).ForecastPage },
  },
  {
    path: "budget/payments",
    loader: needPerson,
    lazy: { Component: async () => (await import("./PaymentsPage.tsx")).PaymentsPage },
  },
  {
    path: "budget/accounts",
    loader: needPerson,
    lazy: { Component: async () => (await import("./AccountsPage.tsx")).AccountsPage },
  },
  {
    path: "budget/earlier",
    loader: needPerson,
    lazy: { Component: async () => (await import("./EarlierPage.tsx")).EarlierPage },
  },
  {
    path: "budget/check",
    loader: needPerson,
    lazy: { Component: async () => (await import("./CheckPage.tsx")).CheckPage },
  },
  {
    path: "budget/lines/:code/:year",
    loader: needPerson,
    lazy: { Component: async () => (await import("./LinePage.tsx")).LinePage },
  },
];

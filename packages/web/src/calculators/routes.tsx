import type { RouteObject } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import { queryClient, rulebookQuery } from "../api/queries.ts";

async function loadRules(): Promise<null> {
  await queryClient.ensureQueryData(rulebookQuery);
  return null;
}

/** /calculators */
export const routes: readonly RouteObject[] = [
  {
    path: "calculators",
    lazy: { Component: async () => (await import("./CalculatorsPage.tsx")).CalculatorsPage },
  },
  {
    path: "calculators/:calculator",
    ...readAhead(loadRules),
    lazy: {
      Component: async () => (await import("./SmallCalculatorPage.tsx")).SmallCalculatorPage,
    },
  },
];

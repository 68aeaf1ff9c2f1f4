import type { RouteObject } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import { issueQuery, queryClient } from "../api/queries.ts";
import { responsibilitiesQuery } from "./queries.ts";

/** /who-does-what */
export const routes: readonly RouteObject[] = [
  {
    path: "who-does-what",
    ...readAhead(async () => {
      await Promise.all([
        queryClient.ensureQueryData(responsibilitiesQuery),
        queryClient.ensureQueryData(issueQuery),
      ]);
      return null;
    }),
    lazy: {
      Component: async () => (await import("./ResponsibilitiesPage.tsx")).ResponsibilitiesPage,
    },
  },
];

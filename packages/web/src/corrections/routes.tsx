import type { RouteObject } from "react-router";
import { queryClient, rulebookQuery } from "../api/queries.ts";
import { correctionsQuery } from "./queries.ts";

/** /corrections */
export const routes: readonly RouteObject[] = [
  {
    path: "corrections",
    loader: async ({ request }) => {
      const measure = new URL(request.url).searchParams.get("measure") ?? "";
      await Promise.all([
        queryClient.ensureQueryData(rulebookQuery),
        queryClient.ensureInfiniteQueryData(correctionsQuery(measure)),
      ]);
      return null;
    },
    lazy: { Component: async () => (await import("./CorrectionsPage.tsx")).CorrectionsPage },
  },
];

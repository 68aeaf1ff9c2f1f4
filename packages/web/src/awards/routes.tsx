import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { awardsQuery } from "./queries.ts";

/** /awards */
export const routes: readonly RouteObject[] = [
  {
    path: "awards",
    loader: async () => {
      await queryClient.fetchQuery(awardsQuery);
      return null;
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    lazy: { Component: async () => (await import("./AwardsPage.tsx")).AwardsPage },
  },
];

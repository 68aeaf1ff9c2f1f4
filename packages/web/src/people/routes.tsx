import type { RouteObject } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import { issueQuery, organisationsQuery, queryClient } from "../api/queries.ts";
import { postsQuery } from "./queries.ts";

async function loadPosts(): Promise<null> {
  await Promise.all([
    queryClient.ensureQueryData(postsQuery),
    queryClient.ensureQueryData(organisationsQuery),
    queryClient.ensureQueryData(issueQuery),
  ]);
  return null;
}

/** /people */
export const routes: readonly RouteObject[] = [
  {
    path: "people",
    ...readAhead(loadPosts),
    lazy: { Component: async () => (await import("./PeoplePage.tsx")).PeoplePage },
  },
  {
    path: "people/:name",
    ...readAhead(loadPosts),
    lazy: { Component: async () => (await import("./PersonPage.tsx")).PersonPage },
  },
];

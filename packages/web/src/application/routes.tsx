import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { programmeQuery } from "../programmes/queries.ts";
import { needPerson } from "../session/session.ts";

/** /mine, /apply/:programme, /applications/:case */
export const routes: readonly RouteObject[] = [
  {
    path: "mine",
    loader: needPerson,
    lazy: { Component: async () => (await import("./MinePage.tsx")).MinePage },
  },
  {
    path: "apply/:programme",
    loader: async ({ request, params }) => {
      await needPerson({ request });
      await queryClient.ensureQueryData(programmeQuery(params["programme"] ?? ""));
      return null;
    },
    lazy: { Component: async () => (await import("./ApplyPage.tsx")).ApplyPage },
  },
  {
    path: "applications/:case",
    loader: needPerson,
    lazy: { Component: async () => (await import("./ApplicationPage.tsx")).ApplicationPage },
  },
];

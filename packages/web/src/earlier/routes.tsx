import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /cases/:case/earlier */
export const routes: readonly RouteObject[] = [
  {
    path: "cases/:case/earlier",
    loader: needPerson,
    lazy: { Component: async () => (await import("./CaseEarlierPage.tsx")).CaseEarlierPage },
  },
];

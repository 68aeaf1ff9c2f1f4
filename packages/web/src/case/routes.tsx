import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /cases/:case */
export const routes: readonly RouteObject[] = [
  {
    path: "cases/:case",
    loader: needPerson,
    lazy: { Component: async () => (await import("./CasePage.tsx")).CasePage },
  },
];

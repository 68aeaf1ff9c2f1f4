import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /analysis/populations, /analysis/populations/:study */
export const routes: readonly RouteObject[] = [
  {
    path: "analysis/populations",
    loader: needPerson,
    lazy: { Component: async () => (await import("./StudiesPage.tsx")).StudiesPage },
  },
  {
    path: "analysis/populations/:study",
    loader: needPerson,
    lazy: { Component: async () => (await import("./StudyPage.tsx")).StudyPage },
  },
];

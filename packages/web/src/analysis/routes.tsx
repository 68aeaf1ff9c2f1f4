import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /analysis */
export const routes: readonly RouteObject[] = [
  {
    path: "analysis",
    loader: needPerson,
    lazy: { Component: async () => (await import("./AnalysisPage.tsx")).AnalysisPage },
  },
];

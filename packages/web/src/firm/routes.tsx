import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /firms, /firms/:firm, /firms/:firm/assessments */
export const routes: readonly RouteObject[] = [
  {
    path: "firms",
    loader: needPerson,
    lazy: { Component: async () => (await import("./FirmsPage.tsx")).FirmsPage },
  },
  {
    path: "firms/:firm",
    loader: needPerson,
    lazy: { Component: async () => (await import("./FirmPage.tsx")).FirmPage },
  },
  {
    path: "firms/:firm/assessments",
    loader: needPerson,
    lazy: { Component: async () => (await import("./AssessmentsPage.tsx")).AssessmentsPage },
  },
];

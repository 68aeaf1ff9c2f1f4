import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /audit */
export const routes: readonly RouteObject[] = [
  {
    path: "audit",
    loader: needPerson,
    lazy: { Component: async () => (await import("./AuditPage.tsx")).AuditPage },
  },
];

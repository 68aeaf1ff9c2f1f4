import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /account */
export const routes: readonly RouteObject[] = [
  {
    path: "account",
    loader: needPerson,
    lazy: { Component: async () => (await import("./AccountPage.tsx")).AccountPage },
  },
];

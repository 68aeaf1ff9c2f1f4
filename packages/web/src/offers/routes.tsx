import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /manage/programmes/:programme/offers, /manage/offers/:list */
export const routes: readonly RouteObject[] = [
  {
    path: "manage/programmes/:programme/offers",
    loader: needPerson,
    lazy: { Component: async () => (await import("./ListsPage.tsx")).ListsPage },
  },
  {
    path: "manage/offers/:list",
    loader: needPerson,
    lazy: { Component: async () => (await import("./ListPage.tsx")).ListPage },
  },
];

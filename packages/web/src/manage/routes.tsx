import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /manage/programmes, /manage/programmes/new */
export const routes: readonly RouteObject[] = [
  {
    path: "manage/programmes",
    loader: needPerson,
    lazy: { Component: async () => (await import("./ManagePage.tsx")).ManagePage },
  },
  {
    path: "manage/programmes/new",
    loader: needPerson,
    lazy: { Component: async () => (await import("./OpenPage.tsx")).OpenPage },
  },
];

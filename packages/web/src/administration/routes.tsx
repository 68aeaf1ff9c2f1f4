import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /administration */
export const routes: readonly RouteObject[] = [
  {
    path: "administration",
    loader: needPerson,
    lazy: { Component: async () => (await import("./PeoplePage.tsx")).PeoplePage },
  },
  {
    path: "administration/bodies",
    loader: needPerson,
    lazy: { Component: async () => (await import("./BodiesPage.tsx")).BodiesPage },
  },
  {
    path: "administration/keys",
    loader: needPerson,
    lazy: { Component: async () => (await import("./KeysPage.tsx")).KeysPage },
  },
  {
    path: "administration/system",
    loader: needPerson,
    lazy: { Component: async () => (await import("./SystemPage.tsx")).SystemPage },
  },
];

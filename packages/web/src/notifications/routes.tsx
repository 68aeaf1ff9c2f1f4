import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /notifications */
export const routes: readonly RouteObject[] = [
  {
    path: "notifications",
    loader: needPerson,
    lazy: {
      Component: async () => (await import("./NotificationsPage.tsx")).NotificationsPage,
    },
  },
];

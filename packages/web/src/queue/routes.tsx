import type { RouteObject } from "react-router";
import { needPerson } from "../session/session.ts";

/** /queue */
export const routes: readonly RouteObject[] = [
  {
    path: "queue",
    loader: needPerson,
    lazy: { Component: async () => (await import("./QueuePage.tsx")).QueuePage },
  },
];

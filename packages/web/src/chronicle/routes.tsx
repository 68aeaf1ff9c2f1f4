import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { chronicleQuery } from "./queries.ts";

/** /chronicle */
export const routes: readonly RouteObject[] = [
  {
    path: "chronicle",
    loader: async () => {
      await queryClient.ensureQueryData(chronicleQuery);
      return null;
    },
    lazy: { Component: async () => (await import("./ChroniclePage.tsx")).ChroniclePage },
  },
];

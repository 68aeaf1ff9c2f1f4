import type { RouteObject } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import { queryClient } from "../api/queries.ts";
import { chronicleQuery } from "./queries.ts";

/** /chronicle */
export const routes: readonly RouteObject[] = [
  {
    path: "chronicle",
    ...readAhead(async () => {
      await queryClient.ensureQueryData(chronicleQuery);
      return null;
    }),
    lazy: { Component: async () => (await import("./ChroniclePage.tsx")).ChroniclePage },
  },
];

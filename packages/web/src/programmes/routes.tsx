import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { programmeQuery, programmesQuery } from "./queries.ts";

/** /programmes, /programmes/:programme */
export const routes: readonly RouteObject[] = [
  {
    path: "programmes",
    loader: async () => {
      await queryClient.ensureQueryData(programmesQuery);
      return null;
    },
    lazy: { Component: async () => (await import("./ProgrammesPage.tsx")).ProgrammesPage },
  },
  {
    path: "programmes/:programme",
    loader: async ({ params }) => {
      await queryClient.ensureQueryData(programmeQuery(params["programme"] ?? ""));
      return null;
    },
    lazy: { Component: async () => (await import("./ProgrammePage.tsx")).ProgrammePage },
  },
];

import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { noticeQuery, noticesQuery } from "./queries.ts";

/** /notices, /notices/:case */
export const routes: readonly RouteObject[] = [
  {
    path: "notices",
    loader: async () => {
      await queryClient.fetchQuery(noticesQuery);
      return null;
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    lazy: { Component: async () => (await import("./NoticesPage.tsx")).NoticesPage },
  },
  {
    path: "notices/:case",
    loader: async ({ params }) => {
      await queryClient.fetchQuery(noticeQuery(params["case"] ?? ""));
      return null;
    },
    lazy: { Component: async () => (await import("./NoticePage.tsx")).NoticePage },
  },
];

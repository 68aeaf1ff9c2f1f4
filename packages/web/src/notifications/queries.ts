import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** What one was told, page by page, newest first. */
export const notificationsQuery = infiniteQueryOptions({
  queryKey: ["work", "notifications", "all"],
  queryFn: ({ pageParam }) =>
    bodyOf(
      api.GET("/api/v1/notifications", {
        params: { query: { limit: 30, ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next,
  staleTime: 0,
});

/** How much of it is unread; asked again now and then while the page is looked at. */
export const unreadQuery = queryOptions({
  queryKey: ["work", "notifications", "unread"],
  queryFn: async () => {
    const params = { query: { limit: 1, unread: true } };
    return (await bodyOf(api.GET("/api/v1/notifications", { params }))).unread;
  },
  staleTime: 30_000,
  refetchInterval: 120_000,
  refetchOnWindowFocus: true,
});

import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** One's own account: how one signs in. */
export const selfQuery = queryOptions({
  queryKey: ["work", "self"],
  queryFn: () => bodyOf(api.GET("/api/v1/self")),
  staleTime: 0,
});

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ["work", "sessions"],
  queryFn: () => bodyOf(api.GET("/api/v1/self/sessions")),
  staleTime: 0,
});

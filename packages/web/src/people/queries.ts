import { queryOptions } from "@tanstack/react-query";
import { newestIssue } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";

/** Every post of the register with its holders, and what lapsed. */
export const postsQuery = queryOptions({
  queryKey: ["posts"],
  queryFn: async () => {
    const path = { issue: await newestIssue() };
    return bodyOf(api.GET("/api/issues/{issue}/posts", { params: { path } }));
  },
});

import { queryOptions } from "@tanstack/react-query";
import { newestIssue } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";

/** The events of the chronicle. */
export const chronicleQuery = queryOptions({
  queryKey: ["chronicle"],
  queryFn: async () => {
    const path = { issue: await newestIssue() };
    return bodyOf(api.GET("/api/issues/{issue}/chronicle", { params: { path } }));
  },
});

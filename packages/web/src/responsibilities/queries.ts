import { queryOptions } from "@tanstack/react-query";
import { newestIssue } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";

/** Who answers for what. */
export const responsibilitiesQuery = queryOptions({
  queryKey: ["responsibilities"],
  queryFn: async () => {
    const path = { issue: await newestIssue() };
    return bodyOf(api.GET("/api/issues/{issue}/responsibilities", { params: { path } }));
  },
});

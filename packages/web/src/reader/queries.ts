import { queryOptions } from "@tanstack/react-query";
import { newestIssue } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";

/** What each article of a document does. */
export const rulesQuery = (document: string) =>
  queryOptions({
    queryKey: ["rules", document],
    queryFn: async () => {
      const path = { issue: await newestIssue(), document };
      return bodyOf(
        api.GET("/api/issues/{issue}/documents/{document}/rules", { params: { path } }),
      );
    },
  });

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** What was said of rules and answered, newest first; of one measure or of all. */
export const correctionsQuery = (measure: string) =>
  infiniteQueryOptions({
    queryKey: ["corrections", measure],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/corrections", {
          params: {
            query: {
              limit: 50,
              ...(measure !== "" && { measure }),
              ...(pageParam !== "" && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 30_000,
  });

/** What was said and waits for an answer, oldest first: for those who answer. */
export const openCorrectionsQuery = queryOptions({
  queryKey: ["work", "corrections", "open"],
  queryFn: async () =>
    (await bodyOf(api.GET("/api/v1/corrections/open", { params: { query: { limit: 100 } } })))
      .corrections,
  staleTime: 0,
});

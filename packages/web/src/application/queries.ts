import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { CaseBody } from "../api/bodies.ts";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** A case, as whoever asks may see it. */
export const caseQuery = (number: string) =>
  queryOptions({
    queryKey: ["work", "case", number],
    queryFn: () => readCase(number),
    staleTime: 0,
  });

/** Reads a case as it is now, beside the one that is shown. */
export const readCase = (number: string): Promise<CaseBody> =>
  bodyOf(api.GET("/api/v1/cases/{case}", { params: { path: { case: number } } }));

/** The cases of a programme that one may see, newest first. */
export const casesOfQuery = (programme: string) =>
  queryOptions({
    queryKey: ["work", "cases", "of", programme],
    queryFn: () =>
      rowsOf(api.GET("/api/v1/cases", { params: { query: { programme, limit: 100 } } })),
    staleTime: 0,
  });

/** The cases that one may see, newest first, page after page. */
export const myCasesQuery = infiniteQueryOptions({
  queryKey: ["work", "cases", "mine"],
  queryFn: ({ pageParam }) =>
    rowsOf(
      api.GET("/api/v1/cases", {
        params: { query: { limit: 100, ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next,
  staleTime: 0,
});

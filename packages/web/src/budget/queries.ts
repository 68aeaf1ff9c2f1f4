import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** What every change of the books reads anew. */
export const booksKey = ["work", "budget"] as const;

/** The lines of all years. */
export const linesQuery = queryOptions({
  queryKey: [...booksKey, "lines"],
  queryFn: async () =>
    (await rowsOf(api.GET("/api/v1/budget/lines", { params: { query: { limit: 1000 } } }))).lines,
  staleTime: 0,
});

/** What moved on a line, page by page, newest first. */
export const movementsQuery = (code: string, year: number) =>
  infiniteQueryOptions({
    queryKey: [...booksKey, "movements", code, year],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/budget/lines/{code}/{year}/movements", {
          params: {
            path: { code, year },
            query: { limit: 50, ...(pageParam !== "" && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

/** What open cases would take from the lines of a year. */
export const forecastQuery = (year: number) =>
  queryOptions({
    queryKey: [...booksKey, "forecast", year],
    queryFn: () => bodyOf(api.GET("/api/v1/budget/forecast", { params: { query: { year } } })),
    staleTime: 0,
  });

/** The payments from one's own lines. */
export const paymentsQuery = queryOptions({
  queryKey: [...booksKey, "payments"],
  queryFn: async () =>
    (await rowsOf(api.GET("/api/v1/budget/payments", { params: { query: { limit: 1000 } } })))
      .payments,
  staleTime: 0,
});

/** What is claimed back. */
export const claimsQuery = queryOptions({
  queryKey: [...booksKey, "claims"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/budget/claims"))).claims,
  staleTime: 0,
});

/** The accounts that wait to be verified. */
export const waitingAccountsQuery = queryOptions({
  queryKey: ["work", "accounts"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/accounts"))).accounts,
  staleTime: 0,
});

/** Whether the books balance. */
export const booksCheckQuery = queryOptions({
  queryKey: [...booksKey, "check"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/budget/check"))).findings,
  staleTime: 0,
});

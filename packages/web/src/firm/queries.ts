import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** The firms that one is of, or acts for. */
export const firmsQuery = queryOptions({
  queryKey: ["work", "firms"],
  queryFn: () => bodyOf(api.GET("/api/v1/firms")),
  staleTime: 0,
});

/** What a firm says of itself. */
export const profileQuery = (firm: string) =>
  queryOptions({
    queryKey: ["work", "firm", firm, "profile"],
    queryFn: () => bodyOf(api.GET("/api/v1/firms/{firm}/profile", { params: { path: { firm } } })),
    staleTime: 0,
  });

/** A firm's own people and those who act for it, also those who no longer do. */
export const peopleQuery = (firm: string) =>
  queryOptions({
    queryKey: ["work", "firm", firm, "people"],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/firms/{firm}/people", {
          params: { path: { firm }, query: { ended: true } },
        }),
      ),
    staleTime: 0,
  });

/** Where one's firms are paid. */
export const accountsQuery = queryOptions({
  queryKey: ["work", "accounts"],
  queryFn: () => bodyOf(api.GET("/api/v1/accounts")),
  staleTime: 0,
});

/** The counties and zones, by today's names. */
export const countiesQuery = queryOptions({
  queryKey: ["counties"],
  queryFn: async () => {
    const params = { query: { kind: "county" as const, words: "", limit: 100 } };
    return (await bodyOf(api.GET("/api/v1/bodies", { params }))).bodies;
  },
});

/** The assessments that a firm keeps, newest first, page after page. */
export const keptQuery = (firm: string) =>
  infiniteQueryOptions({
    queryKey: ["work", "firm", firm, "kept"],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/firms/{firm}/assessments", {
          params: {
            path: { firm },
            query: { limit: 50, ...(pageParam !== "" && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

/** One of them with its case, and what it comes to under the rules in force. */
export const keptWholeQuery = (firm: string, assessment: string) =>
  queryOptions({
    queryKey: ["work", "firm", firm, "kept-whole", assessment],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/firms/{firm}/assessments/{assessment}", {
          params: { path: { firm, assessment } },
        }),
      ),
    staleTime: 0,
  });

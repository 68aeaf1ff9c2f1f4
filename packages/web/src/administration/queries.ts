import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

export const administrationKey = ["work", "administration"] as const;

/** Accounts whose name or address has some words. */
export const accountsQuery = (words: string) =>
  queryOptions({
    queryKey: [...administrationKey, "people", words],
    queryFn: () => bodyOf(api.GET("/api/v1/people", { params: { query: { words, limit: 100 } } })),
    staleTime: 0,
  });

/** Who acts or acted in a body. */
export const membersQuery = (body: string) =>
  queryOptions({
    queryKey: [...administrationKey, "members", body],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/bodies/{body}/members", {
          params: { path: { body }, query: { ended: true, limit: 100 } },
        }),
      ),
    staleTime: 0,
    enabled: body !== "",
  });

/** A body with every name that it has had. */
export const bodyQuery = (body: string) =>
  queryOptions({
    queryKey: ["body", body],
    queryFn: () => bodyOf(api.GET("/api/v1/bodies/{body}", { params: { path: { body } } })),
    enabled: body !== "",
  });

/** The keys of other systems. */
export const keysQuery = queryOptions({
  queryKey: [...administrationKey, "keys"],
  queryFn: () => bodyOf(api.GET("/api/v1/keys")),
  staleTime: 0,
});

/** The versions of the rules. */
export const versionsQuery = queryOptions({
  queryKey: [...administrationKey, "versions"],
  queryFn: () => bodyOf(api.GET("/api/v1/rule-versions")),
  staleTime: 0,
});

/** What changed between two of them. */
export const differencesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...administrationKey, "differences", from, to],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/rule-versions/differences", { params: { query: { from, to } } })),
    enabled: from !== "" && to !== "",
  });

/** Whether the server can do its work. */
export const readyQuery = queryOptions({
  queryKey: [...administrationKey, "ready"],
  queryFn: async () => {
    const { data, error } = await api.GET("/api/ready");
    return data ?? error ?? null;
  },
  staleTime: 0,
});

/** What was said of rules and waits for an answer. */
export const waitingQuery = queryOptions({
  queryKey: [...administrationKey, "corrections"],
  queryFn: () => bodyOf(api.GET("/api/v1/corrections/open", { params: { query: { limit: 100 } } })),
  staleTime: 0,
});

import type { Rulebook } from "@gongbao/engine";
import { QueryClient, queryOptions } from "@tanstack/react-query";
import { RequestFailure, api, bodyOf } from "./request.ts";

/** An issue does not change once it is printed, so nothing is asked for twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof RequestFailure && error.status >= 500 && count < 1,
    },
  },
});

/** The id of the newest issue: what is read stands in it. */
export async function newestIssue(): Promise<string> {
  const { issues } = await queryClient.ensureQueryData(issuesQuery);
  return issues.at(-1)?.id ?? "";
}

const issuesQuery = queryOptions({
  queryKey: ["issues"],
  queryFn: () => bodyOf(api.GET("/api/issues")),
});

/** The newest issue: masthead, contents, tree of documents. */
export const issueQuery = queryOptions({
  queryKey: ["issue"],
  queryFn: async () => {
    const path = { issue: await newestIssue() };
    return bodyOf(api.GET("/api/issues/{issue}", { params: { path } }));
  },
});

/** A document of the newest issue with its words. */
export const documentQuery = (document: string) =>
  queryOptions({
    queryKey: ["document", document],
    queryFn: async () => {
      const path = { issue: await newestIssue(), document };
      return bodyOf(api.GET("/api/issues/{issue}/documents/{document}", { params: { path } }));
    },
  });

/** What the scan has where the document has its words. */
export const scanQuery = (document: string) =>
  queryOptions({
    queryKey: ["scan", document],
    queryFn: async () => {
      const path = { issue: await newestIssue() };
      return bodyOf(api.GET("/api/issues/{issue}/scan", { params: { path, query: { document } } }));
    },
  });

/** The most places that a search asks for: nearly all that an issue has; and of which suggestions are chosen while one types. */
const mostHits = { page: 200, typing: 20 } as const;

/** Where words are found. */
export const searchQuery = (words: string, by: keyof typeof mostHits = "page") =>
  queryOptions({
    queryKey: ["search", by, words],
    queryFn: () =>
      bodyOf(api.GET("/api/search", { params: { query: { q: words, limit: mostHits[by] } } })),
  });

/** The rules, for the engine. */
export const rulebookQuery = queryOptions({
  queryKey: ["rulebook"],
  queryFn: async () => {
    // The grammar of rules is the engine's, and no schema of the API repeats it.
    const rules: unknown = await bodyOf(api.GET("/api/rulebook"));
    return rules as Rulebook;
  },
});

/** The bodies of the issue by all their names. */
export const organisationsQuery = queryOptions({
  queryKey: ["organisations"],
  queryFn: async () => {
    const path = { issue: await newestIssue() };
    return bodyOf(api.GET("/api/issues/{issue}/organisations", { params: { path } }));
  },
});

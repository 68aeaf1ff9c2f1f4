import type { Rulebook } from "@gongbao/engine";
import type { DocumentBody, IssueBody, IssueListBody, ScanBody, SearchBody } from "@gongbao/server";
import { QueryClient, queryOptions } from "@tanstack/react-query";
import { RequestFailure, requestJson } from "./request.ts";

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

async function newestIssue(): Promise<string> {
  const { issues } = await queryClient.ensureQueryData(issuesQuery);
  return encodeURIComponent(issues.at(-1)?.id ?? "");
}

const issuesQuery = queryOptions({
  queryKey: ["issues"],
  queryFn: () => requestJson<IssueListBody>("/issues"),
});

/** The newest issue: masthead, contents, tree of documents. */
export const issueQuery = queryOptions({
  queryKey: ["issue"],
  queryFn: async () => requestJson<IssueBody>(`/issues/${await newestIssue()}`),
});

/** A document of the newest issue with its words. */
export const documentQuery = (document: string) =>
  queryOptions({
    queryKey: ["document", document],
    queryFn: async () =>
      requestJson<DocumentBody>(
        `/issues/${await newestIssue()}/documents/${encodeURIComponent(document)}`,
      ),
  });

/** What the scan has where the document has its words. */
export const scanQuery = (document: string) =>
  queryOptions({
    queryKey: ["scan", document],
    queryFn: async () =>
      requestJson<ScanBody>(
        `/issues/${await newestIssue()}/scan?document=${encodeURIComponent(document)}`,
      ),
  });

/** Where words are found. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ["search", words],
    queryFn: () => requestJson<SearchBody>(`/search?q=${encodeURIComponent(words)}`),
  });

/** The rules, for the engine. */
export const rulebookQuery = queryOptions({
  queryKey: ["rulebook"],
  queryFn: () => requestJson<Rulebook>("/rulebook"),
});

import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** What every change of a study reads anew. */
export const studiesKey = ["work", "studies"] as const;

/** How often one that is under way is looked at. */
const lookEveryMs = 1000;

const isUnderWay = (state: string): boolean => state === "waiting" || state === "running";

/** One's studies, newest first; looked at again while any is under way. */
export const studiesQuery = queryOptions({
  queryKey: [...studiesKey, "all"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/studies"))).studies,
  staleTime: 0,
  refetchInterval: ({ state }) =>
    state.data?.some((study) => isUnderWay(study.state)) ? lookEveryMs * 2 : false,
});

/** One study; looked at again while it is under way. */
export const studyQuery = (study: string) =>
  queryOptions({
    queryKey: [...studiesKey, study],
    queryFn: () => bodyOf(api.GET("/api/v1/studies/{study}", { params: { path: { study } } })),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data && isUnderWay(state.data.state) ? lookEveryMs : false,
  });

/** The tables that a study may be given, with their columns. */
export const tablesQuery = queryOptions({
  queryKey: ["studies", "tables"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/studies/tables"))).tables,
  staleTime: Infinity,
});

/** The tables of a few fictional firms. */
export const exampleQuery = queryOptions({
  queryKey: ["studies", "example"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/studies/example"))).files,
  staleTime: Infinity,
});

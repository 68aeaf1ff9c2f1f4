import { queryOptions } from "@tanstack/react-query";
import type { ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** All programmes, page after page: a city has some dozens. */
export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  queryFn: async () => {
    const all: ProgrammeBody[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const query = { limit: 100, ...(cursor !== "" && { cursor }) };
      const page: { readonly programmes: readonly ProgrammeBody[]; readonly next: string | null } =
        await rowsOf(api.GET("/api/v1/programmes", { params: { query } }));
      all.push(...page.programmes);
      cursor = page.next;
    }
    return all;
  },
  staleTime: 60_000,
});

/** One programme. */
export const programmeQuery = (programme: string) =>
  queryOptions({
    queryKey: ["programmes", programme],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/programmes/{programme}", { params: { path: { programme } } })),
    staleTime: 60_000,
  });

import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** Every case that is beyond a draft. */
export const casesQuery = queryOptions({
  queryKey: ["work", "audit", "cases"],
  queryFn: async () => {
    const all = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 100 };
      if (cursor !== null) query.cursor = cursor;
      const { cases, next } = await rowsOf(api.GET("/api/v1/cases", { params: { query } }));
      all.push(...cases);
      cursor = next;
    } while (cursor !== null);
    return all;
  },
  staleTime: 0,
});

/** Whether the chain of what was done holds. */
export const chainQuery = queryOptions({
  queryKey: ["work", "audit", "chain"],
  queryFn: () => bodyOf(api.GET("/api/v1/audit")),
  staleTime: Number.POSITIVE_INFINITY,
  enabled: false,
});

/** What the people are called who act or acted in a body, by their ids. */
export const namesInQuery = (body: string) =>
  queryOptions({
    queryKey: ["work", "audit", "names", body],
    queryFn: async () => {
      const names = new Map<string, string>();
      let cursor: string | null = null;
      do {
        const query: { ended: boolean; limit: number; cursor?: string } = {
          ended: true,
          limit: 100,
        };
        if (cursor !== null) query.cursor = cursor;
        const params = { path: { body }, query };
        const page = await bodyOf(api.GET("/api/v1/bodies/{body}/members", { params }));
        for (const { user, name } of page.members) if (name !== null) names.set(user, name);
        cursor = page.next;
      } while (cursor !== null);
      return names;
    },
  });

/** A case with its steps. */
export const auditedQuery = (number: string) =>
  queryOptions({
    queryKey: ["work", "audit", "case", number],
    queryFn: () => bodyOf(api.GET("/api/v1/cases/{case}", { params: { path: { case: number } } })),
    staleTime: 0,
  });

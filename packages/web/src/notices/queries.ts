import { queryOptions } from "@tanstack/react-query";
import type { NoticeBody } from "../api/bodies.ts";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** All that is under notice now, page after page. */
export const noticesQuery = queryOptions({
  queryKey: ["notices"],
  queryFn: async () => {
    const all: NoticeBody[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const query = { limit: 100, ...(cursor !== "" && { cursor }) };
      const page: { readonly notices: readonly NoticeBody[]; readonly next: string | null } =
        await rowsOf(api.GET("/api/v1/notices", { params: { query } }));
      all.push(...page.notices);
      cursor = page.next;
    }
    return all;
  },
  staleTime: 30_000,
});

/** One notice. */
export const noticeQuery = (number: string) =>
  queryOptions({
    queryKey: ["notices", number],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/notices/{case}", { params: { path: { case: number } } })),
    staleTime: 30_000,
  });

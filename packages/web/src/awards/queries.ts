import { queryOptions } from "@tanstack/react-query";
import type { OpenAwardBody } from "../api/bodies.ts";
import { api, rowsOf } from "../api/request.ts";

/** Every award of which something was paid, page after page. */
export const awardsQuery = queryOptions({
  queryKey: ["awards"],
  queryFn: async () => {
    const all: OpenAwardBody[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const query = { limit: 500, ...(cursor !== "" && { cursor }) };
      const page: { readonly awards: readonly OpenAwardBody[]; readonly next: string | null } =
        await rowsOf(api.GET("/api/v1/open/awards", { params: { query } }));
      all.push(...page.awards);
      cursor = page.next;
    }
    return all;
  },
  staleTime: 60_000,
});

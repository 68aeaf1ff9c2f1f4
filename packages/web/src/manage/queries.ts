import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";
import type { OpeningBody } from "../api/bodies.ts";

/** The measures that can be opened, by whom, and what each reads. */
export const openingsQuery = queryOptions({
  queryKey: ["work", "openings"],
  queryFn: async (): Promise<readonly OpeningBody[]> =>
    (await bodyOf(api.GET("/api/v1/openings"))).openings,
});

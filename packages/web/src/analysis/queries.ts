import type { Scheme } from "@gongbao/engine";
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** How the issue shares pools, for the engine. */
export const schemesQuery = queryOptions({
  queryKey: ["schemes"],
  queryFn: async () => {
    // The grammar of schemes is the engine's, and no schema of the API repeats it.
    const { schemes }: { readonly schemes: unknown } = await bodyOf(api.GET("/api/schemes"));
    return schemes as readonly Scheme[];
  },
});

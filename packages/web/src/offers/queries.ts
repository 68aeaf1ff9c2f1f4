import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { OfferEntryBody } from "../api/bodies.ts";
import { api, bodyOf, rowsOf } from "../api/request.ts";

/** What every change of a list reads anew. */
export const offersKey = ["work", "offers"] as const;

/** How often one that is under way is looked at. */
const lookEveryMs = 1000;

const isUnderWay = (state: string): boolean => state === "waiting" || state === "running";

/** The lists of a programme, newest first; looked at again while any is under way. */
export const listsQuery = (programme: string) =>
  queryOptions({
    queryKey: [...offersKey, "of", programme],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/programmes/{programme}/offer-lists", { params: { path: { programme } } }),
      ),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.lists.some((list) => isUnderWay(list.state)) ? lookEveryMs * 2 : false,
  });

/** One list; looked at again while it is under way. */
export const listQuery = (list: string) =>
  queryOptions({
    queryKey: [...offersKey, "list", list],
    queryFn: () => bodyOf(api.GET("/api/v1/offer-lists/{list}", { params: { path: { list } } })),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data && isUnderWay(state.data.state) ? lookEveryMs : false,
  });

/** The entries of a list with one outcome, or all of them, page after page. */
export const entriesQuery = (list: string, outcome: OfferEntryBody["outcome"] | "") =>
  infiniteQueryOptions({
    queryKey: [...offersKey, "entries", list, outcome],
    queryFn: ({ pageParam }) =>
      rowsOf(
        api.GET("/api/v1/offer-lists/{list}/entries", {
          params: {
            path: { list },
            query: {
              limit: 100,
              ...(outcome !== "" && { outcome }),
              ...(pageParam !== "" && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

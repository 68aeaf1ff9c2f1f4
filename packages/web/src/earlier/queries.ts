import { infiniteQueryOptions } from "@tanstack/react-query";
import type { EarlierRecordsBody } from "../api/bodies.ts";
import { api, rowsOf } from "../api/request.ts";
import { booksKey } from "../budget/queries.ts";

/** What the list is narrowed to and goes by, as it stands in the address; empty leaves open. */
export const filterNames = [
  "holder",
  "measure",
  "year",
  "by",
  "recordedFrom",
  "recordedTo",
  "awards",
  "sort",
] as const;

export type EarlierAsked = Readonly<Record<(typeof filterNames)[number], string>>;

/** How the list can be put in order: each with the parameters that ask for it. */
export const sorts = {
  recorded: {},
  day: { sort: "day" },
  "amount-most": { sort: "amount" },
  "amount-least": { sort: "amount", order: "asc" },
  holder: { sort: "holder", order: "asc" },
} as const;

export type Sort = keyof typeof sorts;

export const isSort = (name: string): name is Sort => Object.hasOwn(sorts, name);

/** The parameters of a list, as the server reads them. */
export const asked = ({ sort, year, ...texts }: EarlierAsked) => ({
  ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== "")),
  ...(year !== "" && { year: Number(year) }),
  ...(isSort(sort) ? sorts[sort] : {}),
});

/** Where the list is had: of everybody, or of a case's applicant. */
export const addressOf = (of: string | null): string =>
  of === null ? "/api/v1/awards/earlier" : `/api/v1/cases/${of}/earlier`;

/** Earlier awards as they were recorded, page by page. */
export const earlierQuery = (of: string | null, wanted: EarlierAsked) =>
  infiniteQueryOptions({
    queryKey: [...booksKey, "earlier", of, wanted],
    queryFn: ({ pageParam }): Promise<EarlierRecordsBody> => {
      const query = {
        ...asked(wanted),
        limit: 50,
        ...(pageParam !== "" && { cursor: pageParam }),
      };
      return of === null
        ? rowsOf(api.GET("/api/v1/awards/earlier", { params: { query } }))
        : rowsOf(
            api.GET("/api/v1/cases/{case}/earlier", { params: { path: { case: of }, query } }),
          );
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

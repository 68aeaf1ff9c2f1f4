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

const isSort = (name: string): name is Sort => Object.hasOwn(sorts, name);

/** What a list is narrowed to and goes by, each as text; what is left open is not among it. */
export const asked = ({ sort, ...texts }: EarlierAsked): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== "")),
  ...(isSort(sort) ? sorts[sort] : {}),
});

/** The same as the typed client takes it. */
const typed = (wanted: EarlierAsked) => ({
  ...asked({ ...wanted, sort: "", year: "" }),
  ...(wanted.year !== "" && { year: Number(wanted.year) }),
  ...(isSort(wanted.sort) ? sorts[wanted.sort] : {}),
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
        ...typed(wanted),
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

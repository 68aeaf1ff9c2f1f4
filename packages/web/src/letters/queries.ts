import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../api/request.ts";

/** The letters that there are of a case: read anew whenever the case has moved. */
export const lettersQuery = (number: string, version: number) =>
  queryOptions({
    queryKey: ["work", "case", number, "letters", version],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/cases/{case}/documents", { params: { path: { case: number } } })),
    staleTime: 60_000,
  });

import { queryOptions } from "@tanstack/react-query";
import type { StandingBody, WorkingBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { caseQuery } from "../application/queries.ts";

/** What a case meets: read anew with the case. */
export const standingQuery = (number: string) =>
  queryOptions({
    queryKey: [...caseQuery(number).queryKey, "standing"],
    queryFn: (): Promise<StandingBody> =>
      bodyOf(api.GET("/api/v1/cases/{case}/standing", { params: { path: { case: number } } })),
    staleTime: 0,
  });

/** How what a case comes to was worked out. */
export const workingQuery = (number: string) =>
  queryOptions({
    queryKey: [...caseQuery(number).queryKey, "working"],
    queryFn: (): Promise<WorkingBody> =>
      bodyOf(api.GET("/api/v1/cases/{case}/working", { params: { path: { case: number } } })),
    staleTime: 0,
  });

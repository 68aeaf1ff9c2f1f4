import { queryOptions } from "@tanstack/react-query";
import type { MeasuresBody } from "../api/bodies.ts";
import { api, rowsOf } from "../api/request.ts";

/** Every measure of the volume, and the words that its filters need. */
export const measuresQuery = queryOptions({
  queryKey: ["measures"],
  queryFn: (): Promise<MeasuresBody> => rowsOf(api.GET("/api/measures")),
});

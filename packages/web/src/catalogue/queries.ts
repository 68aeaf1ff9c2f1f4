import { queryOptions } from "@tanstack/react-query";
import type { MeasureBody, MeasuresBody } from "../api/bodies.ts";
import { api, rowsOf } from "../api/request.ts";

/** One measure of the newest volume. */
export const measureQuery = (id: string) =>
  queryOptions({
    queryKey: ["measures", id],
    queryFn: async (): Promise<MeasureBody | null> => {
      const { measures } = await rowsOf(
        api.GET("/api/measures", { params: { query: { ids: id } } }),
      );
      return measures[0] ?? null;
    },
  });

/** Some measures of the newest volume, by their ids. */
export const measuresByIdQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["measures", "by-id", ...ids],
    queryFn: async (): Promise<readonly MeasureBody[]> => {
      const { measures } = await rowsOf(
        api.GET("/api/measures", { params: { query: { ids: ids.join(",") } } }),
      );
      return measures;
    },
    enabled: ids.length > 0,
  });

/** Every measure of the volume, and the words that its filters need. */
export const measuresQuery = queryOptions({
  queryKey: ["measures"],
  queryFn: (): Promise<MeasuresBody> => rowsOf(api.GET("/api/measures")),
});

import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { measuresQuery } from "./queries.ts";

async function loadMeasures(): Promise<null> {
  await queryClient.ensureQueryData(measuresQuery);
  return null;
}

/** /measures */
export const routes: readonly RouteObject[] = [
  {
    path: "measures",
    loader: loadMeasures,
    shouldRevalidate: () => false,
    lazy: { Component: async () => (await import("./CataloguePage.tsx")).CataloguePage },
  },
  {
    path: "measures/compare",
    loader: loadMeasures,
    shouldRevalidate: () => false,
    lazy: { Component: async () => (await import("./ComparePage.tsx")).ComparePage },
  },
  {
    path: "measures/:measure",
    loader: loadMeasures,
    lazy: { Component: async () => (await import("./MeasurePage.tsx")).MeasurePage },
  },
];

import type { RouteObject } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import { organisationsQuery, queryClient } from "../api/queries.ts";
import { measuresQuery } from "./queries.ts";

async function loadMeasures(): Promise<null> {
  await Promise.all([
    queryClient.ensureQueryData(measuresQuery),
    // Bodies are told apart, and named in English, by the register.
    queryClient.ensureQueryData(organisationsQuery),
  ]);
  return null;
}

/** /measures */
export const routes: readonly RouteObject[] = [
  {
    path: "measures",
    ...readAhead(loadMeasures),
    shouldRevalidate: () => false,
    lazy: { Component: async () => (await import("./CataloguePage.tsx")).CataloguePage },
  },
  {
    path: "measures/compare",
    ...readAhead(loadMeasures),
    shouldRevalidate: () => false,
    lazy: { Component: async () => (await import("./ComparePage.tsx")).ComparePage },
  },
  {
    path: "measures/:measure",
    ...readAhead(loadMeasures),
    lazy: { Component: async () => (await import("./MeasurePage.tsx")).MeasurePage },
  },
];

import type { RouteObject } from "react-router";

/** /measures */
export const routes: readonly RouteObject[] = [];

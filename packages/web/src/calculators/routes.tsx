import type { RouteObject } from "react-router";

/** /calculators */
export const routes: readonly RouteObject[] = [];

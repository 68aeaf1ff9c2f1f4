import type { RouteObject } from "react-router";

/** /budget */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /people */
export const routes: readonly RouteObject[] = [];

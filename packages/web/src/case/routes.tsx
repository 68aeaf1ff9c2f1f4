import type { RouteObject } from "react-router";

/** /cases */
export const routes: readonly RouteObject[] = [];

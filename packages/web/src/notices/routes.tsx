import type { RouteObject } from "react-router";

/** /notices */
export const routes: readonly RouteObject[] = [];

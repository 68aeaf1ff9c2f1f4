import type { RouteObject } from "react-router";

/** /analysis */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /awards */
export const routes: readonly RouteObject[] = [];

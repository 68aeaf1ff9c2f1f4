import type { RouteObject } from "react-router";

/** /firms */
export const routes: readonly RouteObject[] = [];

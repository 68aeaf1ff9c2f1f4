import type { RouteObject } from "react-router";

/** /account */
export const routes: readonly RouteObject[] = [];

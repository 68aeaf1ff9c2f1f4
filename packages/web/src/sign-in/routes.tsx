import type { RouteObject } from "react-router";

/** /sign-in */
export const routes: readonly RouteObject[] = [];

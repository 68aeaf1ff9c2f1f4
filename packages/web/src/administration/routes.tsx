import type { RouteObject } from "react-router";

/** /administration */
export const routes: readonly RouteObject[] = [];

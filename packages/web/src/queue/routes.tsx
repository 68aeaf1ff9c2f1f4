import type { RouteObject } from "react-router";

/** /queue */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /applications */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /corrections */
export const routes: readonly RouteObject[] = [];

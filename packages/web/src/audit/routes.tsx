import type { RouteObject } from "react-router";

/** /audit */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /programmes */
export const routes: readonly RouteObject[] = [];

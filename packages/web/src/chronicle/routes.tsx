import type { RouteObject } from "react-router";

/** /chronicle */
export const routes: readonly RouteObject[] = [];

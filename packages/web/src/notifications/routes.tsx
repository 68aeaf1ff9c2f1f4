import type { RouteObject } from "react-router";

/** /notifications */
export const routes: readonly RouteObject[] = [];

import type { RouteObject } from "react-router";

/** /who-does-what */
export const routes: readonly RouteObject[] = [];

import type { Looked } from "../site.ts";

/** What everybody reads without signing in. */
export const pages: readonly Looked[] = [{ path: "/read/D1/5" }];

import type { Part } from "./part.ts";
import { approvals } from "./parts/approvals.ts";
import { payments } from "./parts/payments.ts";
import { servers } from "./parts/servers.ts";

/** All parts of the proof, in the order in which they run. */
export const parts: readonly Part[] = [approvals, payments, servers];

import type { Part } from "./part.ts";
import { approvals } from "./parts/approvals.ts";
import { fuzz } from "./parts/fuzz.ts";
import { injections } from "./parts/injections.ts";
import { kills } from "./parts/kills.ts";
import { load } from "./parts/load.ts";
import { memory } from "./parts/memory.ts";
import { payments } from "./parts/payments.ts";
import { sessions } from "./parts/sessions.ts";
import { simulation } from "./parts/simulation.ts";
import { servers } from "./parts/servers.ts";

/** All parts of the proof, in the order in which they run. */
export const parts: readonly Part[] = [
  approvals,
  payments,
  servers,
  simulation,
  kills,
  fuzz,
  injections,
  sessions,
  load,
  memory,
];

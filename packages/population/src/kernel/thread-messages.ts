import type { Plan } from "../plan/plan.ts";
import type { CodeName } from "./compilers.ts";
import type { Laid } from "./laid.ts";
import type { PlacedAwards } from "./awards.ts";
import type { SumPlaces } from "./outcome.ts";
import type { SlotValues } from "./scenario.ts";

/** What a thread is begun with. */
export interface ThreadSetting {
  readonly plan: Plan;
  readonly code: CodeName;
}

/** A run that threads share: each takes the next lot until there is none. */
export interface ThreadTask {
  readonly run: number;
  readonly memory: WebAssembly.Memory;
  readonly laid: Laid;
  readonly reforms: readonly SlotValues[];
  /** The number of the next lot stands here. */
  readonly next: number;
  readonly common: SumPlaces;
  /** Of each reform, where there are several. */
  readonly own: readonly SumPlaces[];
}

/** Awards of one lot, or plain ones of all that a thread took: common to all reforms where `reform` is −1. */
export interface LotPiece {
  readonly lot: number;
  readonly reform: number;
  readonly piece: PlacedAwards;
}

/** What a thread has done of a run. */
export interface ThreadAnswer {
  readonly run: number;
  readonly pieces: readonly LotPiece[];
  /** The lot that it had to stop at: something in it could not be shown to be exact. */
  readonly stoppedAt: number | null;
}

import type { Day, Rulebook } from "@gongbao/engine";

/** How a population is read. */
export interface Reading {
  readonly rulebook: Rulebook;
  readonly asOf: Day;
  /** Holders at a time. */
  readonly size: number;
  /** Goes on behind this holder; null from the start. */
  readonly after: string | null;
}

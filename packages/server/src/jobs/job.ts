import type { Spine } from "../spine/spine.ts";

/**
 * Something that is done beside the requests. It may come again for what it has done already, after a failure or on
 * another server: what it has done it finds in the database and leaves alone.
 */
export interface Job {
  /** Whose it is and what it does: `cases.remind`. */
  readonly name: string;
  /** When, as cron in the city's time (`0 8 * * *`); null where it is done when asked for alone. */
  readonly cron: string | null;
  run(spine: Spine): Promise<void>;
}

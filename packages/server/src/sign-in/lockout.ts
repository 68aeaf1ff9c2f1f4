import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Clock, moment } from "../spine/clock.ts";

const mostFailures = 10;
/** From everywhere together: whoever knows an address alone cannot keep its owner out from one place. */
const mostFromEverywhere = 100;
const minutes = 15;

/** With which address somebody tries to sign in, and from where in the network. */
export interface Attempt {
  readonly email: string;
  readonly from: string;
}

/**
 * Counts wrong passwords by address, whether somebody has it or not, and stops asking one place of the network after ten
 * of them, and everybody after a hundred.
 */
export class Lockout {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Whether the address has to wait. */
  async isLocked(attempt: Attempt): Promise<boolean> {
    const { rows } = await sql`
      select 1 from sign_in.failure
        where email_hash = any(${keys(attempt)}) and locked_until > ${moment(this.#clock)}::timestamptz`.execute(
      this.#database,
    );
    return rows.length > 0;
  }

  async failed(attempt: Attempt): Promise<void> {
    const [here, everywhere] = keys(attempt);
    const now = moment(this.#clock);
    const window = `${minutes} minutes`;
    await sql`
      insert into sign_in.failure as f values (${here}, 1, ${now}, null), (${everywhere}, 1, ${now}, null)
      on conflict (email_hash) do update set
        count = case when f.first_at < ${now}::timestamptz - ${window}::interval then 1 else f.count + 1 end,
        first_at = case when f.first_at < ${now}::timestamptz - ${window}::interval then ${now}::timestamptz else f.first_at end,
        locked_until = case
          when f.first_at >= ${now}::timestamptz - ${window}::interval and f.count + 1 >=
            case when f.email_hash = ${here} then ${mostFailures}::integer else ${mostFromEverywhere}::integer end
          then ${now}::timestamptz + ${window}::interval end`.execute(this.#database);
  }

  async succeeded(attempt: Attempt): Promise<void> {
    await sql`delete from sign_in.failure where email_hash = any(${keys(attempt)})`.execute(
      this.#database,
    );
  }
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What an attempt is counted under: from where it comes, and from everywhere. */
function keys({ email, from }: Attempt): readonly [here: string, everywhere: string] {
  const address = email.trim().toLowerCase();
  return [hashOf(`${address} ${from}`), hashOf(address)];
}

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Clock, moment } from "../spine/clock.ts";

const mostFailures = 10;
const minutes = 15;

/** Counts wrong passwords by address, whether somebody has it or not, and stops asking after ten of them. */
export class Lockout {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Whether the address has to wait. */
  async isLocked(email: string): Promise<boolean> {
    const { rows } = await sql<{ locked: boolean }>`
      select locked_until > ${moment(this.#clock)}::timestamptz as locked
      from sign_in.failure where email_hash = ${key(email)}`.execute(this.#database);
    return rows[0]?.locked === true;
  }

  async failed(email: string): Promise<void> {
    const now = moment(this.#clock);
    const window = `${minutes} minutes`;
    await sql`
      insert into sign_in.failure as f values (${key(email)}, 1, ${now}, null)
      on conflict (email_hash) do update set
        count = case when f.first_at < ${now}::timestamptz - ${window}::interval then 1 else f.count + 1 end,
        first_at = case when f.first_at < ${now}::timestamptz - ${window}::interval then ${now}::timestamptz else f.first_at end,
        locked_until = case
          when f.first_at >= ${now}::timestamptz - ${window}::interval and f.count + 1 >= ${mostFailures}
          then ${now}::timestamptz + ${window}::interval end`.execute(this.#database);
  }

  async succeeded(email: string): Promise<void> {
    await sql`delete from sign_in.failure where email_hash = ${key(email)}`.execute(this.#database);
  }
}

const key = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

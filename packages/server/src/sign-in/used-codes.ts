import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database/connect.ts";

/** Codes of second factors that were used: each is good once, though it would hold for a minute and a half. */
export class UsedCodes {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Takes a code that is right; false where somebody took it before. */
  async isNew(user: string, code: string): Promise<boolean> {
    const hash = createHash("sha256").update(`${user} ${code}`).digest("hex");
    const { rows } = await sql`
      insert into sign_in.used_code as u values (${hash}, now())
      on conflict (code_hash) do update set used_at = now() where u.used_at < now() - interval '5 minutes'
      returning 1`.execute(this.#database);
    return rows.length > 0;
  }
}

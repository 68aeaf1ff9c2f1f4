import { sql } from "kysely";
import type { Database } from "../database/connect.ts";

/** How the letters stand: for whoever watches the server. */
export interface LetterCounts {
  /** Not out yet, for the first time or again. */
  readonly waiting: bigint;
  /** Out, and kept for a while. */
  readonly sent: bigint;
  /** Refused for good, and kept for a while. */
  readonly refused: bigint;
}

export async function letterCounts(database: Database): Promise<LetterCounts> {
  const { rows } = await sql<LetterCounts>`
    select count(*) filter (where sent_at is null and refused_at is null) as waiting,
      count(*) filter (where sent_at is not null) as sent,
      count(*) filter (where refused_at is not null) as refused
    from mail.message`.execute(database);
  return rows[0] ?? { waiting: 0n, sent: 0n, refused: 0n };
}

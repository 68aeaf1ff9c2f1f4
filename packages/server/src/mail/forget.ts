import { sql } from "kysely";
import type { Job } from "../jobs/job.ts";
import { before, periods } from "../retention/periods.ts";

/** Forgets the letters that went out, or never will. */
export const forgetMail: Job = {
  name: "mail.forget",
  cron: "10 3 * * *",
  async run({ database, clock }) {
    await sql`
      delete from mail.message
      where coalesce(sent_at, refused_at) < ${before(clock.now(), periods.letters)}`.execute(
      database,
    );
  },
};

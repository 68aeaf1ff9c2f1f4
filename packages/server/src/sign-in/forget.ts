import { sql } from "kysely";
import type { Job } from "../jobs/job.ts";
import { moment } from "../spine/clock.ts";
import { before, periods } from "../retention/periods.ts";

/**
 * Forgets what sign-in needs no more. Sessions, codes and counts of requests go by the machine's time, by which they were
 * made, and never by a clock that is ahead of it: nobody is signed out by this.
 */
export const forgetSignIns: Job = {
  name: "sign-in.forget",
  cron: "20 3 * * *",
  async run({ database, clock }) {
    const expired = before(clock.now(), periods.sessions);
    const attempted = before(clock.now(), periods.attempts);
    await sql`
      delete from sign_in.session
      where "expiresAt" < least(${expired}::timestamptz, now())`.execute(database);
    await sql`
      delete from sign_in.verification
      where "expiresAt" < least(${expired}::timestamptz, now())`.execute(database);
    await sql`
      delete from sign_in.used_code
      where used_at < least(${attempted}::timestamptz, now())`.execute(database);
    await sql`
      delete from sign_in."rateLimit"
      where "lastRequest" < least(${Date.parse(attempted)}::bigint,
        (extract(epoch from now()) * 1000)::bigint)`.execute(database);
    await sql`
      delete from sign_in.failure
      where first_at < ${attempted}
        and (locked_until is null or locked_until < ${moment(clock)})`.execute(database);
    await sql`
      delete from sign_in.used_code where used_at < now() - interval '1 hour'`.execute(database);
  },
};

import type { Job } from "../../jobs/job.ts";
import { before, periods } from "../../retention/periods.ts";
import type { NotificationTables } from "./tables.ts";

/** Forgets what was read long ago. What nobody read stays. */
export const forgetNotices: Job = {
  name: "notifications.forget",
  cron: "30 3 * * *",
  async run({ database, clock }) {
    await database
      .withTables<NotificationTables>()
      .deleteFrom("notifications.notice")
      .where("read_at", "<", before(clock.now(), periods.readNotices))
      .execute();
  },
};

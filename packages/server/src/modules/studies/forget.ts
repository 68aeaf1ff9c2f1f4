import { eraseLeaving } from "../../files/record.ts";
import type { Job } from "../../jobs/job.ts";
import { before, periods } from "../../retention/periods.ts";
import { removeStudy } from "./studies.ts";
import type { StudyTables } from "./tables.ts";

/** Deletes the studies that ended, or were left as drafts, long ago, with the firms in their files. */
export const forgetStudies: Job = {
  name: "studies.forget",
  cron: "50 3 * * *",
  async run({ database, clock, files }) {
    const tables = database.withTables<StudyTables>();
    const old = await tables
      .selectFrom("studies.study")
      .select("id")
      .where("made_at", "<", before(clock.now(), periods.studies))
      .where("state", "not in", ["waiting", "running"])
      .execute();
    for (const { id } of old)
      // One after the other: none waits for the files of another.
      await tables.transaction().execute((transaction) => removeStudy(transaction, id));
    await eraseLeaving(tables, files);
  },
};

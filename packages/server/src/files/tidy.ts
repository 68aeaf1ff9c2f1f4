import type { Job } from "../jobs/job.ts";
import { eraseLeaving } from "./record.ts";
import type { FileTables } from "./tables.ts";

/** An upload that has brought nothing for so long is dead: its connection was closed long before. */
const leftOverMs = 3_600_000;

/** Throws away what broken uploads left, and erases what nothing names any more. */
export const tidyFiles: Job = {
  name: "files.tidy",
  cron: "*/10 * * * *",
  async run({ files, database }) {
    await files.sweep(leftOverMs);
    await eraseLeaving(database.withTables<FileTables>(), files);
  },
};

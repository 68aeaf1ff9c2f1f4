import type { Job } from "../jobs/job.ts";
import { forgetOldKeys } from "./answers.ts";

/** Forgets the keys of requests whose time is over, with their answers. */
export const forgetKeys: Job = {
  name: "idempotency.forget",
  cron: "40 3 * * *",
  async run({ database, clock }) {
    await forgetOldKeys(database, clock);
  },
};

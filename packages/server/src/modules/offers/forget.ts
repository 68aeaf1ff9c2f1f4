import { eraseLeaving } from "../../files/record.ts";
import type { Job } from "../../jobs/job.ts";
import { before, periods } from "../../retention/periods.ts";
import { removeFiles, removeList } from "./lists.ts";
import type { AllTables } from "./tables.ts";

/**
 * Deletes lists that did not go out, and of those that did the files and whoever was not told anything: what firms were
 * offered stands in their cases.
 */
export const forgetLists: Job = {
  name: "offers.forget",
  cron: "55 3 * * *",
  async run({ database, clock, files }) {
    const tables = database.withTables<AllTables>();
    const old = await tables
      .selectFrom("offers.list")
      .select(["id", "state"])
      .where("made_at", "<", before(clock.now(), periods.lists))
      .where("state", "not in", ["waiting", "running"])
      .execute();
    for (const { id, state } of old) {
      // One after the other: none waits for the files of another.
      await tables.transaction().execute(async (transaction) => {
        if (state !== "released") return removeList(transaction, id);
        await removeFiles(transaction, id);
        await transaction
          .deleteFrom("offers.entry")
          .where("list_id", "=", id)
          .where("case_number", "is", null)
          .execute();
      });
    }
    await eraseLeaving(tables, files);
  },
};

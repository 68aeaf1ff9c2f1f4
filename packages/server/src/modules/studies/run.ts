import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Day } from "@gongbao/engine";
import { record } from "../../files/record.ts";
import { brokeOff } from "../../files/tables-problem.ts";
import { begin } from "../../jobs/beside.ts";
import type { Job } from "../../jobs/job.ts";
import { type LongWork, type Taken, layOut, stillTaken, workOutAll } from "../../jobs/long-work.ts";
import { moment } from "../../spine/clock.ts";
import type { Spine } from "../../spine/spine.ts";
import type { StudyResult } from "./result.ts";
import type { StudyTables } from "./tables.ts";
import type { Order, Said } from "./work-out.ts";

type Came = Exclude<Said, { is: "progress" }>;

const script = fileURLToPath(new URL("work-out.ts", import.meta.url));

/** That all of it is worked out. */
const all = ({ all: { holders }, rejected }: StudyResult) => {
  const total = BigInt(holders + rejected.holders);
  return { done: total, total };
};

/** Writes down what came of a study, with its files, unless it is no longer this server's. */
async function finish(
  { files, database, clock }: Spine,
  taken: Taken,
  said: Came,
  output: string,
): Promise<void> {
  const { id } = taken;
  const names = said.is === "done" ? await readdir(output) : [];
  const incoming = await Promise.all(
    names.map(async (name) => ({
      name,
      file: await files.put(createReadStream(join(output, name))),
    })),
  );
  try {
    await database
      .withTables<StudyTables>()
      .transaction()
      .execute(async (transaction) => {
        const at = moment(clock);
        const kept = await transaction
          .updateTable("studies.study")
          .set({
            state: said.is,
            ended_at: at,
            ...(said.is === "done"
              ? { result: JSON.stringify(said.result), ...all(said.result) }
              : { problem: JSON.stringify(said.problem) }),
          })
          .where(stillTaken(taken))
          .returning("id")
          .executeTakeFirst();
        if (kept === undefined) return;
        for (const { name, file } of incoming) {
          // One after the other: each holds the row of its content.
          await record(transaction, file, at);
          await transaction
            .insertInto("studies.file")
            .values({
              study_id: id,
              kind: "output",
              name,
              hash: file.hash,
              size: BigInt(file.size),
            })
            .execute();
        }
      });
  } finally {
    await Promise.all(incoming.map(({ file }) => file.drop()));
  }
}

const places = (folder: string) => ({
  input: join(folder, "input"),
  output: join(folder, "output"),
});

const studies = (spine: Spine): LongWork<Came> => ({
  name: "study",
  table: "studies.study",
  async begin({ id }, folder, onProgress) {
    const database = spine.database.withTables<StudyTables>();
    const study = await database
      .selectFrom("studies.study")
      .select(["source", "changes", "grouped_by", "with_readings", "as_of", "rulebook_hash"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (study === undefined) return null;
    const rulebook = await spine.rulebooks.of(study.rulebook_hash);
    const { input, output } = places(folder);
    if (study.source === "files") {
      const inputs = await database
        .selectFrom("studies.file")
        .select(["name", "hash"])
        .where("study_id", "=", id)
        .where("kind", "=", "input")
        .execute();
      await layOut(spine.files, inputs, input);
    }
    const order: Order = {
      rulebook,
      changes: study.changes,
      groupedBy: study.grouped_by,
      readings: study.with_readings,
      asOf: study.as_of as Day,
      source: study.source,
      input,
      output,
    };
    return begin<Came>(script, order, onProgress);
  },
  finish: (taken, said, folder) =>
    finish(spine, taken, said ?? { is: "failed", problem: brokeOff }, places(folder).output),
});

/** Works out one study after another, as long as any waits. */
export const runStudies: Job = {
  name: "studies.run",
  cron: "* * * * *",
  run: (spine) => workOutAll(spine.database, studies(spine)),
};

import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Day } from "@gongbao/engine";
import type { Sifted } from "@gongbao/population";
import { type Kysely, type Transaction, sql } from "kysely";
import { record } from "../../files/record.ts";
import { type TablesProblem, brokeOff } from "../../files/tables-problem.ts";
import { begin } from "../../jobs/beside.ts";
import type { Job } from "../../jobs/job.ts";
import { type LongWork, type Taken, layOut, stillTaken, workOutAll } from "../../jobs/long-work.ts";
import { moment } from "../../spine/clock.ts";
import type { Spine } from "../../spine/spine.ts";
import { tell } from "../notifications/tell.ts";
import { type Entry, entriesOf } from "./assessing.ts";
import { rulesForList, subject } from "./eligible.ts";
import type { Order, Said } from "./sift.ts";
import type { AllTables, ListCounts } from "./tables.ts";

type Came = Exclude<Said, { is: "progress" }>;

const script = fileURLToPath(new URL("sift.ts", import.meta.url));

/** So many firms are told at once; a longer list is made in parts, by county say. */
const mostOffered = 1000;
/** So many that may be owed something are looked at: more are a sign that the wrong file was taken. */
const mostFound = 200_000;

const tooMany = (most: number, found: number): TablesProblem => ({
  message: {
    zh: `名单太长：最多${most}条，实有${found}条；请把数据分开，例如按县分`,
    en: `The list is too long: ${most} at most, and there are ${found}; divide the data, by county say`,
  },
  faults: [],
});

async function readFound(path: string): Promise<readonly Sifted[]> {
  const found: Sifted[] = [];
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  for await (const line of lines) found.push(JSON.parse(line) as Sifted);
  return found;
}

const rowsAtOnce = 500;

async function writeEntries(
  transaction: Transaction<AllTables>,
  list: bigint,
  entries: readonly Entry[],
): Promise<void> {
  const rows = entries.map(({ stated, detail, ...entry }, position) => ({
    ...entry,
    list_id: list,
    position,
    stated: stated === null ? null : JSON.stringify(stated),
    detail: JSON.stringify(detail),
    left_out: null,
    reason: null,
    case_number: null,
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    // In parts: a statement takes only so many values.
    await transaction
      .insertInto("offers.entry")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  }
}

/** What is kept of a list that came to something, and what is wrong with one that did not. */
type Result =
  | {
      readonly is: "done";
      readonly counts: ListCounts;
      readonly entries: readonly Entry[];
    }
  | { readonly is: "failed"; readonly problem: TablesProblem };

/** Looks at everybody whom the tables make out to be owed something. */
async function assessed(spine: Spine, list: bigint, said: Came, output: string): Promise<Result> {
  if (said.is === "failed") return said;
  const { summary } = said;
  if (summary.found > mostFound)
    return { is: "failed", problem: tooMany(mostFound, summary.found) };
  const database = spine.database.withTables<AllTables>();
  const row = await listed(database, list);
  const entries: Entry[] = [];
  if (row !== undefined) {
    const listing = {
      rulebook: await spine.rulebooks.of(row.rulebook_hash),
      measure: row.measure,
      day: row.day,
      needsCounty: row.county,
      madeBy: row.made_by,
      madeAt: row.made_at,
    };
    const found = await readFound(join(output, "found.ndjson"));
    for await (const entry of entriesOf(database, listing, found)) entries.push(entry);
  }
  const owed = entries.filter(({ outcome }) => outcome === "owed").length;
  if (owed > mostOffered) return { is: "failed", problem: tooMany(mostOffered, owed) };
  const { holders, rejectedHolders, rejectedRows, found } = summary;
  const notOwed = holders - rejectedHolders - found;
  return { is: "done", counts: { holders, rejectedHolders, rejectedRows, notOwed }, entries };
}

/** A list with what it says of its programme. */
const listed = (database: Kysely<AllTables>, list: bigint) =>
  database
    .selectFrom("offers.list as l")
    .innerJoin("cases.programme as p", "p.id", "l.programme_id")
    .select([
      "l.rulebook_hash",
      "l.day",
      "l.made_by",
      "l.made_at",
      "p.id as programme",
      "p.title",
      "p.measure",
      "p.leading_body",
    ])
    .select(
      sql<boolean>`exists (select from cases.programme_share s where s.programme_id = p.id and s.payer is null)`.as(
        "county",
      ),
    )
    .where("l.id", "=", list)
    .executeTakeFirst();

/** Writes down what came of a list, unless it is no longer this server's, and tells those who may release it. */
async function finish(spine: Spine, taken: Taken, came: Came, output: string): Promise<void> {
  const { files, database, clock } = spine;
  const result = await assessed(spine, taken.id, came, output);
  const rejected = join(output, "rejected.csv");
  const file = existsSync(rejected) ? await files.put(createReadStream(rejected)) : null;
  try {
    await database
      .withTables<AllTables>()
      .transaction()
      .execute(async (transaction) => {
        const at = moment(clock);
        const kept = await transaction
          .updateTable("offers.list")
          .set({
            state: result.is,
            ended_at: at,
            ...(result.is === "done"
              ? {
                  result: JSON.stringify(result.counts),
                  done: BigInt(result.counts.holders),
                  total: BigInt(result.counts.holders),
                }
              : { problem: JSON.stringify(result.problem) }),
          })
          .where(stillTaken(taken))
          .returning("id")
          .executeTakeFirst();
        if (kept === undefined) return;
        if (file !== null) {
          await record(transaction, file, at);
          await transaction
            .insertInto("offers.file")
            .values({
              list_id: taken.id,
              kind: "output",
              name: "rejected.csv",
              hash: file.hash,
              size: BigInt(file.size),
            })
            .execute();
        }
        if (result.is !== "done") return;
        await writeEntries(transaction, taken.id, result.entries);
        // A list that nobody is owed by is not released.
        if (result.entries.some(({ outcome }) => outcome === "owed")) {
          await tellWaiting(spine, transaction, taken.id, at);
        }
      });
  } finally {
    await file?.drop();
  }
}

/** Tells those who may release a list that it waits for one of them. */
async function tellWaiting(
  spine: Spine,
  transaction: Transaction<AllTables>,
  list: bigint,
  at: string,
): Promise<void> {
  const row = await listed(transaction, list);
  if (row === undefined) return;
  const bodies = [row.leading_body];
  await tell(transaction, spine, at, [
    {
      to: [
        { role: "reviewer", bodies },
        { role: "approver", bodies },
      ],
      news: {
        kind: "offer.listed",
        about: `offer-list:${list}`,
        zh: `“${row.title}”的免申即享名单已测算，等编制人以外的一人核对发布。`,
        en: `A list of who is owed under “${row.title}” is worked out: somebody other than its maker looks at it and releases it.`,
        dueOn: null,
      },
    },
  ]);
}

const places = (folder: string) => ({
  input: join(folder, "input"),
  output: join(folder, "output"),
});

const lists = (spine: Spine): LongWork<Came> => ({
  name: "list",
  table: "offers.list",
  async begin({ id }, folder, onProgress) {
    const database = spine.database.withTables<AllTables>();
    const row = await listed(database, id);
    if (row === undefined) return null;
    const { input, output } = places(folder);
    const inputs = await database
      .selectFrom("offers.file")
      .select(["name", "hash"])
      .where("list_id", "=", id)
      .where("kind", "=", "input")
      .execute();
    await layOut(spine.files, inputs, input);
    const rulebook = await spine.rulebooks.of(row.rulebook_hash);
    const order: Order = {
      rulebook: rulesForList(rulebook, row.measure),
      measure: row.measure,
      subject,
      asOf: row.day as Day,
      input,
      output,
    };
    return begin<Came>(script, order, onProgress);
  },
  finish: (taken, said, folder) =>
    finish(spine, taken, said ?? { is: "failed", problem: brokeOff }, places(folder).output),
});

/** Works out one list after another, as long as any waits. */
export const runLists: Job = {
  name: "offers.run",
  cron: "* * * * *",
  run: (spine) => workOutAll(spine.database, lists(spine)),
};

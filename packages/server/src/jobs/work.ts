import { sql } from "kysely";
import type { ClientConfig } from "pg";
import { type JobWithMetadata, PgBoss } from "pg-boss";
import { moment } from "../spine/clock.ts";
import type { Spine } from "../spine/spine.ts";
import { JobFailure } from "./failure.ts";
import { givenUp, queueSchema } from "./install.ts";
import type { Job } from "./job.ts";
import { Listener } from "./listener.ts";
import { openQueuePool } from "./pool.ts";

/** How soon after a call a server does what is called for; how long it waits, stopping, for what has begun. */
const soonMs = 500;
const patienceMs = 20_000;

export interface WorkOptions {
  readonly application: ClientConfig;
  readonly jobs: readonly Job[];
  readonly spine: Spine;
  readonly onError: (error: Error) => void;
  /** How often it looks for what is due. */
  readonly lookSeconds?: number;
}

/** The work on the queue, going on. */
export interface Work {
  /** Puts a job in, to be done once by one of the servers; one that waits already is not put in twice. */
  ask(name: string): Promise<void>;
  /** Ends what has begun, takes nothing new. */
  stop(): Promise<void>;
}

/** Works on the queue beside the other servers: each job is done by one of them, by its schedule or when called for. */
export async function startWork(options: WorkOptions): Promise<Work> {
  const { application, jobs, spine, onError, lookSeconds = 10 } = options;
  const tell = (error: Error): void => onError(new JobFailure("queue", "failed", error));
  const pool = openQueuePool(application, { max: 4, onError: tell });
  const boss = new PgBoss({
    db: pool.db,
    schema: queueSchema,
    migrate: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", tell);
  const workers = new Map<string, string>();
  const looking = { includeMetadata: true, pollingIntervalSeconds: lookSeconds } as const;
  const ask = async (name: string): Promise<void> => {
    await boss.send(name);
    const worker = workers.get(name);
    if (worker !== undefined) boss.notifyWorker(worker);
  };
  try {
    await boss.start();
    for (const job of jobs) {
      const worker = await boss.work(job.name, looking, async (taken) => {
        for (const each of taken) await carryOut(job, each, spine, onError);
      });
      workers.set(job.name, worker);
    }
    await boss.work(givenUp, looking, async (taken) => {
      for (const each of taken) await bury(each, spine, onError);
    });
  } catch (error) {
    await boss.stop({ graceful: false });
    await pool.end();
    throw error;
  }
  const calls = new Map<string, NodeJS.Timeout>();
  const listener = new Listener(application, (name) => {
    // Many calls in a moment are one.
    if (!workers.has(name) || calls.has(name)) return;
    const timer = setTimeout(() => {
      calls.delete(name);
      void ask(name).catch(tell);
    }, soonMs);
    calls.set(name, timer);
  });
  await listener.start();
  return {
    ask,
    async stop() {
      await listener.stop();
      for (const timer of calls.values()) clearTimeout(timer);
      // Where the database is gone, there is nothing to end in order.
      await boss.stop({ graceful: true, timeout: patienceMs }).catch(tell);
      await pool.end();
    },
  };
}

async function carryOut(
  job: Job,
  { retryCount }: JobWithMetadata<unknown>,
  spine: Spine,
  onError: (error: Error) => void,
): Promise<void> {
  // The queue keeps what it is told of a failure: nobody's address goes there either.
  const failure = await job.run(spine).then(
    () => null,
    (error: unknown) => new JobFailure(job.name, `failed at attempt ${retryCount + 1}`, error),
  );
  if (failure !== null) {
    onError(failure);
    throw failure;
  }
  const at = moment(spine.clock);
  await sql`
    insert into jobs.tally as t (name, done, last_done_at) values (${job.name}, 1, ${at})
    on conflict (name) do update set done = t.done + 1, last_done_at = ${at}`.execute(
    spine.database,
  );
}

/** Counts and tells what failed for good, also where the server went away in the middle of it. */
async function bury(
  { sourceName, sourceRetryCount, sourceOutput }: JobWithMetadata<unknown>,
  spine: Spine,
  onError: (error: Error) => void,
): Promise<void> {
  const name = sourceName ?? "?";
  const at = moment(spine.clock);
  await sql`
    insert into jobs.tally as t (name, failed, last_failed_at) values (${name}, 1, ${at})
    on conflict (name) do update set failed = t.failed + 1, last_failed_at = ${at}`.execute(
    spine.database,
  );
  const last: unknown = sourceOutput && Reflect.get(sourceOutput, "message");
  const attempts = (sourceRetryCount ?? 0) + 1;
  onError(new JobFailure(name, `was given up after ${attempts} attempts`, last));
}

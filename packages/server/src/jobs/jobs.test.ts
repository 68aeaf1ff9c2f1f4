import { sql } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { PgBoss } from "pg-boss";
import { type TestDesk, testDesk } from "../fixtures/desk.ts";
import { reach } from "../database/connect.ts";
import { jobCounts } from "./counts.ts";
import { JobFailure, tellFailure } from "./failure.ts";
import { installQueue } from "./install.ts";
import type { Job } from "./job.ts";
import { openQueuePool } from "./pool.ts";
import { type Work, startWork } from "./work.ts";

let test: TestDesk;
let connections: Awaited<ReturnType<typeof reach>>;
const ran: string[] = [];
const errors: string[] = [];
let fails = false;
let gate: Promise<void> = Promise.resolve();

const jobs: readonly Job[] = [
  {
    name: "test.count",
    cron: null,
    run: async ({ clock }) => {
      await gate;
      ran.push(clock.now().toISOString());
    },
  },
  {
    name: "test.fail",
    cron: "0 8 * * *",
    run: async () => {
      if (fails) throw new Error("no answer from somebody@example.com at 13800000000");
      ran.push("mended");
    },
  },
];

const work = (): Promise<Work> =>
  startWork({
    application: connections.application,
    jobs,
    spine: test.desk.spine,
    onError: (error) => errors.push(error.message),
    lookSeconds: 0.5,
  });

const countsOf = async (name: string) => {
  const counts = await jobCounts(test.desk.spine.database);
  return counts.find((each) => each.name === name);
};

/** That the job failed once and waits to be tried again. */
const waitsAgain = async () => {
  const { rows } = await sql<{ state: string }>`
    select state from pgboss.job where name = 'test.fail' and state not in ('completed', 'failed')`.execute(
    test.owner,
  );
  expect(rows).toEqual([{ state: "retry" }]);
};

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-06-01T00:00:00Z");
  connections = await reach(test.source);
  await installQueue(connections.owner, jobs);
});

afterAll(async () => {
  await connections.release();
  await test.close();
});

it("is made by several servers at once, and again, without a quarrel", async () => {
  await Promise.all(Array.from({ length: 4 }, () => installQueue(connections.owner, jobs)));
  const { rows } = await sql<{ name: string; timezone: string; cron: string }>`
    select name, timezone, cron from pgboss.schedule`.execute(test.owner);
  // The desk's own jobs are none of these: what is no job any more has no schedule.
  expect(rows).toEqual([{ name: "test.fail", timezone: "Asia/Shanghai", cron: "0 8 * * *" }]);
});

it("goes forward only", async () => {
  await sql`update pgboss.version set version = version + 1`.execute(test.owner);
  await expect(installQueue(connections.owner, jobs)).rejects.toThrow(/newer gongbao/u);
  await sql`update pgboss.version set version = version - 1`.execute(test.owner);
});

it("is worked by the application, which makes and changes no table and no schedule", async () => {
  const { database } = test.desk.spine;
  for (const statement of [
    "drop table pgboss.job",
    "create table pgboss.more (id int)",
    "alter table pgboss.queue add column more int",
    "delete from pgboss.schedule",
    "delete from pgboss.queue",
    "insert into pgboss.schedule (name, cron) values ('test.count', '* * * * *')",
    "delete from jobs.tally",
  ]) {
    await expect(sql`${sql.raw(statement)}`.execute(database), statement).rejects.toThrow(
      /permission denied|must be owner/u,
    );
  }
});

it("does what is asked for once, on one of several servers, by the spine's clock", async () => {
  const servers = await Promise.all([work(), work(), work()]);
  try {
    ran.length = 0;
    let open = (): void => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    for (const server of servers) await server.ask("test.count");
    open();
    await vi.waitFor(
      async () => expect(await countsOf("test.count")).toMatchObject({ waiting: 0n, running: 0n }),
      15_000,
    );
    const { rows } = await sql<{ made: bigint }>`
      select count(*) as made from pgboss.job where name = 'test.count'`.execute(test.owner);
    // Asked for while it waits, it is there already; asked for while it is done, it comes once more.
    expect(rows[0]?.made).toBeLessThanOrEqual(3n);
    expect(ran).toHaveLength(Number(rows[0]?.made));
    expect(new Set(ran)).toEqual(new Set(["2019-06-01T00:00:00.000Z"]));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});

it("sends one job for each time of a schedule, whatever the number of servers", async () => {
  // By the queue's own schedule, which the servers look at together.
  const every = [
    { name: "test.minute", cron: "* * * * *", run: async () => void ran.push("minute") },
  ];
  await installQueue(connections.owner, every);
  ran.length = 0;
  // The servers of the tests before looked half a minute ago at most.
  await sql`update pgboss.version set cron_on = null`.execute(test.owner);
  const servers = await Promise.all(
    Array.from({ length: 2 }, () =>
      startWork({
        application: connections.application,
        jobs: every,
        spine: test.desk.spine,
        onError: (error) => errors.push(error.message),
        lookSeconds: 0.5,
      }),
    ),
  );
  try {
    await vi.waitFor(() => expect(ran.length).toBeGreaterThanOrEqual(1), 90_000);
    const { rows } = await sql<{ at: string; made: bigint }>`
      select date_trunc('minute', created_on) as at, count(*) as made
      from pgboss.job where name = 'test.minute' group by 1`.execute(test.owner);
    for (const { made } of rows) expect(made).toBe(1n);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await installQueue(connections.owner, jobs);
  }
}, 120_000);

it("does once what came due while no server ran", async () => {
  ran.length = 0;
  await sql`update pgboss.version set cron_on = now() - interval '3 days'`.execute(test.owner);
  await sql`update pgboss.schedule set created_on = now() - interval '9 days'`.execute(test.owner);
  const servers = await Promise.all([work(), work()]);
  try {
    await vi.waitFor(() => expect(ran).toEqual(["mended"]), 30_000);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  expect(await countsOf("test.fail")).toMatchObject({ done: 1n, waiting: 0n });
}, 60_000);

it("tries again what failed, and tells without anybody's address", async () => {
  fails = true;
  errors.length = 0;
  const server = await work();
  try {
    await server.ask("test.fail");
    await vi.waitFor(waitsAgain, 15_000);
    expect(errors).toEqual(["job test.fail failed at attempt 1: Error: no answer from …@… at …"]);
    const { rows } = await sql<{ state: string; wait: number; told: string }>`
      select state, extract(epoch from start_after - now())::int as wait, output::text as told
      from pgboss.job where name = 'test.fail' and state <> 'completed'`.execute(test.owner);
    expect(rows).toMatchObject([{ state: "retry" }]);
    expect(rows[0]?.wait).toBeGreaterThan(10);
    expect(rows[0]?.told).not.toMatch(/somebody|13800000000/u);
    fails = false;
    ran.length = 0;
    await sql`update pgboss.job set start_after = now() where name = 'test.fail' and state = 'retry'`.execute(
      test.owner,
    );
    await vi.waitFor(() => expect(ran).toEqual(["mended"]), 15_000);
  } finally {
    await server.stop();
  }
  expect(await countsOf("test.fail")).toMatchObject({ done: 2n, failed: 0n, waiting: 0n });
});

it("counts and tells what failed for good", async () => {
  fails = true;
  errors.length = 0;
  const server = await work();
  try {
    await server.ask("test.fail");
    await vi.waitFor(waitsAgain, 15_000);
    await sql`
      update pgboss.job set retry_count = retry_limit - 1, start_after = now()
      where name = 'test.fail' and state = 'retry'`.execute(test.owner);
    await vi.waitFor(async () => expect((await countsOf("test.fail"))?.failed).toBe(1n), 30_000);
  } finally {
    await server.stop();
    fails = false;
  }
  expect(errors.at(-1)).toBe(
    "job test.fail was given up after 9 attempts: job test.fail failed at attempt 9: Error: no answer from …@… at …",
  );
}, 60_000);

it("ends what has begun before it stops", async () => {
  ran.length = 0;
  let open = (): void => undefined;
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const server = await work();
  await server.ask("test.count");
  await vi.waitFor(async () => expect((await countsOf("test.count"))?.running).toBe(1n), 15_000);
  const stopped = server.stop();
  open();
  await stopped;
  expect(ran).toHaveLength(1);
  expect(await countsOf("test.count")).toMatchObject({ running: 0n });
});

it("keeps no address and no number of anybody in what it tells", () => {
  const told = new JobFailure("a", "failed", new Error("<a.b@example.com> 6222000000001234"))
    .message;
  expect(told).toBe("job a failed: Error: <…@…> …");
  expect(tellFailure("plain")).toBe("plain");
});

it("finds the schema of the queue as the library made it", async () => {
  const pool = openQueuePool(connections.owner, { max: 2, onError: () => undefined });
  const boss = new PgBoss({ db: pool.db, migrate: false, supervise: false, schedule: false });
  try {
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true });
  } finally {
    await pool.end();
  }
});

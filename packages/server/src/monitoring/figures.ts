import { type QueryExecutorProvider, sql } from "kysely";
import { jobCounts } from "../jobs/counts.ts";
import type { Spine } from "../spine/spine.ts";

/** A figure that whoever watches the server sees: cheap to read, and about nobody. */
export interface Figure {
  /** In the words of Prometheus: `gongbao_cases`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a module tells of itself. */
export type Figures = (spine: Pick<Spine, "database">) => Promise<readonly Figure[]>;

/** The spine's own figures: its jobs, its letters and its books. */
export const spineFigures: Figures = async ({ database }) => [
  ...(await jobFigures(database)),
  ...(await mailFigures(database)),
  ...(await bookFigures(database)),
];

const jobFigures: (database: Spine["database"]) => Promise<readonly Figure[]> = async (database) =>
  (await jobCounts(database)).flatMap(({ name, done, failed, waiting, running }) =>
    Object.entries({ done, failed, waiting, running }).map(([state, value]) => ({
      name: "gongbao_jobs",
      help: "Jobs by what became of them; done and failed since the database was made.",
      labels: { job: name, state },
      value: Number(value),
    })),
  );

async function mailFigures(database: QueryExecutorProvider): Promise<readonly Figure[]> {
  const { rows } = await sql<{ waiting: number; refused: number }>`
    select count(*)::int as waiting, count(*) filter (where refusal is not null)::int as refused
      from mail.message where sent_at is null`.execute(database);
  return Object.entries(rows[0] ?? {}).map(([state, value]) => ({
    name: "gongbao_letters",
    help: "Letters that wait to go out, and those of them that were refused at least once.",
    labels: { state },
    value,
  }));
}

/** By the numbers that the database gives, which cost nothing to read however many there are. */
async function bookFigures(database: QueryExecutorProvider): Promise<readonly Figure[]> {
  const { rows } = await sql<{ postings: string; events: string }>`
    select coalesce((select max(id) from ledger.posting), 0)::text as postings,
      (select seq from audit.head)::text as events`.execute(database);
  const [found] = rows;
  return [
    {
      name: "gongbao_ledger_last_posting",
      help: "The number of the newest posting of the ledger.",
      value: Number(found?.postings ?? 0),
    },
    {
      name: "gongbao_audit_last_event",
      help: "The number of the newest event of the audit chain.",
      value: Number(found?.events ?? 0),
    },
  ];
}

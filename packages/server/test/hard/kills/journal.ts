import { sql } from "kysely";
import type { Database } from "../../../src/database/connect.ts";
import { must } from "../part.ts";

/** What was acknowledged, by the one who asked for it. Each worker writes its own, in the order in which it asked. */
export interface Journal {
  readonly firms: Set<string>;
  /** By number: whose it is, its version and the steps that were acknowledged. */
  readonly cases: Map<string, { firm: string; version: number; kinds: string[] }>;
  /** What was given to the line, in fen, by idempotency key. */
  readonly given: Map<string, bigint>;
  /** What has been asked for and not been answered: it may be there, once, or not. */
  underWay: string | null;
}

export const newJournal = (): Journal => ({
  firms: new Set(),
  cases: new Map(),
  given: new Map(),
  underWay: null,
});

/** Everything acknowledged is there, and nothing twice. What is under way may be there once beside it. */
export async function mustHaveKept(
  database: Database,
  line: string,
  journals: readonly Journal[],
): Promise<void> {
  // What is acknowledged after this is not asked of what is read below.
  const cases = new Map(
    journals.flatMap((each) =>
      [...each.cases].map(
        ([number, found]) => [number, { ...found, kinds: [...found.kinds] }] as const,
      ),
    ),
  );
  const firms = journals.flatMap((each) => [...each.firms]);
  const given = new Map(journals.flatMap((each) => [...each.given]));

  const bodies = await sql<{ id: string }>`
    select id from directory.body where kind = 'enterprise'`.execute(database);
  const registered = new Set(bodies.rows.map(({ id }) => id));
  must(
    firms.every((firm) => registered.has(firm)),
    "a firm whose registration was acknowledged is there",
    firms.filter((firm) => !registered.has(firm)),
  );

  const { rows } = await sql<{ number: string; version: number; kinds: string[] | null }>`
    select c.number, c.version, array_agg(s.kind order by s.position) filter (where s.kind is not null) as kinds
    from cases.case c left join cases.step s on s.case_id = c.id group by c.id`.execute(database);
  const found = new Map(rows.map((row) => [row.number, row]));
  for (const [number, { version, kinds }] of cases) {
    const row = found.get(number);
    must(row !== undefined, "a case that was acknowledged is there", number);
    const there = row.kinds ?? [];
    must(
      kinds.every((kind, at) => there[at] === kind),
      `the steps of ${number} that were acknowledged are there, in their order`,
      { acknowledged: kinds, there },
    );
    must(row.version >= version, `${number} is not older than was acknowledged`, {
      acknowledged: version,
      there: row.version,
    });
  }

  const postings = await sql<{ key: string; fen: bigint }>`
    select substr(p.key, strpos(p.key, '/') + 1) as key, sum(e.amount)::bigint as fen
    from ledger.posting p join ledger.entry e on e.posting_id = p.id join ledger.account a on a.id = e.account_id
      join ledger.budget_line l on l.id = a.line_id
    where p.kind = 'appropriate' and a.kind = 'available' and l.code = ${line} group by 1`.execute(
    database,
  );
  const posted = new Map(postings.rows.map(({ key, fen }) => [key, fen]));
  for (const [key, fen] of given) {
    must(posted.get(key) === fen, "money that was acknowledged stands in the books", {
      key,
      acknowledged: fen,
      there: posted.get(key) ?? null,
    });
  }
}

/** When nobody asks for anything any more, what is there is what was acknowledged and nothing beside. */
export async function mustBeAllThereIs(
  database: Database,
  line: string,
  journals: readonly Journal[],
  atFirst: bigint,
): Promise<void> {
  await mustHaveKept(database, line, journals);
  const cases = new Map(journals.flatMap((each) => [...each.cases]));
  const { rows } = await sql<{ number: string; firm: string; kinds: string[] | null }>`
    select c.number, c.applicant as firm,
      array_agg(s.kind order by s.position) filter (where s.kind is not null) as kinds
    from cases.case c left join cases.step s on s.case_id = c.id group by c.id`.execute(database);
  must(rows.length === cases.size, "there are as many cases as were acknowledged", {
    there: rows.length,
    acknowledged: cases.size,
    beside: rows.filter(({ number }) => !cases.has(number)),
  });
  for (const { number, kinds } of rows) {
    const expected = cases.get(number)?.kinds ?? [];
    must(
      (kinds ?? []).join() === expected.join(),
      `${number} took the steps that were acknowledged, each once`,
      { there: kinds, acknowledged: expected },
    );
  }
  const sums = await sql<{ fen: bigint; count: bigint }>`
    select coalesce(sum(e.amount), 0)::bigint as fen, count(*) as count
    from ledger.posting p join ledger.entry e on e.posting_id = p.id join ledger.account a on a.id = e.account_id
      join ledger.budget_line l on l.id = a.line_id
    where p.kind = 'appropriate' and a.kind = 'available' and l.code = ${line}`.execute(database);
  const given = journals.flatMap((each) => [...each.given.values()]);
  const sum = given.reduce((total, fen) => total + fen, atFirst);
  must(
    sums.rows[0]?.fen === sum && sums.rows[0].count === BigInt(given.length) + 1n,
    "the line was given what was acknowledged, each once",
    { there: sums.rows[0], acknowledged: { fen: sum, count: given.length } },
  );
}

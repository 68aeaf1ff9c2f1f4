import { sql } from "kysely";
import { type Books, mustHold, openBooks } from "../books.ts";
import { type Answer, type Person, bodyOf, sendTo } from "../caller.ts";
import {
  type City,
  openCity,
  openLine,
  openProgramme,
  perThing,
  registerFirm,
  yearCap,
} from "../city.ts";
import { type Figure, type Part, type PartContext, forEach, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { advance, draft, statementOf, step } from "../way.ts";

export const approvals: Part = {
  name: "approvals",
  what: "200 approvals at once, of which exactly so many as the budget, the places or a firm's cap allow",
  small: true,
  async run(context) {
    const server = await ServerProcess.start({ data: context.folder, now: "2019-04-01T01:00:00Z" });
    const { send, close } = sendTo(server.address);
    const books = await openBooks(context.folder);
    try {
      const city = await openCity({ send, origin: server.address, welcome: server.welcome });
      const approvers = [city.people.approver];
      return await approveAtOnce({ context, city, books, servers: [server], approvers });
    } finally {
      close();
      await books.close();
      await server.stop();
    }
  },
};

export interface AtOnce {
  readonly context: PartContext;
  readonly city: City;
  readonly books: Books;
  readonly servers: readonly ServerProcess[];
  /** The approver at each server that is asked; approvals go round. */
  readonly approvers: readonly Person[];
}

/** The three ways in which approvals compete, each with a programme of its own. */
export async function approveAtOnce(at: AtOnce): Promise<readonly Figure[]> {
  const [all, covered] = at.context.size === "full" ? [200, 50] : [6, 2];
  const money = { all, covered, code: "not-enough" };
  const figures: Figure[] = [
    await compete(at, "by-budget", { ...money, line: covered * perThing }),
    await compete(at, "by-quota", {
      ...money,
      code: "quota-full",
      line: all * perThing,
      quota: covered,
    }),
    await compete(at, "by-cap", {
      all,
      covered: Math.floor(yearCap / perThing),
      code: "assessment-changed",
      line: all * perThing,
      oneFirm: true,
    }),
  ];
  await mustHold(at.books);
  return figures;
}

interface Contest {
  readonly all: number;
  readonly covered: number;
  /** What those are told for whom nothing is left. */
  readonly code: string;
  /** Yuan of the line. */
  readonly line: number;
  readonly quota?: number;
  readonly oneFirm?: boolean;
}

let firms = 0;

async function compete(
  { context, city, books, servers, approvers }: AtOnce,
  name: string,
  { all, covered, code, line, quota, oneFirm = false }: Contest,
): Promise<Figure> {
  const { applicant } = city.people;
  const set = (now: string) => Promise.all(servers.map((server) => server.setClock(now)));
  await set("2019-04-01T01:00:00Z");
  await openLine(city, { code: name, amount: String(line) });
  await openProgramme(city, { id: name, line: name, ...(quota === undefined ? {} : { quota }) });
  const shared = oneFirm ? await registerFirm(applicant, ++firms) : null;
  const numbers: string[] = [];
  context.say(`${name}: bringing ${all} cases to the approval`);
  await forEach(Array.from({ length: all }), 8, async (_, at) => {
    const firm = shared ?? (await registerFirm(applicant, ++firms));
    const stated = statementOf(`${name}-${at}`);
    const number = await draft(applicant, { programme: name, applicant: firm, stated });
    await advance(city, number, { stated, upTo: "publish" });
    numbers.push(number);
  });
  await set("2019-04-03T01:00:00Z");

  const before = await standing(books, name, numbers);
  const began = performance.now();
  const answers = await Promise.all(
    numbers.map((number, at) =>
      step(approvers[at % approvers.length] as Person, number, "approve"),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  const after = await standing(books, name, numbers);

  const approved = numbers.filter((_, at) => answers[at]?.status === 200);
  const refused = answers.filter(({ status }) => status !== 200);
  must(approved.length === covered, `${name}: exactly ${covered} of ${all} are approved`, {
    approved: approved.length,
    refusals: tally(refused),
  });
  for (const answer of refused) {
    const said = bodyOf(answer);
    must(
      answer.status === 409 && (codeOf(said) === code || codeOf(said) === "past-the-cap"),
      `${name}: who is refused is told «${code}»`,
      answer.text,
    );
  }
  for (const [number, row] of after.cases) {
    const was = before.cases.get(number);
    const expected = approved.includes(number)
      ? { state: "approved", version: (was?.version ?? 0) + 1, steps: (was?.steps ?? 0) + 1 }
      : was;
    must(
      JSON.stringify(row) === JSON.stringify(expected),
      `${name}: what was refused is as it was, what was approved one step on`,
      { number, was, row },
    );
  }
  must(after.events - before.events === BigInt(covered), `${name}: one audit event an approval`, {
    before: before.events,
    after: after.events,
  });
  must(after.commits - before.commits === BigInt(covered), `${name}: one commitment an approval`);
  const committed = BigInt(covered) * BigInt(perThing) * 100n;
  must(after.committed === committed, `${name}: ${committed} fen are committed`, after.committed);
  must(
    after.available === BigInt(line) * 100n - committed,
    `${name}: the rest is available`,
    after.available,
  );
  return {
    what: `${name}: ${all} at once`,
    target: `${covered} approved, ${all - covered} refused`,
    found: `${approved.length} approved, ${refused.length} refused in ${seconds.toFixed(1)} s`,
    met: true,
  };
}

const codeOf = (body: unknown): unknown =>
  typeof body === "object" && body !== null ? Reflect.get(body, "code") : null;

/** How many answers of each kind. */
export function tally(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const kind = `${answer.status} ${String(codeOf(bodyOf(answer)))}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

interface Standing {
  readonly cases: ReadonlyMap<string, { state: string; version: number; steps: number }>;
  readonly events: bigint;
  readonly commits: bigint;
  readonly available: bigint;
  readonly committed: bigint;
}

async function standing(
  { database }: Books,
  line: string,
  numbers: readonly string[],
): Promise<Standing> {
  const cases = await sql<{ number: string; state: string; version: number; steps: bigint }>`
    select number, state, version, (select count(*) from cases.step s where s.case_id = c.id) as steps
    from cases.case c where number = any(${numbers}) order by number`.execute(database);
  const sums = await sql<Omit<Standing, "cases">>`
    select (select count(*) from audit.event) as events,
      (select count(*) from ledger.posting where kind = 'commit' and case_id = any(${numbers})) as commits,
      coalesce(sum(balance) filter (where kind = 'available'), 0)::bigint as available,
      coalesce(sum(balance) filter (where kind = 'committed'), 0)::bigint as committed
    from ledger.account where line_id = (select id from ledger.budget_line where code = ${line})`.execute(
    database,
  );
  const [row] = sums.rows;
  must(row !== undefined, "the line is there");
  return {
    ...row,
    cases: new Map(
      cases.rows.map(({ number, state, version, steps }) => [
        number,
        { state, version, steps: Number(steps) },
      ]),
    ),
  };
}

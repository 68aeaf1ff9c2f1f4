import { sql } from "kysely";
import { type Books, mustHold, openBooks } from "../books.ts";
import { type Person, sendTo } from "../caller.ts";
import { type City, openCity, openLine, openProgramme, perThing, registerFirm } from "../city.ts";
import { type Figure, type Part, type PartContext, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { advance, draft, statementOf, step, verifiedAccount } from "../way.ts";
import { tally } from "./approvals.ts";

export const payments: Part = {
  name: "payments",
  what: "one payment sent and one arrival recorded 100 times at once, under one key and under many",
  small: true,
  async run(context) {
    const server = await ServerProcess.start({ data: context.folder, now: "2019-04-01T01:00:00Z" });
    const { send, close } = sendTo(server.address);
    const books = await openBooks(context.folder);
    try {
      const city = await openCity({ send, origin: server.address, welcome: server.welcome });
      const { paymaster, finance } = city.people;
      const payers = [{ paymaster, finance }];
      return await payAtOnce({ context, city, books, servers: [server], payers });
    } finally {
      close();
      await books.close();
      await server.stop();
    }
  },
};

export interface PayAtOnce {
  readonly context: PartContext;
  readonly city: City;
  readonly books: Books;
  readonly servers: readonly ServerProcess[];
  /** Who pays and who records, at each server that is asked; requests go round. */
  readonly payers: readonly { readonly paymaster: Person; readonly finance: Person }[];
}

/** Pays two cases, one with every request under one key and one with a key each; then records the arrival so. */
export async function payAtOnce(at: PayAtOnce): Promise<readonly Figure[]> {
  const { city, servers, context } = at;
  const set = (now: string) => Promise.all(servers.map((server) => server.setClock(now)));
  const { applicant } = city.people;
  await set("2019-04-01T01:00:00Z");
  await openLine(city, { code: "pay", amount: "20000000" });
  await openProgramme(city, { id: "pay", line: "pay" });
  const firm = await registerFirm(applicant, 900_001);
  await verifiedAccount(city, firm);
  const figures: Figure[] = [];
  const times = context.size === "full" ? 100 : 12;
  for (const keys of ["one key", "a key each"] as const) {
    await set("2019-04-01T01:00:00Z");
    const stated = statementOf(keys);
    const number = await draft(applicant, { programme: "pay", applicant: firm, stated });
    await advance(city, number, { stated, upTo: "publish" });
    await set("2019-04-03T01:00:00Z");
    const approved = await step(city.people.approver, number, "approve");
    must(approved.status === 200, "the case is approved", approved);
    figures.push(await once(at, { times, number, keys, kind: "pay" }));
    figures.push(await once(at, { times, number, keys, kind: "settle" }));
  }
  await mustHold(at.books);
  return figures;
}

async function once(
  { books, payers }: PayAtOnce,
  {
    times,
    number,
    keys,
    kind,
  }: { times: number; number: string; keys: "one key" | "a key each"; kind: "pay" | "settle" },
): Promise<Figure> {
  const said =
    kind === "pay" ? {} : { order: `${number}-1`, arrived: true, words: "已到账（虚构）" };
  const answers = await Promise.all(
    Array.from({ length: times }, (_, at) => {
      const payer = payers[at % payers.length];
      must(payer !== undefined, "somebody pays");
      const key = keys === "one key" ? `${kind}-${number}` : `${kind}-${number}-${at}`;
      return step(kind === "pay" ? payer.paymaster : payer.finance, number, kind, said, key);
    }),
  );
  const done = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status !== 200);
  must(done.length >= 1, `${kind}: one succeeds`, tally(answers));
  if (keys === "a key each") must(done.length === 1, `${kind}: one alone succeeds`, tally(answers));
  must(
    refused.every(({ status }) => status === 409 || status === 412),
    `${kind}: the others are told that it is done`,
    tally(answers),
  );
  const posting = kind === "pay" ? "send" : "confirm";
  const { rows } = await sql<{ orders: bigint; postings: bigint; moved: bigint; steps: bigint }>`
    select (select count(*) from ledger.payment_order where case_id = ${number}) as orders,
      (select count(*) from ledger.posting where case_id = ${number} and kind = ${posting}) as postings,
      (select coalesce(sum(e.amount), 0)::bigint from ledger.posting p join ledger.entry e on e.posting_id = p.id
        where p.case_id = ${number} and p.kind = ${posting} and e.amount > 0) as moved,
      (select count(*) from cases.step s join cases.case c on c.id = s.case_id
        where c.number = ${number} and s.kind = ${kind}) as steps`.execute(books.database);
  const expected = { orders: 1n, postings: 1n, moved: BigInt(perThing) * 100n, steps: 1n };
  must(
    rows[0] !== undefined &&
      Object.entries(expected).every(([name, value]) => Reflect.get(rows[0] ?? {}, name) === value),
    `${kind}: one order, one posting, one step`,
    rows[0],
  );
  return {
    what: `${kind} ${times} times at once, ${keys}`,
    target: "once",
    found: `once (${Object.entries(tally(answers))
      .map(
        ([answer, count]) => `${count} × ${answer.replace(" undefined", "").replace(" null", "")}`,
      )
      .join(", ")})`,
    met: true,
  };
}

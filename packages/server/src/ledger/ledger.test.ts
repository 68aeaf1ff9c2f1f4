import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, balance, inBooks, lineWith, yuan } from "../fixtures/books.ts";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { available, committed, paid, room, transit, treasury } from "./accounts.ts";
import { commitAward, openLimit, recordEarlier, releaseAward } from "./awards.ts";
import { appropriate, closeLine, findLine, openLine, reduce } from "./budget.ts";
import { checkLedger } from "./check.ts";
import { ledgerMigrations } from "./migrations.ts";
import { confirm, fail, findOrder, makeOrder, recover, send } from "./payments.ts";
import { post } from "./post.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(ledgerMigrations);
});

afterAll(async () => {
  expect(await checkLedger(database.application)).toEqual([]);
  await database.drop();
});

const books = <T>(work: Parameters<typeof inBooks<T>>[1]) => inBooks(database.application, work);
const refused = (code: string) => expect.objectContaining({ code });
const by = { at: "2019-06-02T01:00:00.000Z", by: "user-2" };

/** A case with an approved award on a line of its own, and an order to pay it. */
async function ordered(name: string, amount = "500000") {
  const line = await lineWith(database.application, name, amount);
  const order = await books(async (transaction) => {
    await commitAward(transaction, name, [{ line, amount: yuan(amount) }], [], act());
    return makeOrder(
      transaction,
      { number: name, caseId: name, line, payeeAccount: "acc", amount: yuan(amount) },
      by,
    );
  });
  return { line, order };
}

describe("the way of money", () => {
  it("leads from the treasury to the payee", async () => {
    const { line, order } = await ordered("way");
    expect(await balance(database.application, committed(line, "way"))).toBe(50_000_000n);
    await books((transaction) => send(transaction, order, act()));
    expect(await balance(database.application, transit(line, order.id))).toBe(50_000_000n);
    await books((transaction) => confirm(transaction, order, act()));
    expect(await balance(database.application, paid(line, order.id))).toBe(50_000_000n);
    expect(await balance(database.application, treasury(line))).toBe(-50_000_000n);
    expect(await balance(database.application, available(line))).toBe(0n);
  });

  it("comes back from the bank to the award, for a new order", async () => {
    const { line, order } = await ordered("failed");
    await books((transaction) => send(transaction, order, act()));
    await books((transaction) => fail(transaction, order, act()));
    expect(await balance(database.application, committed(line, "failed"))).toBe(50_000_000n);
    await expect(books((transaction) => send(transaction, order, act()))).rejects.toEqual(
      refused("already-sent"),
    );
    const again = await books((transaction) =>
      makeOrder(transaction, { ...order, number: "failed-2", payeeAccount: "acc" }, by),
    );
    await books((transaction) => send(transaction, again, act()));
    await books((transaction) => confirm(transaction, again, act()));
    expect(await balance(database.application, paid(line, again.id))).toBe(50_000_000n);
  });

  it("finds an order by its number, with its line", async () => {
    const { order } = await ordered("found");
    expect(await books((transaction) => findOrder(transaction, "found"))).toMatchObject({
      id: order.id,
      amount: order.amount,
      line: order.line,
    });
    expect(await books((transaction) => findOrder(transaction, "none"))).toBeNull();
  });
});

describe("a budget line", () => {
  it("refuses an award past what it has, to the fen", async () => {
    const line = await lineWith(database.application, "small", "100");
    const take = (amount: string) =>
      books((transaction) =>
        commitAward(transaction, `c${amount}`, [{ line, amount: yuan(amount) }], [], act()),
      );
    await expect(take("100.01")).rejects.toEqual(refused("not-enough"));
    await take("100.00");
    await expect(take("0.01")).rejects.toEqual(refused("not-enough"));
  });

  it("gives nothing of an award where one of its payers has not enough", async () => {
    const city = await lineWith(database.application, "share-city", "100");
    const county = await lineWith(database.application, "share-county", "10");
    const shares = [
      { line: city, amount: yuan("50") },
      { line: county, amount: yuan("50") },
    ];
    await expect(
      books((transaction) => commitAward(transaction, "shared", shares, [], act())),
    ).rejects.toEqual(refused("not-enough"));
    expect(await balance(database.application, available(city))).toBe(10_000n);
  });

  it("is reduced only as far as it is free", async () => {
    const { line } = await ordered("reduced", "100");
    await expect(
      books((transaction) => reduce(transaction, line, yuan("1"), act())),
    ).rejects.toEqual(refused("not-enough"));
    await books((transaction) =>
      releaseAward(transaction, "reduced", [{ line, amount: yuan("100") }], [], act()),
    );
    await books((transaction) => reduce(transaction, line, yuan("100"), act()));
    expect(await balance(database.application, treasury(line))).toBe(0n);
  });

  it("stands once in a year", async () => {
    const again = () => lineWith(database.application, "once", "0");
    const line = await again();
    await expect(again()).rejects.toEqual(refused("line-exists"));
    expect(await books((transaction) => findLine(transaction, "once", 2019))).toEqual(line);
    await expect(books((transaction) => findLine(transaction, "once", 2020))).rejects.toEqual(
      refused("no-such-line"),
    );
  });

  it("gives 200 approvals at once exactly what it has", async () => {
    const line = await lineWith(database.application, "rush", "5000000");
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, (_, at) =>
        books((transaction) =>
          commitAward(transaction, `rush-${at}`, [{ line, amount: yuan("100000") }], [], act()),
        ),
      ),
    );
    const failed = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    expect(failed).toHaveLength(150);
    expect(failed).toEqual(failed.map(() => refused("not-enough")));
    expect(await balance(database.application, available(line))).toBe(0n);
  });
});

describe("a limit", () => {
  const limit = { limit: "d1-01/年度限额", holder: "91350100M000100Y43", period: "2019" };
  const cap = { at: by.at, by: by.by, reason: "同一企业年度奖励金额最高不超过500万元" };

  it("refuses an award past the room that is left, whatever the budget", async () => {
    const line = await lineWith(database.application, "rich", "100000000");
    await books((transaction) => openLimit(transaction, limit, yuan("5000000"), cap));
    await books((transaction) => recordEarlier(transaction, limit, yuan("1000000"), act()));
    const take = (amount: string) => {
      const award = yuan(amount);
      return books((transaction) =>
        commitAward(
          transaction,
          `limit-${amount}`,
          [{ line, amount: award }],
          [{ limit, amount: award }],
          act(),
        ),
      );
    };
    await take("3000000");
    await expect(take("1000000.01")).rejects.toEqual(refused("past-the-cap"));
    await take("1000000");
    expect(await balance(database.application, room(limit))).toBe(0n);
  });

  it("is opened once: the same figure again changes nothing, another is refused", async () => {
    const open = (amount: string) =>
      books((transaction) => openLimit(transaction, limit, yuan(amount), cap));
    expect(await open("5000000")).toMatchObject({ already: true });
    await expect(open("6000000")).rejects.toEqual(refused("key-used-otherwise"));
  });

  it("keeps holders, years and provisions apart, whatever they are called", async () => {
    const odd = { limit: "a/b", holder: "c", period: "2019" };
    const other = { limit: "a", holder: "b/c", period: "2019" };
    await books((transaction) => openLimit(transaction, odd, yuan("1"), cap));
    expect(await balance(database.application, room(other))).toBeNull();
  });
});

describe("a payment", () => {
  it("is made once, sent a hundred times at once under one key", async () => {
    const { line, order } = await ordered("hundred");
    const results = await Promise.all(
      Array.from({ length: 100 }, () =>
        books((transaction) => send(transaction, order, act("hundred-send"))),
      ),
    );
    expect(results.filter(({ already }) => !already)).toHaveLength(1);
    expect(await balance(database.application, transit(line, order.id))).toBe(50_000_000n);
  });

  it("is made once, sent a hundred times at once under a hundred keys", async () => {
    const { line, order } = await ordered("hundred-keys");
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, () => books((transaction) => send(transaction, order, act()))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await balance(database.application, transit(line, order.id))).toBe(50_000_000n);
  });

  it("has one outcome", async () => {
    const { order } = await ordered("outcome");
    await expect(books((transaction) => confirm(transaction, order, act()))).rejects.toEqual(
      refused("not-sent"),
    );
    await books((transaction) => send(transaction, order, act()));
    await books((transaction) => confirm(transaction, order, act()));
    await expect(books((transaction) => fail(transaction, order, act()))).rejects.toEqual(
      refused("already-settled"),
    );
  });

  it("does not take more than was approved, by two orders either", async () => {
    const { order } = await ordered("twice");
    const second = await books((transaction) =>
      makeOrder(transaction, { ...order, number: "twice-2", payeeAccount: "acc" }, by),
    );
    await books((transaction) => send(transaction, order, act()));
    await expect(books((transaction) => send(transaction, second, act()))).rejects.toEqual(
      refused("more-than-awarded"),
    );
  });

  it("is recovered as far as it was paid, to the line of the year", async () => {
    const { line, order } = await ordered("recovered", "300");
    await books((transaction) => send(transaction, order, act()));
    await books((transaction) => confirm(transaction, order, act()));
    const next = await lineWith(database.application, "recovered", "0", 2020);
    await books((transaction) => closeLine(transaction, line, next, act()));
    const take = (amount: string) =>
      books((transaction) => recover(transaction, order, next, yuan(amount), [], act()));
    await take("200");
    await expect(take("100.01")).rejects.toEqual(refused("more-than-paid"));
    expect(await balance(database.application, available(next))).toBe(20_000n);
  });
});

describe("the end of a year", () => {
  it("gives back what is free and carries what is promised", async () => {
    const line = await lineWith(database.application, "year", "1000");
    await books((transaction) =>
      commitAward(transaction, "late", [{ line, amount: yuan("300") }], [], act()),
    );
    const next = await lineWith(database.application, "year", "0", 2020);
    const closing = await books((transaction) => closeLine(transaction, line, next, act()));
    expect(closing).toEqual({ lapsed: 70_000n, carried: 30_000n });
    expect(await balance(database.application, committed(next, "late"))).toBe(30_000n);
    await expect(
      books((transaction) => appropriate(transaction, line, yuan("1"), act())),
    ).rejects.toEqual(refused("line-closed"));
    await expect(books((transaction) => closeLine(transaction, line, next, act()))).rejects.toEqual(
      refused("line-closed"),
    );
  });

  it("waits for payments on their way", async () => {
    const { line, order } = await ordered("on-its-way");
    const next = await lineWith(database.application, "on-its-way", "0", 2020);
    await books((transaction) => send(transaction, order, act()));
    await expect(books((transaction) => closeLine(transaction, line, next, act()))).rejects.toEqual(
      refused("in-transit"),
    );
  });

  it("loses nothing that is approved or sent at the same moment", async () => {
    for (let round = 0; round < 10; round++) {
      const code = `race-${round}`;
      const { line, order } = await ordered(code, "100");
      const free = await lineWith(database.application, code, "0", 2020);
      await Promise.allSettled([
        books((transaction) => closeLine(transaction, line, free, act())),
        books((transaction) => send(transaction, order, act())),
        books((transaction) =>
          releaseAward(transaction, code, [{ line, amount: yuan("100") }], [], act()),
        ),
      ]);
    }
    expect(await checkLedger(database.application)).toEqual([]);
  });
});

describe("the database itself", () => {
  const code = (error: string) => expect.objectContaining({ code: error });

  it("lets the application change and remove nothing, nor write a balance", async () => {
    const { application } = database;
    const denied = code("42501");
    for (const table of ["posting", "entry", "payment_order", "budget_line", "line_closing"]) {
      await expect(
        sql`delete from ${sql.table(`ledger.${table}`)}`.execute(application),
      ).rejects.toEqual(denied);
      await expect(
        sql`truncate ${sql.table(`ledger.${table}`)}`.execute(application),
      ).rejects.toEqual(denied);
    }
    await expect(sql`update ledger.posting set reason = ''`.execute(application)).rejects.toEqual(
      denied,
    );
    await expect(sql`update ledger.account set balance = 1`.execute(application)).rejects.toEqual(
      denied,
    );
    await expect(
      sql`insert into ledger.account (kind, key, balance) values ('room', 'x', 5)`.execute(
        application,
      ),
    ).rejects.toEqual(denied);
    await expect(
      sql`insert into ledger.shape values ('commit', 'paid', 1)`.execute(application),
    ).rejects.toEqual(denied);
    await expect(
      sql`alter table ledger.entry disable trigger all`.execute(application),
    ).rejects.toEqual(denied);
  });

  it("lets not even its owner change what stands", async () => {
    await expect(sql`update ledger.entry set amount = 1`.execute(database.owner)).rejects.toEqual(
      code("GB006"),
    );
    await expect(sql`delete from ledger.posting`.execute(database.owner)).rejects.toEqual(
      code("GB006"),
    );
  });

  it("refuses a posting that does not balance, or moves what it may not", async () => {
    const line = await lineWith(database.application, "shape", "100");
    const other = await lineWith(database.application, "shape-2", "0");
    const moved = (from: Parameters<typeof treasury>[0], to: typeof from) =>
      books((transaction) =>
        post(transaction, {
          ...act(),
          kind: "commit",
          caseId: "x",
          moves: [{ from: available(from), to: committed(to, "x"), amount: yuan("1") }],
        }),
      );
    await expect(moved(line, other)).rejects.toEqual(code("GB004"));
    await expect(
      books((transaction) =>
        post(transaction, {
          ...act(),
          kind: "appropriate",
          moves: [{ from: available(line), to: paid(line, 1n), amount: yuan("1") }],
        }),
      ),
    ).rejects.toEqual(code("GB001"));
  });

  it("takes no entry into a posting that stands", async () => {
    const line = await lineWith(database.application, "stands", "100");
    const entries = sql`
      insert into ledger.entry select p.id, a.id, case a.kind when 'room' then -1 else 1 end
      from ledger.posting p, ledger.account a
      where p.kind = 'commit' and a.kind in ('room', 'used') limit 2`;
    await expect(entries.execute(database.application)).rejects.toEqual(code("GB002"));
    expect(line.year).toBe(2019);
  });

  it("refuses to close a line over money, whoever asks", async () => {
    const line = await lineWith(database.application, "unclosed", "100");
    await expect(
      sql`insert into ledger.line_closing values (${line.id}, now(), 'x')`.execute(
        database.application,
      ),
    ).rejects.toEqual(code("GB008"));
  });

  it("keeps the year of a line within reason", async () => {
    await expect(
      books((transaction) =>
        openLine(transaction, { code: "far", year: 1, title: "", payer: "", body: "" }),
      ),
    ).rejects.toEqual(code("23514"));
  });
});

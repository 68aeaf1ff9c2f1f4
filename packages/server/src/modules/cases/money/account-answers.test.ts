import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firm: string;
let number: string;

beforeAll(async () => {
  office = await firstSetOffice();
  firm = await office.firm(inventedCode(1), "示例企业");
  number = await office.noticed("first-set", firm, products("甲"));
  office.test.clock.advance(24);
  expect((await office.step("approver", number, "approve")).status).toBe(200);
});

afterAll(() => office.test.close());

interface Account {
  readonly id: string;
  readonly number: string;
  readonly verified: boolean;
  readonly paidTo: boolean;
  readonly refused: string | null;
}

async function name(digits: string): Promise<string> {
  const { body } = await office.as("applicant", "POST", "/accounts", {
    body: firm,
    holder: "示例企业（虚构）",
    bank: "示例银行（虚构）",
    number: digits,
  });
  return (body as { id: string }).id;
}

/** What the payee's people were told of their accounts, newest first. */
async function toldOfAccounts() {
  const { body } = await office.as("applicant", "GET", "/notifications");
  const { notifications } = body as {
    notifications: readonly { kind: string; about: string; message: { zh: string; en: string } }[];
  };
  return notifications.filter(({ kind }) => kind.startsWith("account."));
}

const listed = async (who: string) =>
  ((await office.as(who, "GET", "/accounts")).body as { accounts: readonly Account[] }).accounts;

const refuse = (account: string, reason: string, who = "finance") =>
  office.as(who, "POST", `/accounts/${account}/refuse`, { reason });

const verify = (account: string) => office.as("finance", "POST", `/accounts/${account}/verify`);

const why = "证明上的户名是另一家单位（虚构）";

describe("an account that is not as its paper says", () => {
  it("is refused with a reason, by neither its payee nor whoever has no such role", async () => {
    const account = await name("6222000000001234");
    expect(await refuse(account, "不对")).toMatchObject({ status: 400 });
    expect(await refuse(account, why, "applicant")).toMatchObject({ status: 403 });
    expect(await listed("finance")).toMatchObject([{ id: account, number: "6222000000001234" }]);
    expect(await refuse(account, `  ${why}  `)).toMatchObject({
      status: 200,
      body: { verified: false, refused: why, number: "****1234" },
    });
    expect(await listed("finance")).toEqual([]);
    expect(await listed("applicant")).toMatchObject([{ id: account, refused: why, paidTo: false }]);
    expect((await toldOfAccounts())[0]).toMatchObject({
      kind: "account.refuse",
      about: `firm:${firm}`,
    });
    const { rows } = await sql`
      select e.detail::jsonb as detail, p.content as words from audit.event e
      join audit.particular p on p.seq = e.seq
      where e.action = 'account.refuse' and e.about = ${`account:${account}`}`.execute(
      office.test.owner,
    );
    expect(rows).toMatchObject([{ detail: { body: firm, papers: [] }, words: why }]);
    // It is done with: nobody says otherwise afterwards, nothing comes in, and nothing is paid to it.
    const refused = { status: 409, body: { code: "account-refused" } };
    expect(await refuse(account, why)).toMatchObject(refused);
    expect(await verify(account)).toMatchObject(refused);
    expect(await office.step("paymaster", number, "pay")).toMatchObject({
      body: { code: "no-verified-account" },
    });
    expect(await office.as("paymaster", "GET", `/cases/${number}`)).toMatchObject({
      body: { payable: { account: null, accountWaits: false } },
    });
  });

  it("is told its payee once it is verified, and once only", async () => {
    const account = await name("6222000000003456");
    const before = await toldOfAccounts();
    expect(await verify(account)).toMatchObject({ body: { verified: true } });
    expect(await verify(account)).toMatchObject({ body: { verified: true } });
    const told = await toldOfAccounts();
    expect(told).toHaveLength(before.length + 1);
    expect(told[0]).toMatchObject({
      kind: "account.verify",
      about: `firm:${firm}`,
      message: {
        zh: "您登记的收款账户已通过核实，此后的款项拨付到这个账户。",
        en: "The bank account that you named was verified: what is paid from now on goes to it.",
      },
    });
    office.test.clock.advance(1);
  });

  it("gives way to another, and payments say to which they go", async () => {
    const first = await name("6222000000005678");
    const second = await name("6222000000009012");
    expect(await verify(second)).toMatchObject({ body: { verified: true, paidTo: true } });
    office.test.clock.advance(1);
    expect(await verify(first)).toMatchObject({ body: { verified: true, paidTo: true } });
    expect(await refuse(first, why)).toMatchObject({
      status: 409,
      body: { code: "account-verified" },
    });
    const paid = (await listed("applicant")).filter(({ paidTo }) => paidTo);
    expect(paid.map(({ id }) => id)).toEqual([first]);
    expect(await office.step("paymaster", number, "pay")).toMatchObject({
      status: 200,
      body: { orders: [{ account: "****5678" }] },
    });
  });
});

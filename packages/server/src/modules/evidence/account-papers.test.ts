import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestDesk, origin, person, testDesk } from "../../fixtures/desk.ts";
import { uploadTo } from "../../fixtures/upload.ts";

const firm = "firm-91350100M000100Y43";
const finance = "finance-bureau";
const certificate = "开户证明（虚构）";

let test: TestDesk;
let applicant: Person;
let stranger: Person;
let verifier: Person;
let clerk: Person;

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-04-01T01:00:00Z");
  applicant = await person(test, "applicant@example.com");
  stranger = await person(test, "stranger@example.com");
  verifier = await person(test, "finance@example.com", [[finance, "finance"]]);
  clerk = await person(test, "clerk@example.com", [[finance, "clerk"]]);
  const firms = [
    [applicant, "91350100M000100Y43"],
    [stranger, "91512081MA62K0260E"],
  ] as const;
  for (const [who, creditCode] of firms) {
    const name = "示例制造有限公司（虚构）";
    const firmOfTheirs = { kind: "enterprise", name, creditCode };
    expect((await who.call("POST", "/api/v1/firms", firmOfTheirs)).status).toBe(201);
  }
}, 120_000);

afterAll(() => test.close());

async function named(): Promise<string> {
  const { body } = await applicant.call("POST", "/api/v1/accounts", {
    body: firm,
    holder: "示例制造有限公司（虚构）",
    bank: "示例银行（虚构）",
    number: "6222000000001234",
  });
  return (body as { id: string }).id;
}

const send = (by: Person, account: string, content = certificate) =>
  uploadTo(test, by, `/accounts/${account}/papers`, { content, name: "开户证明（虚构）.txt" });

async function opened(by: Person, account: string, paper: string) {
  const url = `/api/v1/accounts/${account}/papers/${paper}`;
  const { statusCode, body, headers } = await test.app.inject({
    method: "GET",
    url,
    headers: { origin, cookie: by.cookie },
  });
  return { status: statusCode, body, disposition: headers["content-disposition"] };
}

const papersSeen = async (by: Person, account: string) => {
  const { body } = await by.call("GET", "/api/v1/accounts");
  const { accounts } = body as { accounts: readonly { id: string; papers: unknown }[] };
  return accounts.find(({ id }) => id === account)?.papers;
};

it("shows whoever verifies an account what the firm proves it with, and opens it to them", async () => {
  const account = await named();
  expect(await papersSeen(verifier, account)).toEqual([]);
  const sent = await send(applicant, account);
  expect(sent).toMatchObject({ status: 201, body: { name: "开户证明（虚构）.txt", kind: "text" } });
  const { id } = sent.body as { id: string };
  expect(await papersSeen(verifier, account)).toMatchObject([{ id }]);
  expect(await papersSeen(applicant, account)).toMatchObject([{ id }]);
  const file = await opened(verifier, account, id);
  expect(file).toMatchObject({ status: 200, body: certificate });
  expect(file.disposition).toMatch(/^attachment/u);
  expect((await opened(applicant, account, id)).status).toBe(200);
});

it("lets nobody else see it or add to it, nor say whether it is there", async () => {
  const account = await named();
  const { id } = (await send(applicant, account)).body as { id: string };
  expect((await opened(stranger, account, id)).status).toBe(404);
  expect((await opened(clerk, account, id)).status).toBe(403);
  expect((await send(stranger, account)).status).toBe(404);
  expect((await send(verifier, account)).status).toBe(403);
  const other = await named();
  expect((await opened(verifier, other, id)).status).toBe(404);
});

it("closes it with the verification, which records by what it was done", async () => {
  const account = await named();
  const { id } = (await send(applicant, account)).body as { id: string };
  const verified = await verifier.call("POST", `/api/v1/accounts/${account}/verify`);
  expect(verified).toMatchObject({ status: 200, body: { papers: [{ id }] } });
  const { rows } = await sql`
    select detail::jsonb as detail from audit.event
    where action = 'account.verify' and about = ${`account:${account}`}`.execute(test.owner);
  expect(rows).toMatchObject([{ detail: { papers: [id] } }]);
  expect((await opened(verifier, account, id)).status).toBe(404);
  expect((await opened(applicant, account, id)).status).toBe(200);
  expect(await send(applicant, account, "另一份（虚构）")).toMatchObject({
    status: 409,
    body: { code: "account-verified" },
  });
});

it("takes the same content once, five files at most, and none of a kind that is not taken", async () => {
  const account = await named();
  expect((await send(applicant, account)).status).toBe(201);
  expect((await send(applicant, account)).status).toBe(200);
  for (const nth of [2, 3, 4, 5]) {
    expect((await send(applicant, account, `证明${nth}（虚构）`)).status).toBe(201);
  }
  expect(await send(applicant, account, "第六份（虚构）")).toMatchObject({
    status: 409,
    body: { code: "too-many-account-files" },
  });
  const page = await send(applicant, await named(), "<html><script></script></html>");
  expect(page.status).toBe(415);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endRole, grantRole } from "../../directory/members.ts";
import { type Person, type TestDesk, person, testDesk } from "../../fixtures/desk.ts";
import { type News, type TellingTables, tell } from "./tell.ts";

const bureau = "finance-bureau";
const firm = "firm-91350100M000100Y43";

let test: TestDesk;
let ann: Person;
let ben: Person;
let owner: Person;
let agent: Person;

const news = (words: string): News => ({
  kind: "test.news",
  about: "case:2019-000001",
  zh: `${words}（虚构）`,
  en: words,
  dueOn: "2019-06-14",
});

function inTransaction<T>(
  work: (
    transaction: Parameters<typeof tell>[0],
    say: (to: Parameters<typeof tell>[3][number]["to"], words: string) => Promise<number>,
  ) => Promise<T>,
): Promise<T> {
  const { spine } = test.desk;
  return spine.database
    .withTables<TellingTables>()
    .transaction()
    .execute((transaction) =>
      work(transaction, (to, words) =>
        tell(transaction, spine, test.clock.now().toISOString(), [{ to, news: news(words) }]),
      ),
    );
}

interface Listed {
  readonly notifications: readonly {
    readonly id: string;
    readonly message: { readonly en: string };
    readonly readAt: string | null;
  }[];
  readonly unread: number;
  readonly next: string | null;
}

const listed = async (who: Person, query = ""): Promise<Listed> => {
  const answer = await who.call("GET", `/api/v1/notifications${query}`);
  expect(answer.status).toBe(200);
  return answer.body as Listed;
};

const wordsOf = ({ notifications }: Listed) => notifications.map(({ message }) => message.en);

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-06-03T01:00:00Z");
  ann = await person(test, "ann@example.com", [[bureau, "finance"]]);
  ben = await person(test, "ben@example.com", [
    [bureau, "finance"],
    [bureau, "paymaster"],
  ]);
  owner = await person(test, "owner@example.com");
  agent = await person(test, "agent@example.com");
  const registered = await owner.call("POST", "/api/v1/firms", {
    kind: "enterprise",
    name: "示例制造有限公司（虚构）",
    creditCode: "91350100M000100Y43",
  });
  expect(registered.status).toBe(201);
  const consent = { email: agent.email };
  expect((await owner.call("PUT", `/api/v1/firms/${firm}/agents`, consent)).status).toBe(200);
});

beforeEach(async () => {
  const tables = test.desk.spine.database.withTables<TellingTables>();
  await tables.deleteFrom("notifications.notice").execute();
  await tables.deleteFrom("mail.message").execute();
});

afterAll(() => test.close());

describe("telling", () => {
  it("reaches those who hold the role in the body, each once, and nobody else", async () => {
    const told = await inTransaction((_, say) =>
      say([{ role: "finance", bodies: [bureau] }, { users: [ann.id] }], "news"),
    );
    expect(told).toBe(2);
    expect(wordsOf(await listed(ann))).toEqual(["news"]);
    expect(wordsOf(await listed(ben))).toEqual(["news"]);
    expect(wordsOf(await listed(owner))).toEqual([]);
  });

  it("reaches a firm's people and agents as long as they are", async () => {
    await inTransaction((_, say) => say([{ firm }], "first"));
    const url = `/api/v1/firms/${firm}/agents?email=${agent.email}`;
    expect((await owner.call("DELETE", url)).status).toBe(200);
    await inTransaction((_, say) => say([{ firm }], "second"));
    expect(wordsOf(await listed(owner))).toEqual(["second", "first"]);
    expect(wordsOf(await listed(agent))).toEqual(["first"]);
  });

  it("reaches nobody whose role has ended", async () => {
    const at = test.clock.now().toISOString();
    const role = { user: ben.id, body: bureau, role: "paymaster" as const, at };
    await inTransaction((transaction) => endRole(transaction, role));
    const told = await inTransaction((_, say) =>
      say([{ role: "paymaster", bodies: [bureau] }], "x"),
    );
    expect(told).toBe(0);
    await inTransaction((transaction) => grantRole(transaction, { ...role, by: "test" }));
  });

  it("is undone with what it tells of", async () => {
    const failed = inTransaction(async (_, say) => {
      await say([{ users: [ann.id] }], "never");
      throw new Error("given up");
    });
    await expect(failed).rejects.toThrow("given up");
    expect(await listed(ann)).toMatchObject({ notifications: [], unread: 0 });
    expect(await test.mailTo(ann.email)).toEqual([]);
  });

  it("writes a letter that says that there is news, and nothing of it", async () => {
    await inTransaction((_, say) => say([{ users: [ann.id] }], "rejected, 500 yuan less"));
    const [letter, ...more] = await test.mailTo(ann.email);
    expect(more).toEqual([]);
    expect(letter).toContain("http://gongbao.test/notifications");
    expect(letter).not.toMatch(/rejected|500|2019|ann|虚构/u);
  });

  it("writes no letter where the server sends none", async () => {
    await inTransaction((transaction) =>
      tell(transaction, { letters: null }, test.clock.now().toISOString(), [
        { to: [{ users: [ann.id] }], news: news("quiet") },
      ]),
    );
    expect((await listed(ann)).unread).toBe(1);
    expect(await test.mailTo(ann.email)).toEqual([]);
  });

  it("tells who is in several tellings the first alone", async () => {
    await inTransaction((transaction) =>
      tell(transaction, test.desk.spine, test.clock.now().toISOString(), [
        { to: [{ users: [ann.id] }], news: news("yours to do") },
        { to: [{ users: [ann.id, ben.id] }], news: news("for your knowledge") },
      ]),
    );
    expect(wordsOf(await listed(ann))).toEqual(["yours to do"]);
    expect(wordsOf(await listed(ben))).toEqual(["for your knowledge"]);
  });
});

describe("notifications", () => {
  it("come newest first, page by page, with the count of all that is unread", async () => {
    for (const words of ["1", "2", "3", "4", "5"]) {
      await inTransaction((_, say) => say([{ users: [ann.id] }], words));
    }
    const first = await listed(ann, "?limit=2");
    expect(wordsOf(first)).toEqual(["5", "4"]);
    expect(first.unread).toBe(5);
    const second = await listed(ann, `?limit=2&cursor=${first.next}`);
    expect(wordsOf(second)).toEqual(["3", "2"]);
    const third = await listed(ann, `?limit=2&cursor=${second.next}`);
    expect(wordsOf(third)).toEqual(["1"]);
    expect(third.next).toBeNull();
  });

  it("are marked one by one or all, by their own reader alone, once", async () => {
    for (const words of ["1", "2", "3"]) {
      await inTransaction((_, say) => say([{ users: [ann.id, ben.id] }], words));
    }
    const [newest] = (await listed(ann)).notifications;
    const url = `/api/v1/notifications/${newest?.id}/read`;
    expect(await ben.call("POST", url)).toMatchObject({ status: 404 });
    expect(await ann.call("POST", url)).toMatchObject({ body: { marked: 1, unread: 2 } });
    const readAt = test.clock.now().toISOString();
    test.clock.advance(1);
    expect(await ann.call("POST", url)).toMatchObject({ body: { marked: 0, unread: 2 } });
    expect((await listed(ann)).notifications[0]?.readAt).toBe(readAt);
    expect(wordsOf(await listed(ann, "?unread=true"))).toEqual(["2", "1"]);
    expect(await ann.call("POST", "/api/v1/notifications/read")).toMatchObject({
      body: { marked: 2, unread: 0 },
    });
    expect((await listed(ben)).unread).toBe(3);
  });

  it("refuses a number that is none, and a stranger", async () => {
    expect(await ann.call("POST", "/api/v1/notifications/99999/read")).toMatchObject({
      status: 404,
      body: { code: "not-found" },
    });
    expect((await ann.call("POST", "/api/v1/notifications/x/read")).status).toBe(400);
    expect((await ann.call("GET", "/api/v1/notifications?cursor=bad")).status).toBe(400);
    const response = await test.app.inject({ url: "/api/v1/notifications" });
    expect(response.statusCode).toBe(401);
  });

  it("are forgotten half a year after the reading; what nobody read stays", async () => {
    await inTransaction((_, say) => say([{ users: [ann.id] }], "read"));
    await ann.call("POST", "/api/v1/notifications/read");
    await inTransaction((_, say) => say([{ users: [ann.id] }], "unread"));
    const now = test.clock.now();
    test.clock.advance(179 * 24);
    await test.run("notifications.forget");
    const tables = test.desk.spine.database.withTables<TellingTables>();
    const left = () => tables.selectFrom("notifications.notice").select("en").execute();
    expect(await left()).toHaveLength(2);
    test.clock.advance(2 * 24);
    await test.run("notifications.forget");
    expect(await left()).toEqual([{ en: "unread" }]);
    test.clock.set(now);
  });
});

describe("letters that come back", () => {
  it("are told in the system, once, without another letter", async () => {
    const tables = test.desk.spine.database.withTables<TellingTables>();
    for (let each = 0; each < 3; each++) {
      await inTransaction((_, say) => say([{ users: [ben.id] }], "news"));
    }
    await tables
      .updateTable("mail.message")
      .set({ refused_at: test.clock.now().toISOString(), refusal: "550" })
      .execute();
    await test.run("notifications.returned");
    await test.run("notifications.returned");
    const { notifications } = await listed(ben);
    expect(notifications.filter(({ message }) => message.en.includes("come back"))).toHaveLength(1);
    expect(await test.mailTo(ben.email)).toHaveLength(3);
  });
});

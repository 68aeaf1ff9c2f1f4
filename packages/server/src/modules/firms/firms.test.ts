import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../calendar/working-days.ts";
import { type Person, type TestDesk, person, testDesk } from "../../fixtures/desk.ts";

const firm = "firm-91350100M000100Y43";
const at = `/api/v1/firms/${firm}`;
let test: TestDesk;
let owner: Person;
let colleague: Person;
let agent: Person;
let stranger: Person;
let chief: Person;

beforeAll(async () => {
  test = await testDesk();
  owner = await person(test, "owner@example.com");
  colleague = await person(test, "colleague@example.com");
  agent = await person(test, "agent@example.com");
  stranger = await person(test, "stranger@example.com");
  chief = await person(test, "chief@example.com", [["gongbao", "administrator"]]);
  await owner.call("POST", "/api/v1/firms", {
    kind: "enterprise",
    name: "甲公司（虚构）",
    creditCode: "91350100M000100Y43",
  });
});

afterAll(() => test.close());

const remove = (by: Person, who: Person, what = "colleagues") =>
  by.call("DELETE", `${at}/${what}?email=${who.email}`);

describe("a firm's people", () => {
  it("let each other in, and see who is there, since when and by whose consent", async () => {
    expect(await owner.call("PUT", `${at}/colleagues`, { email: colleague.email })).toMatchObject({
      status: 200,
      body: { changed: true },
    });
    expect(await colleague.call("PUT", `${at}/agents`, { email: agent.email })).toMatchObject({
      status: 200,
    });
    const { body } = await owner.call("GET", `${at}/people`);
    expect(body).toMatchObject({
      people: [
        { user: owner.id, as: "colleague", by: owner.id, until: null },
        { user: colleague.id, as: "colleague", by: owner.id },
        { user: agent.id, as: "agent", by: colleague.id },
      ],
    });
  });

  it("are seen and changed neither by agents nor by strangers", async () => {
    for (const who of [agent, stranger]) {
      const tries = await Promise.all([
        who.call("GET", `${at}/people`),
        who.call("PUT", `${at}/colleagues`, { email: who.email }),
        who.call("PUT", `${at}/agents`, { email: stranger.email }),
        who.call("POST", `${at}/names`, { name: "贼公司（虚构）", from: "2019-01-01" }),
        remove(who, owner),
      ]);
      expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
    const tried = await agent.call("GET", `${at}/people`);
    expect(tried.body).toMatchObject({ code: "not-for-agents" });
  });

  it("show an agent for whom they act, and the firm ends it at once", async () => {
    expect((await agent.call("GET", "/api/v1/firms")).body).toMatchObject({
      firms: [{ id: firm, name: "甲公司（虚构）", as: "agent" }],
    });
    const ofAgent = async () =>
      (await chief.call("GET", `/api/v1/people?words=${agent.email}`)).body as {
        people: readonly { roles: unknown[]; agentOf: unknown[] }[];
      };
    expect((await ofAgent()).people).toMatchObject([
      { roles: [], agentOf: [{ body: firm, name: "甲公司（虚构）" }] },
    ]);
    expect((await remove(owner, agent, "agents")).body).toEqual({ changed: true });
    expect((await ofAgent()).people).toMatchObject([{ agentOf: [] }]);
    expect((await agent.call("GET", "/api/v1/firms")).body).toEqual({ firms: [] });
    const { body } = await owner.call("GET", `${at}/people?ended=true`);
    expect(body).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ user: agent.id, until: expect.any(String) as unknown }),
      ]) as unknown,
    });
  });

  it("leave, but never the last, not even two at once", async () => {
    const both = await Promise.all([remove(owner, colleague), remove(colleague, owner)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).not.toEqual([200, 200]);
    const { rows } = await sql<{ user_id: string }>`
      select user_id from directory.member where body_id = ${firm} and until is null`.execute(
      test.owner,
    );
    expect(rows).toHaveLength(1);
    const left = rows[0]?.user_id === owner.id ? owner : colleague;
    expect((await remove(left, left)).body).toMatchObject({ code: "last-one" });
    await left.call("PUT", `${at}/colleagues`, {
      email: left === owner ? colleague.email : owner.email,
    });
  });
});

describe("a firm's name", () => {
  it("changes from a day on, and the one before stays", async () => {
    const today = dayOf(test.clock.now());
    const rename = (name: string, from: string) =>
      owner.call("POST", `${at}/names`, { name, from });
    expect((await rename("乙公司（虚构）", "2019-03-01")).status).toBe(200);
    expect((await rename("丙公司（虚构）", "2019-03-01")).body).toMatchObject({
      code: "before-the-last-name",
    });
    expect((await rename("丙公司（虚构）", "2999-01-01")).body).toMatchObject({ code: "not-yet" });
    expect((await rename("丙公司（虚构）", today)).status).toBe(200);
    const { rows } = await sql<{ zh: string }>`
      select zh from directory.body_name where body_id = ${firm} order by position`.execute(
      test.owner,
    );
    expect(rows.map(({ zh }) => zh)).toEqual([
      "甲公司（虚构）",
      "乙公司（虚构）",
      "丙公司（虚构）",
    ]);
    expect((await owner.call("GET", "/api/v1/firms")).body).toMatchObject({
      firms: [{ name: "丙公司（虚构）" }],
    });
    const { rows: chain } = await sql<{ detail: string }>`
      select detail from audit.event where action = 'firm.rename'`.execute(test.owner);
    expect(JSON.stringify(chain)).not.toContain("公司");
  });
});

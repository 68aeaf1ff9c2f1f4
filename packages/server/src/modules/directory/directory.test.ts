import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, call, person, testDesk } from "../../fixtures/desk.ts";

let test: TestDesk;
let administrator: Person;

beforeAll(async () => {
  test = await testDesk();
  administrator = await person(test, "administrator@example.com", [["gongbao", "administrator"]]);
});

afterAll(() => test.close());

const get = async (url: string) => (await call(test, "GET", encodeURI(url))).body as never;

interface BodyRow {
  readonly id: string;
  readonly name: string | null;
}

describe("bodies", () => {
  it("are listed whole, in pages, each once, and firms not at all", async () => {
    const owner = await person(test, "listed@example.com");
    await owner.call("POST", "/api/v1/firms", {
      kind: "enterprise",
      name: "某公司（虚构）",
      creditCode: "91512081MA62K0260E",
    });
    const seen: string[] = [];
    let cursor = "";
    for (let each = 0; each < 100; each++) {
      const { bodies, next } = (await get(`/api/v1/bodies?limit=7${cursor}`)) as {
        bodies: BodyRow[];
        next: string | null;
      };
      seen.push(...bodies.map(({ id }) => id));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    const { rows } = await sql<{ id: string }>`
      select id from directory.body where credit_code is null order by id`.execute(test.owner);
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(JSON.stringify(await get("/api/v1/bodies?words=某公司"))).not.toContain("某公司");
    expect((await call(test, "GET", "/api/v1/bodies/firm-91512081MA62K0260E")).status).toBe(404);
  });

  it("have the name of the day that is asked, and are found by any", async () => {
    const { rows } = await sql<{ id: string; zh: string; from: string }>`
      select b.body_id as id, b.zh, b.valid_from as "from" from directory.body_name b
        where b.valid_from > '2018-01-01' and exists (select from directory.body_name o
          where o.body_id = b.body_id and o.valid_to < b.valid_from)
        order by b.body_id limit 1`.execute(test.owner);
    const [later] = rows;
    if (later === undefined) throw new Error("the register has no body that was renamed");
    const { name: after } = (await get(`/api/v1/bodies/${later.id}?day=${later.from}`)) as BodyRow;
    const { name: before } = (await get(`/api/v1/bodies/${later.id}?day=2018-01-01`)) as BodyRow;
    expect(after).toBe(later.zh);
    expect(before).not.toBe(later.zh);
    const found = (await get(`/api/v1/bodies?words=${before}&day=${later.from}`)) as {
      bodies: BodyRow[];
    };
    expect(found.bodies).toContainEqual(expect.objectContaining({ id: later.id, name: later.zh }));
  });

  it("are filtered by kind, and by words that are words", async () => {
    const { bodies } = (await get("/api/v1/bodies?kind=county")) as { bodies: { kind: string }[] };
    expect(bodies).toHaveLength(11);
    expect(new Set(bodies.map(({ kind }) => kind))).toEqual(new Set(["county"]));
    expect(await get("/api/v1/bodies?words=%25")).toMatchObject({ bodies: [] });
    expect((await call(test, "GET", "/api/v1/bodies?kind=enterprise")).status).toBe(400);
    expect((await call(test, "GET", "/api/v1/bodies?cursor=x")).status).toBe(400);
  });

  it("are neither made, renamed nor ended by anybody", async () => {
    for (const method of ["POST", "PUT", "DELETE"] as const) {
      for (const url of ["/api/v1/bodies", "/api/v1/bodies/finance-bureau"]) {
        expect((await administrator.call(method, url, {})).status).toBe(404);
      }
    }
    for (const change of [
      sql`update directory.body_name set zh = '别名' where body_id = 'finance-bureau'`,
      sql`delete from directory.body where id = 'finance-bureau'`,
    ]) {
      await expect(change.execute(test.desk.spine.database)).rejects.toMatchObject({
        code: "42501",
      });
    }
  });

  it("show administrators and auditors who acts in them, since when and until when", async () => {
    const clerk = await person(test, "clerk@example.com", [["finance-bureau", "clerk"]]);
    const role = { email: clerk.email, body: "finance-bureau", role: "clerk" };
    const url = "/api/v1/bodies/finance-bureau/members";
    const now = await administrator.call("GET", url);
    expect(now.body).toMatchObject({ members: [{ user: clerk.id, role: "clerk", until: null }] });
    await administrator.call("DELETE", `/api/v1/members?${new URLSearchParams(role).toString()}`);
    expect((await administrator.call("GET", url)).body).toMatchObject({ members: [] });
    const all = await administrator.call("GET", `${url}?ended=true`);
    expect(all.body).toMatchObject({
      members: [{ user: clerk.id, until: expect.any(String) as unknown }],
    });
    expect((await clerk.call("GET", url)).status).toBe(403);
    expect((await administrator.call("GET", "/api/v1/bodies/nowhere/members")).status).toBe(404);
  });
});

import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../../app.ts";
import { inventedCode } from "../../../directory/credit-code.ts";
import {
  type Person,
  type TestDesk,
  call,
  origin,
  person,
  testDesk,
} from "../../../fixtures/desk.ts";
import type { Desk } from "../../../spine/desk.ts";
import { loadVolumes } from "../../../volume/volume.ts";

/** One product in the national catalogue: 150万元. */
const product = {
  subject: "enterprise",
  products: [{ id: "示例产品（虚构）", catalogue: "national-first-set", listedOn: "2019-02-20" }],
  unstated: "none",
};

const log: string[] = [];
let test: TestDesk;
let owner: Person;
let other: Person;
let firm: string;

const registered = async (who: Person, number: number): Promise<string> => {
  const body = {
    kind: "enterprise",
    name: `示例企业${number}（虚构）`,
    creditCode: inventedCode(number),
  };
  const made = await who.call("POST", "/api/v1/firms", body);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return (made.body as { id: string }).id;
};

beforeAll(async () => {
  test = await testDesk({ logTo: { write: (line) => void log.push(line) } });
  owner = await person(test, "owner@example.com");
  other = await person(test, "other@example.com");
  firm = await registered(owner, 1);
  await registered(other, 2);
});

afterAll(() => test.close());

const at = (id = "", of = firm) => `/api/v1/firms/${of}/assessments${id === "" ? "" : `/${id}`}`;

const keep = (who: Person, body: object = {}, of = firm) =>
  who.call("POST", at("", of), { title: "首台（套）测算", case: product, ...body });

/** Keeps one and answers its number. */
async function kept(who: Person, body: object = {}, of = firm): Promise<string> {
  const made = await keep(who, body, of);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return (made.body as { id: string }).id;
}

describe("an assessment that a firm keeps", () => {
  it("is computed by the server, listed newest first, read whole and deleted", async () => {
    const first = await kept(owner);
    const second = await kept(owner, {
      title: "  再算一次  ",
      case: { ...product, "as-of": "2019-06-30" },
      interpretations: { "new-revenue": "newly-past" },
    });
    const { body } = await owner.call("GET", at());
    expect(body).toMatchObject({
      assessments: [
        { id: second, title: "再算一次", asOf: "2019-06-30" },
        {
          id: first,
          title: "首台（套）测算",
          asOf: "2019-02-28",
          total: { min: "1500000.00", max: "1500000.00", open: [] },
          rulebook: test.desk.spine.rulebooks.hash,
          rulesChanged: false,
          by: owner.id,
          byName: "owner（虚构）",
        },
      ],
      next: null,
    });
    expect(JSON.stringify(body)).not.toContain("示例产品");
    expect((await owner.call("GET", at(second))).body).toMatchObject({
      case: { ...product, "as-of": "2019-06-30" },
      interpretations: { "new-revenue": "newly-past" },
      now: { total: { min: "1500000.00" } },
    });
    for (const id of [first, second]) {
      expect(await owner.call("DELETE", at(id))).toMatchObject({
        status: 200,
        body: { deleted: true },
      });
    }
    expect((await owner.call("GET", at(first))).status).toBe(404);
    expect((await owner.call("DELETE", at(first))).status).toBe(404);
    expect((await owner.call("GET", at())).body).toEqual({ assessments: [], next: null });
  });

  it("is listed by pages", async () => {
    const ids = [await kept(owner), await kept(owner), await kept(owner)];
    const first = (await owner.call("GET", `${at()}?limit=2`)).body as {
      assessments: { id: string }[];
      next: string;
    };
    expect(first.assessments.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect((await owner.call("GET", `${at()}?limit=2&cursor=${first.next}`)).body).toMatchObject({
      assessments: [{ id: ids[0] }],
      next: null,
    });
    for (const id of ids) await owner.call("DELETE", at(id));
  });

  it("is kept once, however often the request is sent", async () => {
    const body = { title: "一次", case: product };
    const key = { "idempotency-key": "kept-only-once" };
    const answers = [
      await owner.call("POST", at(), body, key),
      await owner.call("POST", at(), body, key),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    const { assessments } = (await owner.call("GET", at())).body as {
      assessments: { id: string }[];
    };
    expect(assessments).toHaveLength(1);
    await owner.call("DELETE", at(assessments[0]?.id));
  });

  it.each<[string, object, number, string]>([
    [
      "the rules do not read its case",
      { case: { subject: "enterprise", factz: {} } },
      422,
      "wrong-case",
    ],
    [
      "its figures are no text",
      { case: { subject: "enterprise", facts: { revenue: 5 } } },
      422,
      "wrong-case",
    ],
    ["there is no such reading", { interpretations: { "new-revenue": "mine" } }, 404, "not-found"],
    ["it has no title", { title: "   " }, 400, "invalid-request"],
  ])("is refused where %s", async (_why, body, status, code) => {
    expect(await keep(owner, body)).toMatchObject({ status, body: { code } });
  });

  it("leaves its number alone in the audit chain, and nothing in the log", async () => {
    const id = await kept(owner, { title: "不可外传的题目" });
    await owner.call("DELETE", at(id));
    const { rows } = await sql<{ action: string; about: string; detail: string }>`
      select action, about, detail from audit.event order by seq desc limit 2`.execute(test.owner);
    expect(rows).toEqual(
      ["remove", "keep"].map((did) => ({
        action: `kept-assessment.${did}`,
        about: `body:${firm}`,
        detail: JSON.stringify({ assessment: id }),
      })),
    );
    const { rows: particulars } = await sql`
      select from audit.particular where content like '%不可外传%'`.execute(test.owner);
    expect(particulars).toEqual([]);
    expect(log.length).toBeGreaterThan(0);
    expect(log.join("\n")).not.toMatch(/示例产品|national-first-set|不可外传/u);
  });
});

describe("what a firm keeps", () => {
  let id: string;

  beforeAll(async () => {
    id = await kept(owner);
  });

  afterAll(() => owner.call("DELETE", at(id)));

  it("is not there for another firm, nor under its own address", async () => {
    const own = (await other.call("GET", "/api/v1/firms")).body as { firms: { id: string }[] };
    const theirs = own.firms[0]?.id ?? "";
    expect((await other.call("GET", at())).status).toBe(404);
    expect((await keep(other)).status).toBe(404);
    for (const method of ["GET", "DELETE"] as const) {
      expect((await other.call(method, at(id))).status).toBe(404);
      expect((await other.call(method, at(id, theirs))).status).toBe(404);
    }
    expect((await owner.call("GET", at(id))).status).toBe(200);
  });

  it("is for whoever acts for the firm, and no longer than that", async () => {
    const agent = await person(test, "agent@example.com");
    const agency = { email: "agent@example.com" };
    expect((await owner.call("PUT", `/api/v1/firms/${firm}/agents`, agency)).status).toBe(200);
    expect((await agent.call("GET", at(id))).status).toBe(200);
    await owner.call("DELETE", `/api/v1/firms/${firm}/agents?email=agent@example.com`);
    expect((await agent.call("GET", at(id))).status).toBeGreaterThanOrEqual(403);
  });

  it("is for no official and for nobody who has not signed in", async () => {
    for (const role of ["clerk", "reviewer", "finance", "auditor", "administrator"] as const) {
      const official = await person(test, `${role}@example.com`, [["finance-bureau", role]]);
      expect((await official.call("GET", at())).status, role).toBe(403);
      expect((await official.call("GET", at(id))).status, role).toBe(403);
      expect((await keep(official)).status, role).toBe(403);
      expect((await official.call("DELETE", at(id))).status, role).toBe(403);
    }
    expect((await call(test, "GET", at())).status).toBe(401);
    expect((await call(test, "POST", at(), { title: "x", case: product })).status).toBe(401);
  });

  it("is a hundred at most, also where two come at once", async () => {
    const busy = await registered(owner, 3);
    await sql`
      insert into assessments.kept (firm, title, stated, interpretations, as_of, total, rulebook_hash, kept_at, kept_by)
      select ${busy}, 'x', stated, interpretations, as_of, total, rulebook_hash, kept_at, kept_by
      from assessments.kept, generate_series(1, 99) where id = ${BigInt(id)}`.execute(test.owner);
    const both = await Promise.all([keep(owner, {}, busy), keep(owner, {}, busy)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "too-many-kept",
      message: { zh: "一个单位最多保存 100 份测算", en: "A firm keeps at most 100 assessments" },
    });
    expect((await keep(owner)).status).toBe(201);
  });
});

describe("under newer rules, what a firm keeps", () => {
  let later: Desk;
  let app: FastifyInstance;
  let id: string;

  /** Other rules: the product in the national catalogue earns 160万元, and one interpretation is gone. */
  const volumes = loadVolumes().map((volume) => ({
    ...volume,
    rulebook: {
      ...volume.rulebook,
      interpretations: volume.rulebook.interpretations.filter((each) => each.id !== "new-revenue"),
      parameters: volume.rulebook.parameters.map((each) =>
        each.id === "d1-01-equipment-catalogue.award.national-first-set"
          ? { ...each, value: "160000000" }
          : each,
      ),
    },
  }));

  beforeAll(async () => {
    id = await kept(owner);
    later = await test.another({ volumes });
    app = await buildApp({
      volumes,
      desk: later,
      origins: () => [origin],
      page: "/nowhere",
      requestsPerMinute: 1_000_000,
      logLevel: "silent",
    });
  });

  afterAll(async () => {
    await app.close();
    await later.close();
  });

  const laterSees = async (path: string) =>
    (await call({ app }, "GET", path, undefined, { cookie: owner.cookie })).body;

  it("is marked, keeps the total it had, and is told what it comes to now", async () => {
    const { assessments } = (await laterSees(at())) as { assessments: { id: string }[] };
    expect(assessments.find((each) => each.id === id)).toMatchObject({
      rulesChanged: true,
      rulebook: test.desk.spine.rulebooks.hash,
      total: { max: "1500000.00" },
    });
    expect(await laterSees(at(id))).toMatchObject({
      rulesChanged: true,
      total: { max: "1500000.00" },
      now: {
        rulebook: later.spine.rulebooks.hash,
        total: { min: "1600000.00", max: "1600000.00" },
      },
    });
  });

  it("has no total now where they do not read it any more", async () => {
    const read = await kept(owner, { interpretations: { "new-revenue": "newly-past" } });
    expect(await laterSees(at(read))).toMatchObject({
      total: { max: "1500000.00" },
      now: { total: null },
    });
  });
});

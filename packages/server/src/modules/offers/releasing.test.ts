import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, products, wished } from "../../fixtures/case-office.ts";
import {
  type OfferOffice,
  offerOffice,
  entriesOf,
  holdersTable,
  listed,
  product,
  productsTable,
  programme,
  release,
  seenList,
  source,
} from "../../fixtures/offer-list.ts";
import { toldTo } from "../../fixtures/programme.ts";
import { formOf } from "../../fixtures/upload.ts";

const leading = "emerging-clusters-task-forces";

let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

describe("the release of a list", () => {
  it("is another person's, whole or without some; each firm is told once, with until when", async () => {
    const [a, b] = [await newFirm(), await newFirm()];
    const list = await listed(
      office,
      programme,
      [product(a.code, "一"), product(b.code, "二")],
      "reviewer",
    );
    expect((await seenList(office, list, "reviewer")).can).not.toContain("release");
    expect((await seenList(office, list, "second-reviewer")).can).toContain("release");
    expect(await release(office, list, "reviewer")).toMatchObject({
      status: 403,
      body: { code: "done-by-you-before" },
    });
    expect((await release(office, list, "clerk")).status).toBe(403);
    expect(
      await release(office, list, "second-reviewer", [{ entry: 7, reason: "没有这一条" }]),
    ).toMatchObject({
      status: 422,
      body: { code: "no-such-entry" },
    });
    const out = await release(office, list, "second-reviewer", [
      { entry: 1, reason: "数据待核（虚构）" },
    ]);
    expect(out).toMatchObject({
      status: 200,
      body: { state: "released", cases: [{ state: "offered", cases: 1, sum: "1500000.00" }] },
    });
    const [first, second] = await entriesOf(office, list);
    expect(second).toMatchObject({ leftOut: "releaser", reason: "数据待核（虚构）", case: null });
    const number = first?.case ?? "";
    expect(await office.see("applicant", number)).toMatchObject({
      state: "offered",
      dueOn: "2019-05-31",
      offer: {
        sum: "1500000.00",
        source,
        sourceAsOf: "2019-03-31",
        until: "2019-05-31",
        article: "1",
      },
      can: ["take-up", "dispute", "forgo"],
      evidenceMissing: [],
      facts: expect.arrayContaining([expect.objectContaining({ item: "一（虚构）" })]) as unknown,
    });
    expect(await toldTo(office.person("applicant"))).toContainEqual(
      expect.objectContaining({
        kind: "case.offer",
        dueOn: "2019-05-31",
        zh: expect.stringContaining("不必申报") as string,
      }),
    );
    expect((await office.test.mailTo("applicant@example.com")).length).toBeGreaterThan(0);
  });

  it("happens once, however many do it at once", async () => {
    const { code } = await newFirm();
    const list = await listed(office, programme, [product(code, "一")]);
    const answers = await Promise.all(
      ["reviewer", "second-reviewer", "approver"].map((by) => release(office, list, by)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(answers.filter(({ status }) => status === 409)).toMatchObject([
      { body: { code: "released-already" } },
      { body: { code: "released-already" } },
    ]);
    expect((await seenList(office, list)).cases).toMatchObject([{ state: "offered", cases: 1 }]);
  });

  it("of two lists with the same firm tells it once", async () => {
    const { code, firm } = await newFirm();
    const lists = [
      await listed(office, programme, [product(code, "一")]),
      await listed(office, programme, [product(code, "一")]),
    ];
    const answers = await Promise.all(lists.map((list) => release(office, list)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    const { rows } = await sql<{ count: bigint }>`
      select count(*) as count from cases.case where applicant = ${firm}`.execute(
      office.test.owner,
    );
    expect(rows[0]?.count).toBe(1n);
  });

  it("leaves out who has applied, and who is owed another sum, since the list was made", async () => {
    const [a, b, c] = [await newFirm(), await newFirm(), await newFirm()];
    const list = await listed(office, programme, [
      product(a.code, "一"),
      ...[1, 2, 3, 4].map((n) => product(b.code, `二${n}`)),
      product(c.code, "三"),
    ]);
    const own = await office.draft(programme, a.firm, products("一"));
    wished(await office.step("applicant", own, "submit"), 200);
    await sql`
      insert into cases.award (case_id, holder, measure, item, day, amount, recorded_at, recorded_by)
      values (null, ${b.firm}, 'd1-01-equipment-catalogue', '别的（虚构）', '2019-03-20', 100000000, now(), 'test')`.execute(
      office.test.owner,
    );
    wished(await release(office, list), 200);
    expect(
      (await entriesOf(office, list)).map(({ leftOut, case: number }) => [
        leftOut,
        number !== null,
      ]),
    ).toEqual([
      ["own-case", false],
      ["changed", false],
      [null, true],
    ]);
  });

  it("is for people alone, and whoever made the key that listed does not release", async () => {
    const { code } = await newFirm();
    await office.add("chief", ["gongbao", "administrator"], [leading, "reviewer"]);
    const key = (scopes: readonly string[]) =>
      office.as("chief", "POST", "/keys", {
        name: "产业数据平台（虚构）",
        body: leading,
        roles: ["reviewer"],
        scopes,
        expiresOn: "2019-06-30",
      });
    expect((await key(["offer.release"])).status).toBeGreaterThanOrEqual(400);
    const made = wished(await key(["offer.list", "offer.read"]), 201).body as { key: string };
    const ask = async (method: "POST" | "GET", path: string, payload?: object) =>
      office.test.app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { authorization: `Bearer ${made.key}` },
        ...(payload === undefined ? {} : { payload }),
      });
    const begun = await ask("POST", `/programmes/${programme}/offer-lists`, {
      source,
      sourceAsOf: "2019-03-31",
    });
    const { id } = begun.json<{ id: string }>();
    for (const [name, content] of [
      ["holders.csv", holdersTable([code])],
      ["products.csv", productsTable([product(code, "一")])],
    ] as const) {
      const { headers, payload } = formOf(content, {}, name);
      const put = await office.test.app.inject({
        method: "POST",
        url: `/api/v1/offer-lists/${id}/files`,
        headers: { ...headers, authorization: `Bearer ${made.key}` },
        payload,
      });
      expect(put.statusCode, put.body).toBe(201);
    }
    expect((await ask("POST", `/offer-lists/${id}/start`)).statusCode).toBe(200);
    await office.test.run("offers.run");
    expect((await ask("POST", `/offer-lists/${id}/release`, { without: [] })).statusCode).toBe(403);
    expect(await release(office, id, "chief")).toMatchObject({
      status: 403,
      body: { code: "done-by-you-before" },
    });
    expect((await release(office, id)).status).toBe(200);
  });

  it("is over when the programme has closed", async () => {
    const { code } = await newFirm();
    const list = await listed(office, programme, [product(code, "一")]);
    office.test.clock.set("2019-06-01T01:00:00Z");
    expect(await release(office, list)).toMatchObject({
      status: 409,
      body: { code: "outside-window" },
    });
    office.test.clock.set("2019-04-01T01:00:00Z");
  });

  it("is not for those who are of a firm on it", async () => {
    const { code, firm } = await newFirm();
    const list = await listed(office, programme, [product(code, "一")]);
    await office.add("reviewer-of-firm", [leading, "reviewer"], [firm, "applicant"]);
    expect(await release(office, list, "reviewer-of-firm")).toMatchObject({
      status: 403,
      body: { code: "your-own-firm" },
    });
  });
});

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CaseOffice,
  inventedCode,
  payer,
  products,
  wished,
} from "../../fixtures/case-office.ts";
import {
  type OfferOffice,
  offerOffice,
  entriesOf,
  holdersTable,
  listed,
  product,
  productsTable,
  programme,
  putTable,
  release,
  seenList,
  source,
} from "../../fixtures/offer-list.ts";
import { toldTo } from "../../fixtures/programme.ts";

const leading = "emerging-clusters-task-forces";

let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

const outcomesOf = async (list: string) =>
  (await entriesOf(office, list)).map(({ outcome, sum }) => [outcome, sum]);

describe("a list of who is owed", () => {
  it("has each firm that is surely owed, by the words of the article, and says of the others why not", async () => {
    const [a, b, c, d, e] = [
      await newFirm(),
      await newFirm(),
      await newFirm(),
      await newFirm(),
      await newFirm(),
    ];
    // 丁 has applied for the same product; 戊 was awarded for its product last month, and is owed nothing for it again.
    const own = await office.draft(programme, d.firm, products("丁一"));
    wished(await office.step("applicant", own, "submit"), 200);
    await sql`
      insert into cases.award (case_id, holder, measure, item, day, amount, recorded_at, recorded_by)
      values (null, ${e.firm}, 'd1-01-equipment-catalogue', '戊一（虚构）', '2019-03-20', 150000000, now(), 'test')`.execute(
      office.test.owner,
    );
    const nowhere = inventedCode(999_999);
    const list = await listed(
      office,
      programme,
      [
        // Two at 150万元.
        product(a.code, "甲一"),
        product(a.code.toLowerCase(), "甲二"),
        // Four at 150万元 are 600万元; article 1 lets a firm have 500万元 a year.
        ...[1, 2, 3, 4].map((n) => product(b.code, `乙${n}`)),
        // Whether it is in the catalogue is not known.
        product(c.code, "丙一", { catalogue: "" }),
        product(d.code, "丁一"),
        product(e.code, "戊一"),
        product(nowhere, "无"),
        product("不是代码", "无"),
      ],
      "clerk",
      [a.code, b.code, c.code, d.code, e.code, nowhere, "不是代码", inventedCode(999_998)],
    );
    const seen = await seenList(office, list);
    // The product of 甲 under its code in small letters is of no holder: the row is rejected.
    expect(seen).toMatchObject({ state: "done", owed: 2, sum: "6500000.00" });
    expect(seen.counts).toMatchObject({
      holders: 8,
      rejectedRows: 1,
      rejectedHolders: 0,
      notOwed: 1,
    });
    const entries = await entriesOf(office, list);
    const of = (code: string) => entries.find((entry) => entry.code === code);
    expect(of(a.code)).toMatchObject({ firm: a.firm, outcome: "owed", sum: "1500000.00" });
    expect(of(a.code)?.facts.map(({ item, said }) => [item, said.zh])).toContainEqual([
      "甲一（虚构）",
      "2019年3月15日",
    ]);
    expect(of(b.code)).toMatchObject({ outcome: "owed", sum: "5000000.00" });
    expect(of(c.code)).toMatchObject({
      outcome: "uncertain",
      sum: null,
      range: { min: "0.00", max: "1500000.00" },
      missing: [{ zh: expect.stringContaining("目录") as string }],
    });
    expect(of(d.code)).toMatchObject({ outcome: "own-case", cases: [own] });
    expect(of(e.code)).toMatchObject({ outcome: "awarded", sum: null });
    expect(of(nowhere)).toMatchObject({ outcome: "not-in-directory", firm: null, facts: [] });
    expect(of("不是代码")).toMatchObject({ outcome: "no-code" });
    expect(entries).toHaveLength(7);
    const csv = await office.as("clerk", "GET", `/offer-lists/${list}/entries?format=csv&lang=zh`);
    expect(String(csv.body)).toContain("同一事项已在申报或已告知");
    const rejected = await office.as("reviewer", "GET", `/offer-lists/${list}/files/rejected.csv`);
    expect(String(rejected.body)).toContain("orphan");
    // Nothing has gone out.
    expect(await toldTo(office.person("applicant"))).not.toContainEqual(
      expect.objectContaining({ kind: "case.offer" }),
    );
    expect(await toldTo(office.person("reviewer"))).toContainEqual(
      expect.objectContaining({ kind: "offer.listed" }),
    );
  });

  it("is the leading body's own: nobody else sees it, and its maker alone works on it", async () => {
    const { code } = await newFirm();
    const list = await listed(office, programme, [product(code, "一")]);
    await office.add("stranger", ["science-and-technology-bureau", "reviewer"]);
    expect((await office.as("stranger", "GET", `/offer-lists/${list}`)).status).toBe(404);
    expect(
      (await office.as("stranger", "GET", `/programmes/${programme}/offer-lists`)).status,
    ).toBe(404);
    expect((await office.as("applicant", "GET", `/offer-lists/${list}`)).status).toBe(403);
    expect((await office.as("auditor", "GET", `/offer-lists/${list}`)).status).toBe(200);
    const draft = wished(
      await office.as("clerk", "POST", `/programmes/${programme}/offer-lists`, {
        source,
        sourceAsOf: "2019-03-31",
      }),
      201,
    ).body as { id: string };
    expect(await office.as("reviewer", "POST", `/offer-lists/${draft.id}/start`)).toMatchObject({
      status: 403,
      body: { code: "not-the-lister" },
    });
    expect(await office.as("clerk", "POST", `/offer-lists/${draft.id}/start`)).toMatchObject({
      status: 422,
      body: { code: "no-holders" },
    });
    expect((await office.as("clerk", "DELETE", `/offer-lists/${draft.id}`)).status).toBe(200);
    expect((await office.as("clerk", "GET", `/offer-lists/${draft.id}`)).status).toBe(404);
  });

  it("is not made where nobody can be told for sure, or of data from the future", async () => {
    const make = (id: string, body: object = {}) =>
      office.as("clerk", "POST", `/programmes/${id}/offer-lists`, {
        source,
        sourceAsOf: "2019-03-31",
        ...body,
      });
    const share = { shares: [{ line: "first-set", payer, numerator: 1 }] };
    wished(await office.open({ id: "few", quota: 3, ...share }), 201);
    wished(
      await office.open({ id: "heard", supporting: ["science-and-technology-bureau"], ...share }),
      201,
    );
    wished(await office.open({ id: "past", closesOn: "2019-03-20", ...share }), 201);
    expect(await make("few")).toMatchObject({
      status: 409,
      body: { code: "not-for-offers", found: "places" },
    });
    expect(await make("heard")).toMatchObject({ status: 409, body: { found: "opinions" } });
    expect(await make("past")).toMatchObject({ status: 409, body: { code: "outside-window" } });
    expect(await make(programme, { sourceAsOf: "2019-04-02" })).toMatchObject({
      status: 422,
      body: { code: "source-day" },
    });
    expect((await make(programme, { source: "  " })).status).toBe(400);
  });

  it("says each fault of a bad file with its place, and tells nobody anything", async () => {
    const { code } = await newFirm();
    const begun = async () =>
      (
        wished(
          await office.as("clerk", "POST", `/programmes/${programme}/offer-lists`, {
            source,
            sourceAsOf: "2019-03-31",
          }),
          201,
        ).body as { id: string }
      ).id;
    const put = (id: string, name: string, content: string | Uint8Array) =>
      putTable(office.test, office.person("clerk"), id, name, content);
    const workedOut = async (id: string) => {
      wished(await office.as("clerk", "POST", `/offer-lists/${id}/start`), 200);
      await office.test.run("offers.run");
      return seenList(office, id);
    };
    const missing = await begun();
    await put(missing, "holders.csv", holdersTable([code]));
    await put(missing, "products.csv", `holder,id,catalogue\n${code},一,national-first-set\n`);
    const lacking = await workedOut(missing);
    expect(lacking.state).toBe("failed");
    const [columns] = lacking.problem?.faults ?? [];
    expect(columns).toMatchObject({ file: "products.csv", column: null });
    expect(columns?.message.en).toContain("listedOn");
    const cut = await begun();
    await put(cut, "holders.parquet", Buffer.from("PAR1 this is cut off"));
    const truncated = await workedOut(cut);
    expect(truncated).toMatchObject({
      state: "failed",
      problem: { faults: [{ file: "holders.parquet", row: null }] },
    });
    const double = await begun();
    await put(double, "holders.csv", holdersTable([code, code]));
    await put(double, "products.csv", productsTable([product(code, "一")]));
    const twice = await workedOut(double);
    expect(twice).toMatchObject({
      state: "done",
      owed: 0,
      counts: { holders: 2, rejectedHolders: 2, rejectedRows: 2 },
    });
    expect(twice.files).toContainEqual(
      expect.objectContaining({ kind: "output", name: "rejected.csv" }),
    );
    // The same code written in two ways is the same firm twice: nobody can say which row is meant.
    const alike = await begun();
    await put(alike, "holders.csv", holdersTable([code, code.toLowerCase()]));
    await put(
      alike,
      "products.csv",
      productsTable([product(code, "一"), product(code.toLowerCase(), "二")]),
    );
    await workedOut(alike);
    expect(await outcomesOf(alike)).toEqual([
      ["twice", null],
      ["twice", null],
    ]);
    expect(await put(await begun(), "past.csv", "holder\n")).toMatchObject({
      status: 422,
      body: { code: "not-a-table" },
    });
    expect(await release(office, missing)).toMatchObject({
      status: 409,
      body: { code: "list-state" },
    });
    expect(await release(office, double)).toMatchObject({
      status: 422,
      body: { code: "nothing-to-release" },
    });
  });

  it("leaves out whoever made it, and firms of which the county that pays is not known", async () => {
    const { code, firm } = await newFirm();
    await office.add("clerk-of-firm", [leading, "clerk"], [firm, "applicant"]);
    expect(
      await outcomesOf(await listed(office, programme, [product(code, "一")], "clerk-of-firm")),
    ).toEqual([["own-firm", null]]);
    wished(
      await office.open({
        id: "by-county",
        shares: [{ line: "first-set", payer: null, numerator: 1 }],
      }),
      201,
    );
    expect(await outcomesOf(await listed(office, "by-county", [product(code, "一")]))).toEqual([
      ["no-county", null],
    ]);
    wished(
      await office.as("applicant", "PUT", `/firms/${firm}/county`, {
        county: "chiping",
        since: "2019-01-01",
      }),
      200,
    );
    expect(await outcomesOf(await listed(office, "by-county", [product(code, "一")]))).toEqual([
      ["owed", "1500000.00"],
    ]);
  });

  it("is stopped while it waits, and one that ended server after server is not begun once more", async () => {
    const { code } = await newFirm();
    const begun = async () => {
      const { id } = wished(
        await office.as("clerk", "POST", `/programmes/${programme}/offer-lists`, {
          source,
          sourceAsOf: "2019-03-31",
        }),
        201,
      ).body as { id: string };
      const who = office.person("clerk");
      await putTable(office.test, who, id, "holders.csv", holdersTable([code]));
      wished(await office.as("clerk", "POST", `/offer-lists/${id}/start`), 200);
      return id;
    };
    const stopped = await begun();
    expect((await office.as("reviewer", "POST", `/offer-lists/${stopped}/stop`)).status).toBe(403);
    wished(await office.as("clerk", "POST", `/offer-lists/${stopped}/stop`), 200);
    await office.test.run("offers.run");
    expect(await seenList(office, stopped)).toMatchObject({ state: "stopped", can: ["remove"] });
    const broken = await begun();
    await sql`update offers.list set attempt = 3 where id = ${broken}::bigint`.execute(
      office.test.owner,
    );
    await expect(office.test.run("offers.run")).rejects.toThrow(`list ${broken} ended 3 servers`);
    expect(await seenList(office, broken)).toMatchObject({
      state: "failed",
      problem: { faults: [] },
    });
    const taken = await begun();
    await sql`
      update offers.list set state = 'running', attempt = 1,
        touched_at = now() - interval '5 minutes' where id = ${taken}::bigint`.execute(
      office.test.owner,
    );
    await office.test.run("offers.run");
    expect((await seenList(office, taken)).state).toBe("done");
  });

  it("goes after a quarter, but for what firms were offered", async () => {
    const { code } = await newFirm();
    const kept = await listed(office, programme, [
      product(code, "一"),
      product(inventedCode(999_997), "二"),
    ]);
    const gone = await listed(office, programme, [product(inventedCode(999_996), "三")]);
    wished(await release(office, kept), 200);
    await sql`update offers.list set made_at = made_at - interval '91 days' where id in (${kept}::bigint, ${gone}::bigint)`.execute(
      office.test.owner,
    );
    await office.test.run("offers.forget");
    expect((await office.as("clerk", "GET", `/offer-lists/${gone}`)).status).toBe(404);
    expect((await entriesOf(office, kept)).map(({ outcome }) => outcome)).toEqual(["owed"]);
    expect((await seenList(office, kept)).files).toEqual([]);
  });
});

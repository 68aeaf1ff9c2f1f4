import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "@gongbao/engine";
import { generatePopulation } from "@gongbao/population";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, origin, person, testDesk } from "../../fixtures/desk.ts";
import { formOf } from "../../fixtures/upload.ts";
import { loadVolumes } from "../../volume/volume.ts";
import type { StudyBody } from "./schemas.ts";

const rules = loadVolumes().at(-1)?.rulebook;
if (rules === undefined) throw new Error("there is no volume");
const rulebook = rules;

/** The yearly cap of article 1, 500万元, raised. */
const changes = [{ parameter: "d1-01-equipment-catalogue.year-cap", value: "600万元" }];

let test: TestDesk;
let analyst: Person;
let other: Person;
let folder: string;

beforeAll(async () => {
  test = await testDesk();
  analyst = await person(test, "analyst@example.com", [["finance-bureau", "finance"]]);
  other = await person(test, "other@example.com", [["finance-bureau", "finance"]]);
  folder = await mkdtemp(join(tmpdir(), "gongbao-studies-"));
  await generatePopulation({
    rulebook,
    subject: "enterprise",
    asOf: rulebook.date as Day,
    firms: 1,
    seed: 1,
    output: join(folder, "one"),
    format: "csv",
  });
});

afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

/** A table of firms or things with these cells, and all others unknown. */
function table(name: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const [heading = ""] = readFileSync(join(folder, "one", `${name}.csv`), "utf8").split(/\r?\n/u);
  const columns = heading.replace(/^\ufeff/u, "").split(",");
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

async function made(who: Person, body: object = {}): Promise<StudyBody> {
  const answer = await who.call("POST", "/api/v1/studies", {
    title: "年度上限提到600万元（虚构）",
    source: { firms: 200, seed: 7 },
    changes,
    ...body,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as StudyBody;
}

async function seen(who: Person, id: string): Promise<StudyBody> {
  const answer = await who.call("GET", `/api/v1/studies/${id}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as StudyBody;
}

async function put(who: Person, id: string, name: string, content: string) {
  const { headers, payload } = formOf(content, {}, name);
  const response = await test.app.inject({
    method: "POST",
    url: `/api/v1/studies/${id}/files`,
    headers: { ...headers, origin, cookie: who.cookie },
    payload,
  });
  return { status: response.statusCode, body: response.json<StudyBody & { code: string }>() };
}

describe("a study over uploaded firms", () => {
  it("comes to what the words say: two firms of which one is cut by the cap", async () => {
    const { id, state } = await made(analyst, { source: "files", readings: true });
    expect(state).toBe("draft");
    const early = await analyst.call("POST", `/api/v1/studies/${id}/start`);
    expect(early).toMatchObject({ status: 422, body: { code: "no-holders" } });
    const holders = table("holders", [
      { id: "甲（虚构）", county: "茌平县", industry: "制造业", size: "large" },
      { id: "乙（虚构）", county: "莘县", industry: "制造业", size: "small" },
    ]);
    // 甲 has five products of the national catalogue, at 150万元 each: 750万元, cut to 500 and to 600.
    const product = { catalogue: "national-first-set", listedOn: "2019-01-10", firstSet: "none" };
    const products = table("products", [
      ...[1, 2, 3, 4, 5].map((n) => ({ holder: "甲（虚构）", id: `p${n}`, ...product })),
      { holder: "乙（虚构）", id: "p1", ...product },
    ]);
    expect((await put(analyst, id, "holders.csv", "id\n")).status).toBe(201);
    expect((await put(analyst, id, "holders.csv", holders)).body.files).toHaveLength(1);
    expect((await put(analyst, id, "products.csv", products)).body.files).toMatchObject([
      { kind: "input", name: "holders.csv" },
      { kind: "input", name: "products.csv" },
    ]);
    expect(await put(analyst, id, "firms.csv", holders)).toMatchObject({
      status: 422,
      body: { code: "not-a-table" },
    });
    // What is no table is said to be none, once, and the table before it stays.
    expect(await put(analyst, id, "holders.csv", "%PDF-1.7\n1 0 obj")).toMatchObject({
      status: 422,
      body: { code: "no-table", expected: "CSV", found: "a PDF" },
    });
    expect(await put(analyst, id, "table.pdf", "%PDF-1.7\n1 0 obj")).toMatchObject({
      status: 422,
      body: { code: "no-table", found: "a PDF" },
    });
    expect(await put(analyst, id, "holders.parquet", holders)).toMatchObject({
      status: 422,
      body: { code: "no-table", expected: "Parquet" },
    });
    expect((await put(other, id, "holders.csv", holders)).status).toBe(404);
    expect(await analyst.call("POST", `/api/v1/studies/${id}/start`)).toMatchObject({
      status: 200,
      body: { state: "waiting" },
    });
    await test.run("studies.run");
    const done = await seen(analyst, id);
    expect(done).toMatchObject({ state: "done", done: 2, total: 2, problem: null });
    expect(done.result?.all).toMatchObject({
      holders: 2,
      difference: { min: "1000000.00", max: "1000000.00" },
      standings: { gains: 1, unchanged: 1, loses: 0 },
    });
    const counties = done.result?.by.find(({ column }) => column === "county")?.values ?? [];
    expect(
      counties.map(({ value, difference }) => `${value} ${difference.min}`).toSorted(),
    ).toEqual(["茌平县 1000000.00", "莘县 0.00"]);
    const readings = done.result?.readings ?? [];
    expect(readings.length).toBeGreaterThan(20);
    expect(readings.filter(({ tally }) => tally === null)).toMatchObject([{ reading: "best" }]);
    const files = done.files.filter(({ kind }) => kind === "output").map(({ name }) => name);
    expect(files).toEqual([
      "compare.json",
      "comparison.csv",
      "comparison.en.xlsx",
      "comparison.zh.xlsx",
      "report.en.html",
      "report.zh.html",
    ]);
    const csv = await analyst.call("GET", `/api/v1/studies/${id}/files/comparison.csv`);
    expect(String(csv.body)).toContain("d1-01-equipment-catalogue");
    expect(String(csv.body)).toContain("Reward for products in the catalogues");
    expect((await other.call("GET", `/api/v1/studies/${id}/files/comparison.csv`)).status).toBe(
      404,
    );
    expect((await analyst.call("GET", `/api/v1/studies/${id}/files/holders.csv`)).status).toBe(404);
  });

  it("gives tables of an example, which a study takes as they are", async () => {
    const example = async (name: string) => analyst.call("GET", `/api/v1/studies/example/${name}`);
    const { body } = await analyst.call("GET", "/api/v1/studies/example");
    const { files } = body as { readonly files: readonly string[] };
    expect(files).toEqual(expect.arrayContaining(["holders.csv", "products.csv", "past.csv"]));
    const { id } = await made(analyst, { source: "files" });
    for (const name of files) await put(analyst, id, name, String((await example(name)).body));
    await analyst.call("POST", `/api/v1/studies/${id}/start`);
    await test.run("studies.run");
    expect(await seen(analyst, id)).toMatchObject({ state: "done", done: 20 });
    expect((await example("holder.csv")).status).toBe(404);
  });

  it("tells the tables and their columns, as the example has them", async () => {
    const { body } = await analyst.call("GET", "/api/v1/studies/tables");
    const { tables } = body as {
      readonly tables: readonly {
        readonly name: string;
        readonly columns: readonly { readonly name: string; readonly label: { zh: string } }[];
      }[];
    };
    for (const { name, columns } of tables) {
      const { status, body: text } = await analyst.call(
        "GET",
        `/api/v1/studies/example/${name}.csv`,
      );
      if (status === 404) continue;
      const heads =
        String(text)
          .replace(/^\ufeff/u, "")
          .split(/\r?\n/u)[0]
          ?.split(",") ?? [];
      expect(heads, name).toEqual(expect.arrayContaining(columns.map((column) => column.name)));
    }
    const holders = tables.find(({ name }) => name === "holders")?.columns ?? [];
    expect(holders.find(({ name }) => name === "revenue")?.label.zh).toMatch(/\p{Script=Han}/u);
    expect(tables.map(({ name }) => name)).toContain("past");
  });

  it("says each fault with its file and row, and nothing of where the server keeps it", async () => {
    const { id } = await made(analyst, { source: "files" });
    await put(analyst, id, "holders.csv", "id,county,revenue\n甲,茌平县,abc\n");
    await analyst.call("POST", `/api/v1/studies/${id}/start`);
    await test.run("studies.run");
    const failed = await seen(analyst, id);
    expect(failed).toMatchObject({ state: "failed", result: null });
    // All columns that are missing are one fault, and the wrong cell is told with them.
    expect(failed.problem?.faults).toMatchObject([
      { file: "holders.csv", row: null, column: null },
      { file: "holders.csv", row: 1, column: "revenue" },
    ]);
    expect(JSON.stringify(failed.problem)).not.toContain("gongbao-study");
  });
});

describe("a study over fictional firms", () => {
  it("of the rules in force alone says what all of it costs", async () => {
    const { id } = await made(analyst, { changes: [], source: { firms: 60, seed: 3 } });
    await test.run("studies.run");
    const { state, result, withReadings } = await seen(analyst, id);
    expect([state, withReadings]).toEqual(["done", false]);
    expect(result?.all).toMatchObject({
      difference: { min: "0.00", max: "0.00" },
      standings: { unchanged: 60 },
    });
    expect(result?.all.before).toEqual(result?.all.after);
    expect(Number(result?.all.before.max)).toBeGreaterThan(0);
  });

  it("is worked out while its analyst is away, and found again by nobody else", async () => {
    const { id, state } = await made(analyst);
    expect(state).toBe("waiting");
    await test.run("studies.run");
    const done = await seen(analyst, id);
    expect(done).toMatchObject({ state: "done", total: 200 });
    expect(done.result?.all.holders).toBe(200);
    const list = await analyst.call("GET", "/api/v1/studies");
    expect(JSON.stringify(list.body)).toContain(`"${id}"`);
    expect(JSON.stringify((await other.call("GET", "/api/v1/studies")).body)).not.toContain(
      `"${id}"`,
    );
    expect((await other.call("GET", `/api/v1/studies/${id}`)).status).toBe(404);
    expect((await other.call("DELETE", `/api/v1/studies/${id}`)).status).toBe(404);
    expect((await analyst.call("DELETE", `/api/v1/studies/${id}`)).status).toBe(200);
    expect((await analyst.call("GET", `/api/v1/studies/${id}`)).status).toBe(404);
  });

  it("is not worked out when it was stopped before, and ends when it is stopped on the way", async () => {
    const { id } = await made(analyst);
    const stopped = await analyst.call("POST", `/api/v1/studies/${id}/stop`);
    expect(stopped).toMatchObject({ status: 200, body: { state: "stopped" } });
    await test.run("studies.run");
    expect(await seen(analyst, id)).toMatchObject({ state: "stopped", result: null });
    const long = await made(analyst, { source: { firms: 300_000, seed: 1 } });
    const running = test.run("studies.run");
    await expect
      .poll(async () => (await seen(analyst, long.id)).state, { timeout: 20_000 })
      .toBe("running");
    await analyst.call("POST", `/api/v1/studies/${long.id}/stop`);
    await running;
    expect(await seen(analyst, long.id)).toMatchObject({ state: "stopped", result: null });
  });

  it("whose server went away in the middle is taken up by the next", async () => {
    const { id } = await made(analyst);
    await sql`
      update studies.study set state = 'running', attempt = 1,
        touched_at = now() - interval '5 minutes' where id = ${id}`.execute(test.owner);
    await test.run("studies.run");
    expect((await seen(analyst, id)).state).toBe("done");
  });

  it("that ended server after server is not begun once more, and whatever cannot be begun is told", async () => {
    const { id } = await made(analyst);
    await sql`update studies.study set attempt = 3 where id = ${id}`.execute(test.owner);
    await expect(test.run("studies.run")).rejects.toThrow(`study ${id} ended 3 servers`);
    const failed = await seen(analyst, id);
    expect(failed).toMatchObject({ state: "failed", problem: { faults: [] } });
    const { id: next } = await made(analyst);
    await test.run("studies.run");
    expect((await seen(analyst, next)).state).toBe("done");
  });

  it("is deleted after a quarter of a year", async () => {
    const { id } = await made(analyst);
    await test.run("studies.run");
    await sql`
      update studies.study set made_at = made_at - interval '91 days'
      where id = ${id}`.execute(test.owner);
    await test.run("studies.forget");
    expect((await analyst.call("GET", `/api/v1/studies/${id}`)).status).toBe(404);
  });
});

describe("what is asked wrongly", () => {
  it("is said: a figure there is not, a value out of its bounds, no title", async () => {
    const ask = (body: object) =>
      analyst.call("POST", "/api/v1/studies", {
        title: "x",
        source: { firms: 10, seed: 1 },
        changes,
        ...body,
      });
    expect(await ask({ changes: [{ parameter: "none", value: "1" }] })).toMatchObject({
      status: 422,
      body: { code: "wrong-change", where: "changes.0.parameter" },
    });
    expect(await ask({ changes: [{ ...changes[0], value: "-1" }] })).toMatchObject({
      status: 422,
      body: { code: "wrong-change", where: "changes.0.value" },
    });
    expect((await ask({ title: "  " })).status).toBe(400);
    expect((await ask({ source: { firms: 2_000_000, seed: 1 } })).status).toBe(400);
    const outsider = await person(test, "outsider@example.com");
    expect((await outsider.call("GET", "/api/v1/studies")).status).toBe(403);
  });
});

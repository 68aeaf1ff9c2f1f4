import { readFileSync } from "node:fs";
import { assess, readCase, rerun } from "@gongbao/engine";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type TestDesk, testDesk } from "../../fixtures/desk.ts";
import { loadVolumes } from "../../volume/volume.ts";
import type { AssessmentBody } from "./schemas.ts";

const [volume] = loadVolumes();
const rulebook = volume?.rulebook;

/** A case of the examples, as JSON with its numbers as text. */
const example = (name: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../../../../examples/${name}.yaml`, import.meta.url), "utf8"), {
    schema: "failsafe",
  }) as Record<string, unknown>;

let test: TestDesk;

beforeAll(async () => {
  test = await testDesk();
});

afterAll(() => test.close());

const post = (payload: object, query = "") =>
  test.app.inject({ method: "POST", url: `/api/v1/assessments${query}`, payload });

const assessed = async (payload: object, query = ""): Promise<AssessmentBody> => {
  const answer = await post(payload, query);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<AssessmentBody>();
};

describe("an assessment outside a case", () => {
  it.each([
    "four-national-products",
    "manufacturer",
    "county-year",
    "unknown-facts",
    "institute",
    "quality-and-standards",
  ])("of %s is what the engine says, and no official decision", async (name) => {
    if (rulebook === undefined) throw new Error("no volume");
    const reading = readCase(example(name), rulebook);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const whole = JSON.parse(JSON.stringify(assess(rulebook, reading.case))) as AssessmentBody;
    const { notice, awards, notDue, ...body } = await assessed(
      { case: example(name) },
      "?explain=trace",
    );
    expect(notice.zh).toContain("不是官方决定");
    expect(notice.en).toContain("no official decision");
    expect(awards).toEqual(whole.awards.filter(({ status }) => status !== "not-due"));
    expect(awards.length + notDue.length).toBe(whole.awards.length);
    expect(body).toMatchObject({
      asOf: whole.asOf,
      total: whole.total,
      byPayee: whole.byPayee,
      questions: whole.questions,
      receipt: whole.receipt,
      reformed: false,
    });
  });

  it("leaves the trace out where nobody asks for it, and the receipt is the same", async () => {
    const given = { case: example("four-national-products") };
    const plain = await assessed(given);
    const traced = await assessed(given, "?explain=trace");
    expect(plain.awards.every(({ trace }) => trace === null)).toBe(true);
    expect(traced.awards.every(({ trace }) => trace !== null)).toBe(true);
    expect(plain.receipt).toEqual(traced.receipt);
    if (rulebook === undefined) throw new Error("no volume");
    expect(rerun(rulebook, plain.receipt as never).problem).toBeNull();
  });

  it("takes a day, a reading, other figures and chosen measures", async () => {
    const given = { case: example("four-national-products") };
    expect((await assessed({ ...given, asOf: "2022-06-30" })).asOf).toBe("2022-06-30");
    const county = await assessed({
      case: example("county"),
      interpretations: { "new-revenue": "newly-past" },
    });
    expect(county.total).toMatchObject({ min: "2500000.00", max: "5500000.00" });
    const reform = [{ parameter: "d1-01-equipment-catalogue.year-cap", value: "550万元" }];
    const reformed = await assessed({ ...given, reform });
    expect(reformed).toMatchObject({ reformed: true, total: { max: "5500000.00" } });
    expect((await assessed(given)).total).toMatchObject({ max: "5000000.00" });
    const chosen = await assessed({ ...given, measures: ["d1-01-equipment-catalogue"] });
    expect(new Set(chosen.awards.map(({ measure }) => measure))).toEqual(
      new Set(["d1-01-equipment-catalogue"]),
    );
    expect(chosen.total).toBeNull();
    expect(chosen.notDue).toEqual([]);
  });

  it("leaves nothing behind for the next, whatever came before", async () => {
    const given = { case: example("four-national-products") };
    const before = await assessed(given);
    await post({ case: { subject: "enterprise", unstated: "none" }, asOf: "2031-01-01" });
    await post({
      ...given,
      interpretations: { "new-revenue": "newly-past" },
      reform: [{ parameter: "d1-01-equipment-catalogue.year-cap", value: "1万元" }],
    });
    await post({ case: { subject: "nobody" } });
    const [one, two] = await Promise.all([assessed(given), assessed({ case: example("county") })]);
    expect(one).toEqual(before);
    expect(two.subject).toBe("county");
  });

  it("is stored nowhere", async () => {
    const rows = async () => {
      const { rows: counted } = await sql<{ seq: bigint; keys: bigint }>`
        select (select seq from audit.head) as seq,
          (select count(*) from idempotency.request) as keys`.execute(test.owner);
      return counted;
    };
    const before = await rows();
    const answer = await test.app.inject({
      method: "POST",
      url: "/api/v1/assessments",
      headers: { "idempotency-key": "an-assessment-key" },
      payload: { case: example("county") },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(await rows()).toEqual(before);
  });
});

describe("a case that cannot be assessed", () => {
  const deep = (levels: number): unknown => (levels === 0 ? "x" : { a: deep(levels - 1) });

  it.each<[string, object, number, string]>([
    ["names what there is not", { case: { subject: "enterprise", factz: {} } }, 422, "wrong-case"],
    ["has no holder", { case: {} }, 422, "wrong-case"],
    [
      "has a number that is no text",
      { case: { subject: "enterprise", facts: { revenue: 1e308 } } },
      422,
      "wrong-case",
    ],
    ["is too deep", { case: { subject: "enterprise", facts: deep(20) } }, 422, "case-too-large"],
    [
      "has too many things",
      { case: { subject: "enterprise", products: Array.from({ length: 501 }, () => ({})) } },
      422,
      "case-too-large",
    ],
    ["is no map", { case: [] }, 400, "invalid-request"],
    [
      "asks for another reading",
      { case: { subject: "county" }, interpretations: { "new-revenue": "mine" } },
      404,
      "not-found",
    ],
    [
      "asks for a figure there is not",
      { case: { subject: "county" }, reform: [{ parameter: "none", value: "1" }] },
      422,
      "wrong-reform",
    ],
    [
      "asks for a measure there is not",
      { case: { subject: "county" }, measures: ["none"] },
      404,
      "not-found",
    ],
    [
      "asks for no day",
      { case: { subject: "county" }, asOf: "2019-02-30" },
      400,
      "invalid-request",
    ],
    ["asks for no issue", { case: { subject: "county" }, issue: "none" }, 404, "not-found"],
  ])("because it %s is refused", async (_why, payload, status, code) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
  });

  it("because it is too long is refused before it is read", async () => {
    const answer = await post({ case: { subject: "x".repeat(200_000) } });
    expect(answer.statusCode).toBe(413);
    expect(answer.headers["content-type"]).toContain("problem+json");
  });

  it("because it plays with the names of things changes nothing", async () => {
    const answer = await test.app.inject({
      method: "POST",
      url: "/api/v1/assessments",
      headers: { "content-type": "application/json" },
      payload:
        '{"case":{"subject":"enterprise","facts":{"__proto__":{"x":"1"},"constructor":"1"}}}',
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

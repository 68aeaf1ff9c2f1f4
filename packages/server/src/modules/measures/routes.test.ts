import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, served } from "../../fixtures/served.ts";
import type { MeasureBody } from "./schemas.ts";

interface Answer {
  readonly measures: readonly MeasureBody[];
}

describe("the catalogue of measures", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("has every measure with its words, and the most it gives", async () => {
    const { body } = await get(app, "/api/measures");
    const { measures } = body as Answer;
    expect(measures.length).toBeGreaterThan(150);
    const product = measures.find(({ id }) => id === "d1-01-equipment-catalogue");
    expect(product).toMatchObject({
      article: "1",
      holders: ["enterprise"],
      item: "product",
      most: "5000000.00",
      sectors: ["industry"],
    });
    expect(product?.citations.map(({ quote }) => quote).join("")).toContain("150万元");
    // No cap over its products, and nothing under the reading that is in force: not the same.
    // 第2条：“国内、省内首台（套）产品，分别给予一次性奖励100万、50万元”，得几项没有上限。
    expect(measures.find(({ id }) => id === "d1-02-first-set")).toMatchObject({
      most: null,
      mostForOne: "1000000.00",
    });
    expect(measures.find(({ id }) => id === "d1-11-title-equity")).toMatchObject({
      most: null,
      mostForOne: null,
    });
    expect(measures.find(({ id }) => id === "d24-01-research")?.most).toBe("0.00");
    for (const { citations, from } of measures) {
      expect(citations.length).toBeGreaterThan(0);
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  it("tells which measures are not given together, both ways", async () => {
    const { body } = await get(app, "/api/measures");
    const { measures } = body as Answer;
    for (const { id, rivals } of measures)
      for (const rival of rivals)
        expect(measures.find((each) => each.id === rival)?.rivals).toContain(id);
  });

  it("is a table of those asked for, and refuses a measure that is not there", async () => {
    const answer = await app.inject("/api/measures?format=csv&ids=d1-01-equipment-catalogue");
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain("d1-01-equipment-catalogue");
    expect(answer.body).not.toContain("d1-02-first-set");
    const english = await app.inject(
      "/api/measures?format=csv&lang=en&ids=d1-01-equipment-catalogue",
    );
    expect(english.body).toContain("in a fiscal year for");
    expect(english.body).not.toContain("同一企业年度内");
    expect(await get(app, "/api/measures?ids=none-such")).toMatchObject({
      status: 404,
      body: { found: "none-such" },
    });
  });
});

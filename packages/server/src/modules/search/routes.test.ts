import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, served } from "../../fixtures/served.ts";
import type { MeasureBody } from "../measures/schemas.ts";

interface Answer {
  readonly citation: unknown;
  readonly total: number;
  readonly hits: readonly {
    readonly document: string;
    readonly snippet: { readonly start: number; readonly text: string };
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
  }[];
}

describe("search", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("finds words best first and marks them", async () => {
    const { status, body } = await get(app, "/api/search?q=首台套");
    const [best] = (body as Answer).hits;
    expect(status).toBe(200);
    expect(best?.document).toBe("D1");
    const marked = best?.highlights.map(({ start, end }) =>
      best.snippet.text.slice(start - best.snippet.start, end - best.snippet.start),
    );
    expect(marked?.join("")).toContain("首台");
  });

  it("finds measures by title, words and facts, people and bodies by name", async () => {
    const { body } = await get(app, "/api/search?q=高端技术装备");
    expect(body).toMatchObject({ measures: [{ id: "d1-01-equipment-catalogue" }] });
    // Without the brackets that nobody types; and where no measure has every word, by one in its title.
    const named = async (words: string) =>
      ((await get(app, `/api/search?q=${words}`)).body as { measures: { id: string }[] }).measures;
    expect((await named("首台套")).map(({ id }) => id)).toContain("d1-02-first-set");
    expect(await named("小微企业 奖励")).not.toHaveLength(0);
    const bodies = await get(app, "/api/search?q=市财政局");
    expect(JSON.stringify(bodies.body)).toContain('"finance-bureau"');
    expect(await get(app, "/api/search?q=刘强")).toMatchObject({
      body: { measures: [], people: [{ name: "刘强" }] },
    });
  });

  it("says how many measures there are, as many as the catalogue finds, and whether they hold every word", async () => {
    const { body } = await get(app, "/api/search?q=subsidy");
    const { measures, totals, wholly } = body as {
      measures: unknown[];
      totals: { measures: number };
      wholly: boolean;
    };
    // What the catalogue, which has all measures, keeps to by the same word.
    const { body: all } = await get(app, "/api/measures");
    const kept = (all as { measures: MeasureBody[] }).measures.filter(
      ({ title, place, citations, evidence }) =>
        [
          title.en,
          place,
          ...citations.map(({ quote }) => quote),
          ...evidence.map(({ fact }) => fact.en),
        ]
          .join(" ")
          .toLowerCase()
          .includes("subsidy"),
    );
    expect(kept.length).toBeGreaterThan(20);
    expect(totals.measures).toBe(kept.length);
    expect(measures).toHaveLength(20);
    expect(wholly).toBe(true);
    expect((await get(app, "/api/search?q=小微企业 奖励 大熊猫")).body).toMatchObject({
      wholly: false,
    });
  });

  it("finds measures and bodies in English, as the page says", async () => {
    const { body: subsidies } = await get(app, "/api/search?q=Interest subsidy");
    expect((subsidies as { measures: unknown[] }).measures).not.toHaveLength(0);
    expect(await get(app, "/api/search?q=finance bureau")).toMatchObject({
      body: { bodies: [{ id: "finance-bureau" }] },
    });
  });

  it("says how many hits there are, also where it sends fewer", async () => {
    const { body: few } = await get(app, "/api/search?q=财政局&limit=3");
    const { body: all } = await get(app, "/api/search?q=财政局&limit=200");
    expect((few as Answer).hits).toHaveLength(3);
    expect((few as Answer).total).toBe((all as Answer).hits.length);
    expect((few as Answer).total).toBeGreaterThan(100);
  });

  it("leads a citation to what it cites", async () => {
    const { body } = await get(app, "/api/search?q=聊政发[2019]1号第5条");
    expect((body as Answer).citation).toMatchObject({ document: "D1", article: "5" });
  });

  it("says which parameter is wrong, what it takes and what was found", async () => {
    expect(await get(app, "/api/search")).toMatchObject({
      status: 400,
      body: { where: "querystring.q", expected: "a value" },
    });
    expect(await get(app, "/api/search?q=钱&limit=lots")).toMatchObject({
      status: 400,
      body: { where: "querystring.limit", found: "lots" },
    });
  });
});

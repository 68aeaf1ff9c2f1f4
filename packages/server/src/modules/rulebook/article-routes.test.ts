import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

interface Answer {
  readonly articles: readonly {
    readonly article: string;
    readonly citations: { readonly full: string; readonly akomaNtoso: string };
    readonly measures: readonly { readonly id: string; readonly plain: { readonly zh: string } }[];
    readonly figures: readonly {
      readonly start: number;
      readonly end: number;
      readonly words: string;
      readonly uses: readonly { readonly measure: string; readonly role: string }[];
    }[];
  }[];
}

describe("what an article does", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("is told article by article, each figure in its very words", async () => {
    const { status, body } = await get(app, `${issue}/documents/D1/rules`);
    const { body: document } = await get(app, `${issue}/documents/D1`);
    const { text, range } = document as { text: string; range: { start: number } };
    const { articles } = body as Answer;
    expect(status).toBe(200);
    expect(articles).toHaveLength(33);
    const figures = articles.flatMap((each) => each.figures);
    expect(figures.length).toBeGreaterThan(100);
    for (const { start, end, words } of figures) {
      expect(text.slice(start - range.start, end - range.start)).toBe(words);
    }
    const fourth = articles.find(({ article }) => article === "4");
    expect(fourth?.measures.map(({ plain }) => plain.zh).join()).toContain("500亿元");
    expect(fourth?.citations.akomaNtoso).toBe("/akn/cn/doc/聊政发-2019-1/!main#d1__art_4");
    const threshold = fourth?.figures.find(({ words }) => words === "500亿元");
    expect(threshold?.uses.map(({ role }) => role)).toContain("amount");
  });

  it("tells a document that is not there", async () => {
    expect(await get(app, `${issue}/documents/D9/rules`)).toMatchObject({ status: 404 });
  });
});

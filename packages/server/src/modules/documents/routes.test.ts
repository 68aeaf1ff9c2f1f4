import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

describe("documents", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("gives a document whose offsets lead into its own text", async () => {
    const { status, body } = await get(app, `${issue}/documents/D1`);
    expect(status).toBe(200);
    const document = body as {
      number: string;
      text: string;
      range: { start: number };
      articles: { id: string; title: string; range: { start: number; end: number } }[];
    };
    expect(document.number).toBe("聊政发〔2019〕1号");
    expect(document.articles).toHaveLength(33);
    const fifth = document.articles[4];
    const { start, end } = fifth?.range ?? { start: 0, end: 0 };
    expect(document.text.slice(start - document.range.start, end - document.range.start)).toMatch(
      /^5\./u,
    );
  });

  it("gives an article with the bodies that answer for it, known to the register", async () => {
    const { status, body } = await get(app, `${issue}/documents/D1/articles/1`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      article: {
        citation: "聊政发〔2019〕1号 第1条",
        responsibilities: [
          {
            bodies: expect.arrayContaining([
              {
                name: "市财政局",
                role: "responsible",
                organisation: "finance-bureau",
                range: expect.anything() as unknown,
              },
            ]) as unknown,
          },
        ],
      },
    });
  });

  it("names the documents, and the articles, that there are", async () => {
    const noDocument = await get(app, `${issue}/documents/D9`);
    expect(noDocument).toMatchObject({
      status: 404,
      body: { code: "not-found", where: "document", found: "D9" },
    });
    expect((noDocument.body as { expected: string }).expected).toContain("D2.5");
    const noArticle = await get(app, `${issue}/documents/D1/articles/34`);
    expect(noArticle).toMatchObject({ status: 404, body: { where: "article", found: "34" } });
    expect(await get(app, "/api/issues/elsewhere/documents/D1")).toMatchObject({
      status: 404,
      body: { where: "issue", expected: "liaocheng-2019-02" },
    });
  });
});

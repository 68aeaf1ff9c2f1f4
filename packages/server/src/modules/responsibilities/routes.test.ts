import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

interface Answer {
  readonly bodies: readonly { readonly id: string; readonly name: { readonly zh: string } }[];
  readonly articles: readonly {
    readonly document: string;
    readonly article: string;
    readonly bodies: readonly { readonly body: string; readonly role: string }[];
  }[];
  readonly duties: readonly { readonly by: string | null }[];
  readonly targets: readonly unknown[];
}

describe("who does what", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("names the bodies of every article with a clause, each of them once", async () => {
    const { status, body } = await get(app, `${issue}/responsibilities`);
    const { bodies, articles, duties, targets } = body as Answer;
    expect(status).toBe(200);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
    expect(bodies).toContainEqual(
      expect.objectContaining({
        id: "finance-bureau",
        name: expect.objectContaining({ zh: "聊城市财政局" }),
      }),
    );
    const first = articles.find(({ document, article }) => document === "D1" && article === "1");
    expect(first?.bodies).toContainEqual({ body: "finance-bureau", role: "responsible" });
    const known = new Set(bodies.map(({ id }) => id));
    expect(articles.flatMap((each) => each.bodies).every(({ body: id }) => known.has(id))).toBe(
      true,
    );
    expect(duties.length).toBeGreaterThan(0);
    expect(targets.length).toBeGreaterThan(0);
  });
});

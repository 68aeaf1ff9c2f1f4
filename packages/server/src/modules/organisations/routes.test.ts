import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

describe("organisations", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("gives the whole register", async () => {
    const { body } = await get(app, `${issue}/organisations`);
    expect((body as { organisations: unknown[] }).organisations).toHaveLength(161);
  });

  it("knows a body by any of its names, and what it answers for", async () => {
    const byId = await get(app, `${issue}/organisations/finance-bureau`);
    const byName = await get(app, `${issue}/organisations/市财政局`);
    expect(byId).toEqual(byName);
    expect(byId.body).toMatchObject({ organisation: { name: "聊城市财政局" } });
    expect((byId.body as { answersFor: unknown[] }).answersFor).toContainEqual({
      document: "D1",
      article: "1",
      role: "responsible",
    });
  });

  it("tells a body it does not know", async () => {
    expect(await get(app, `${issue}/organisations/finance-burea`)).toMatchObject({
      status: 404,
      body: { where: "organisation", found: "finance-burea", expected: "finance-bureau" },
    });
  });
});

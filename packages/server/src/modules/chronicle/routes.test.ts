import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

describe("the chronicle", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("gives the 29 events, 12 of them under the date above", async () => {
    const { body } = await get(app, `${issue}/chronicle`);
    const { events } = body as { events: { inheritsDate: boolean; text: string }[] };
    expect(events).toHaveLength(29);
    expect(events.filter((event) => event.inheritsDate)).toHaveLength(12);
    expect(events[0]?.text).toMatch(/^全市宣传思想工作会议召开/u);
  });

  it("gives a month's events, and none for a month without", async () => {
    const month = async (asked: string) =>
      ((await get(app, `${issue}/chronicle?month=${asked}`)).body as { events: unknown[] }).events;
    expect(await month("2019-01")).toHaveLength(29);
    expect(await month("2019-02")).toHaveLength(0);
  });

  it("refuses a month that is none", async () => {
    expect(await get(app, `${issue}/chronicle?month=2019-13`)).toMatchObject({
      status: 400,
      body: { where: "querystring.month", found: "2019-13" },
    });
  });
});

import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

describe("people and posts", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("gives the posts of a person with the words they rest on", async () => {
    const { status, body } = await get(app, `${issue}/people/郭守印`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: "郭守印",
      posts: [
        {
          post: { organisation: "municipal-government", office: "副秘书长" },
          basis: "appointed",
          citation: { document: "D4" },
        },
      ],
    });
  });

  it("gives every post, what lapsed, and the names that several documents share", async () => {
    const { status, body } = await get(app, `${issue}/posts`);
    const { posts, lapsed, homonyms } = body as {
      posts: { person: string }[];
      lapsed: unknown[];
      homonyms: { name: string; documents: string[] }[];
    };
    expect(status).toBe(200);
    expect(posts.map(({ person }) => person)).toContain("郭守印");
    expect(lapsed.length).toBeGreaterThan(0);
    expect(homonyms).toContainEqual({ name: "刘强", documents: ["D4", "D5"] });
  });

  it("gives those who hold a post on a day", async () => {
    const { body } = await get(app, `${issue}/holders?post=市财政局副局长&asOf=2019-02-28`);
    const { holders } = body as { holders: { person: string }[] };
    expect(holders.map((each) => each.person)).toContain("颜善");
  });

  it("tells a name nobody bears, a body nobody knows and a day that is none", async () => {
    expect(await get(app, `${issue}/people/无此人`)).toMatchObject({
      status: 404,
      body: { where: "name", found: "无此人" },
    });
    expect(await get(app, `${issue}/holders?post=火星局局长`)).toMatchObject({
      status: 404,
      body: { where: "post" },
    });
    expect(await get(app, `${issue}/people/郭守印?asOf=2019-02-30`)).toMatchObject({
      status: 400,
      body: {
        where: "querystring.asOf",
        expected: "a day of the calendar, such as 2019-02-28",
        found: "2019-02-30",
      },
    });
  });
});

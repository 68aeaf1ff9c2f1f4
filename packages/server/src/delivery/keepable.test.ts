import Fastify from "fastify";
import { expect, it } from "vitest";
import { installErrorHandler } from "../errors/handler.ts";
import { installKeepable } from "./keepable.ts";

const app = Fastify();
installErrorHandler(app);
installKeepable(app);
app.post("/kept", async ({ body }) => body);
app.get("/kept/:what", async ({ params }) => params);
const limit = { type: "integer", minimum: 1, maximum: 100 };
app.get(
  "/list",
  { schema: { querystring: { type: "object", properties: { limit } } } },
  async ({ query }) => query,
);

const post = (payload: string) =>
  app.inject({
    method: "POST",
    url: "/kept",
    headers: { "content-type": "application/json" },
    payload,
  });

it.each([
  ["a zero character", '{"a":[{"b":"\\u0000"}]}'],
  ["a zero character in a name", '{"\\u0000":1}'],
  ["half a pair", '{"a":"\\ud800"}'],
])("refuses %s", async (_, payload) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: "unkeepable-text", where: "body" });
});

it("refuses what is nested without end, and takes what is not", async () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect((await post(nested(100_000))).json()).toMatchObject({ code: "too-deep" });
  expect((await post(nested(30))).statusCode).toBe(200);
  expect((await post('{"a":"𠮷"}')).statusCode).toBe(200);
});

it("refuses numbers without end, which a validator lets pass", async () => {
  expect((await post('{"a":1e400}')).json()).toMatchObject({ code: "number-too-large" });
  const answer = await app.inject(`/list?limit=${"9".repeat(400)}`);
  expect(answer.json()).toMatchObject({ code: "number-too-large", where: "querystring" });
  expect((await app.inject("/list?limit=100")).statusCode).toBe(200);
});

it("reads addresses too", async () => {
  expect((await app.inject("/kept/a%00b")).statusCode).toBe(400);
  expect((await app.inject("/kept/a")).statusCode).toBe(200);
});

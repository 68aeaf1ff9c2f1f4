import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, call, person, testDesk } from "../../fixtures/desk.ts";

const measure = "d1-01-equipment-catalogue";
let test: TestDesk;
let reviewer: Person;
let clerk: Person;

beforeAll(async () => {
  test = await testDesk();
  reviewer = await person(test, "reviewer@example.com", [["finance-bureau", "reviewer"]]);
  clerk = await person(test, "clerk@example.com", [["finance-bureau", "clerk"]]);
});

afterAll(() => test.close());

const suggest = (words: string, of = measure) =>
  call(test, "POST", "/api/v1/corrections", { measure: of, words });
const answered = () => call(test, "GET", `/api/v1/corrections?measure=${measure}`);

describe("a rule that reads wrong", () => {
  it("is told by anybody, without a name, and no contact detail is kept", async () => {
    const told = await suggest(
      "第1条说的是目录，不是名单（虚构）。电话13900000000，邮箱nobody@example.com。",
    );
    expect(told.status).toBe(201);
    const open = await reviewer.call("GET", "/api/v1/corrections/open");
    const [first] = (open.body as { corrections: { words: string }[] }).corrections;
    expect(first?.words).toContain("目录，不是名单");
    expect(first?.words).not.toMatch(/139|nobody|example/u);
  });

  it("is about a measure that there is, in words that say something", async () => {
    expect((await suggest("有误（虚构）", "no-such-measure")).status).toBe(404);
    expect((await suggest("?")).status).toBe(400);
  });

  it("is public when it is answered, and not before", async () => {
    expect((await answered()).body).toEqual({ corrections: [], next: null });
    const open = await reviewer.call("GET", "/api/v1/corrections/open");
    const { id } = (open.body as { corrections: { id: string }[] }).corrections[0] ?? { id: "" };
    const answer = { body: "finance-bureau", finding: "rule-right", answer: "照原文录入（虚构）" };
    const path = `/api/v1/corrections/${id}/answer`;
    expect((await clerk.call("POST", path, answer)).status).toBe(403);
    const elsewhere = { ...answer, body: "science-and-technology-bureau" };
    expect((await reviewer.call("POST", path, elsewhere)).status).toBe(403);
    expect(await reviewer.call("POST", path, answer)).toMatchObject({
      status: 200,
      body: { finding: "rule-right", answeredIn: "finance-bureau" },
    });
    expect(await reviewer.call("POST", path, answer)).toMatchObject({
      status: 409,
      body: { code: "answered-already" },
    });
    expect((await answered()).body).toMatchObject({
      corrections: [{ id, answer: "照原文录入（虚构）" }],
    });
    expect(JSON.stringify((await answered()).body)).not.toContain(reviewer.id);
    expect((await reviewer.call("GET", "/api/v1/corrections/open")).body).toMatchObject({
      corrections: [],
    });
  });
});

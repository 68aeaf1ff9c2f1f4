import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, person, testDesk } from "../../fixtures/desk.ts";
import { get, served } from "../../fixtures/served.ts";

let test: TestDesk;

beforeAll(async () => {
  test = await testDesk();
}, 90_000);
afterAll(() => test.close());

describe("what the page begins with", () => {
  it("is nobody, told without a failure, before one has signed in", async () => {
    const response = await test.app.inject({ url: "/api/session" });
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("private, no-cache");
    expect(response.json()).toMatchObject({
      person: null,
      signIn: { signUp: true, citySignOn: false },
    });
  });

  it("is who has signed in, with the names of the bodies that they act in", async () => {
    const clerk = await person(test, "session-clerk@example.com", [
      ["industry-and-information-technology-bureau", "clerk"],
    ]);
    expect(await clerk.call("GET", "/api/session")).toMatchObject({
      status: 200,
      body: {
        person: {
          email: "session-clerk@example.com",
          memberships: [
            {
              body: "industry-and-information-technology-bureau",
              bodyName: { zh: expect.stringContaining("工业和信息化局") as string },
              role: "clerk",
            },
          ],
        },
      },
    });
  });

  it("is nobody where the server keeps no people", async () => {
    const app = await served();
    expect(await get(app, "/api/session")).toEqual({
      status: 200,
      body: { person: null, signIn: null, today: null },
    });
    await app.close();
  });
});

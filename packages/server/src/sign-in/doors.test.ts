import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, password, testDesk } from "../fixtures/desk.ts";
import { endpoints } from "./endpoints.ts";

describe("what the library of the sign-in brings", () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await testDesk();
  });
  afterAll(() => test.close());

  it("is closed, but for what is listed", async () => {
    const brought = Object.values(test.desk.spine.signIn.auth.api).flatMap((endpoint) => {
      const path: unknown = Reflect.get(endpoint, "path");
      return typeof path === "string" ? [path] : [];
    });
    expect(brought.length).toBeGreaterThan(30);
    const open = new Set(endpoints.map(({ method, path }) => `${method} ${path}`));
    const wrong: string[] = [];
    for (const path of new Set(brought)) {
      for (const method of ["GET", "POST"] as const) {
        const listed = path.replace("/callback/:id", "/callback/city");
        if (open.has(`${method} ${listed}`)) continue;
        const url = `/api/auth${path.replaceAll(/:\w+/gu, "x")}`;
        const { statusCode, body } = await test.app.inject({ method, url, payload: {} });
        if (statusCode !== 404 || !body.includes("no-such-route")) {
          wrong.push(`${method} ${url}: ${statusCode}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has every one that is listed, and answers no other method", async () => {
    const brought = new Set(
      Object.values(test.desk.spine.signIn.auth.api).map((endpoint) =>
        Reflect.get(endpoint, "path"),
      ),
    );
    for (const { path } of endpoints) {
      expect(brought).toContain(path.replace("/callback/city", "/callback/:id"));
    }
    for (const method of ["PUT", "DELETE", "PATCH", "HEAD"] as const) {
      const { statusCode } = await test.app.inject({ method, url: "/api/auth/sign-out" });
      expect(statusCode).toBe(404);
    }
  });

  it("finds no way round by spelling a path otherwise", async () => {
    for (const path of [
      "/api/auth/get-session/",
      "/api/auth//get-session",
      "/api/auth/./get-session",
      "/api/auth/x/../get-session",
      "/api/auth/%67et-session",
      "/api/auth/get-session;x",
      "/api/auth/GET-SESSION",
      "/api/auth/reset-password/..%2fget-session",
      "/api/auth/reset-password/%2e%2e%2fget-session",
    ]) {
      const { statusCode, body } = await test.app.inject({ url: path });
      expect(statusCode, path).toBeGreaterThanOrEqual(400);
      expect(body, path).not.toContain('"session"');
    }
  });
});

describe("signing up where it is closed", () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await testDesk({ signUpOpen: false });
  });
  afterAll(() => test.close());

  it("is refused, but the first administrator comes in by the link", async () => {
    const up = await call(test, "POST", "/api/auth/sign-up/email", {
      name: "某人（虚构）",
      email: "anyone@example.com",
      password,
    });
    expect(up).toMatchObject({ status: 403, body: { code: "sign-up-closed" } });
    const welcome = await call(test, "POST", "/api/v1/welcome", {
      token: test.desk.welcome,
      name: "管理员（虚构）",
      email: "first@example.com",
      password,
    });
    expect(welcome.status).toBe(200);
    const signedIn = await call(test, "POST", "/api/auth/sign-in/email", {
      email: "first@example.com",
      password,
    });
    expect(signedIn.status).toBe(200);
  });
});

describe("the limit of an address", () => {
  /** The statuses of sign-ins with wrong passwords, each to another account. */
  const tries = async (test: TestDesk, from: (each: number) => [remote: string, said: string]) => {
    const statuses: number[] = [];
    for (let each = 0; each < 22; each++) {
      const [remote, said] = from(each);
      const { status } = await call(
        test,
        "POST",
        "/api/auth/sign-in/email",
        { email: `nobody-${each}@example.com`, password: "wrong wrong wrong" },
        { "x-forwarded-for": said, "x-real-ip": said, forwarded: `for=${said}` },
        remote,
      );
      statuses.push(status);
    }
    return statuses;
  };
  const random = (each: number): string => `192.0.2.${each + 1}`;
  const stopped = [...Array.from({ length: 20 }, () => 401), 429, 429];

  it("is not dodged by a forged header where there is no proxy", async () => {
    const test = await testDesk();
    expect(await tries(test, (each) => ["203.0.113.1", random(each)])).toEqual(stopped);
    await test.close();
  });

  it("is not dodged behind a proxy: what the caller said before it is not believed", async () => {
    const test = await testDesk({ trustProxy: 1 });
    expect(await tries(test, (each) => ["10.0.0.2", `${random(each)}, 203.0.113.7`])).toEqual(
      stopped,
    );
    await test.close();
  });

  it("is each caller's own behind a proxy that is named, and the caller's who is none", async () => {
    const test = await testDesk({ trustProxy: ["10.0.0.2"] });
    expect(await tries(test, (each) => ["10.0.0.2", random(each)])).not.toContain(429);
    expect(await tries(test, (each) => ["203.0.113.9", random(each)])).toEqual(stopped);
    await test.close();
  });

  it("counts a network of IPv6 as one", async () => {
    const test = await testDesk();
    expect(await tries(test, (each) => [`2001:db8:1:2::${each + 1}`, random(each)])).toEqual(
      stopped,
    );
    await test.close();
  });
});

import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../calendar/working-days.ts";
import { roles } from "../directory/tables.ts";
import { type Person, type TestDesk, call, person, testDesk } from "../fixtures/desk.ts";
import { accessTable, callers, mayBeScope, mayUse } from "./table.ts";

let test: TestDesk;
const people = new Map<string, Person>();

beforeAll(async () => {
  test = await testDesk();
  people.set("signed-in", await person(test, "signed-in@example.com"));
  for (const role of roles) {
    people.set(role, await person(test, `${role}@example.com`, [["gongbao", role]]));
  }
});

afterAll(() => test.close());

const asCaller = (caller: string, ...[method, url, body]: Parameters<Person["call"]>) =>
  people.get(caller)?.call(method, url, body) ?? call(test, method, url, body);

describe("the table of routes and roles", () => {
  it("is the one in docs/access.md", async () => {
    const page = fileURLToPath(new URL("../../../../docs/access.md", import.meta.url));
    await expect(accessTable(test.app.guardedRoutes)).toMatchFileSnapshot(page);
  });

  it("is what the server does, route by route and role by role", async () => {
    const wrong: string[] = [];
    for (const route of test.app.guardedRoutes) {
      if (["sign-in", "administrator.welcome"].includes(route.action.name)) continue;
      const url = route.url
        .replace(":code", "none")
        .replace(":year", "2019")
        .replaceAll(/:\w+/gu, "none");
      for (const caller of callers) {
        const { status } = await asCaller(
          caller,
          route.method as "GET",
          url,
          route.method === "GET" ? undefined : {},
        );
        const expected = mayUse(route, caller)
          ? ![401, 403].includes(status)
          : status === (caller === "nobody" ? 401 : 403);
        if (!expected) wrong.push(`${caller} ${route.method} ${url}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("keys in the table", () => {
  const makeKey = async (held: readonly string[], scopes: readonly string[]) => {
    const made = await people.get("administrator")?.call("POST", "/api/v1/keys", {
      name: "预算系统（虚构）",
      body: "finance-bureau",
      roles: held,
      scopes,
      expiresOn: dayOf(new Date(test.clock.now().getTime() + 5 * 86_400_000)),
    });
    expect(made).toMatchObject({ status: 201 });
    return String(made?.body && Reflect.get(made.body, "key"));
  };
  const guarded = () => test.app.guardedRoutes.filter(({ url }) => !url.startsWith("/api/auth/"));
  const scopes = () => [
    ...new Set(guarded().flatMap(({ action }) => (mayBeScope(action) ? [action.name] : []))),
  ];
  let asked = 0;
  const ask = async (key: string, { method, url }: { method: string; url: string }) => {
    const to = url.replace(":year", "2019").replaceAll(/:\w+/gu, "none");
    const response = await test.app.inject({
      method: method as "GET",
      url: to,
      // From an address of its own, so that no limit of requests comes first.
      remoteAddress: `198.51.100.${++asked % 250}`,
      headers: { authorization: `Bearer ${key}` },
      ...(method === "GET" ? {} : { payload: {} }),
    });
    const { code } = response.json<{ code?: string }>();
    return { status: response.statusCode, code };
  };

  it("open each route of their scopes and roles, and no other", async () => {
    const all = ["clerk", "reviewer", "approver", "finance", "paymaster", "auditor"] as const;
    const key = await makeKey(all, scopes());
    const wrong: string[] = [];
    for (const route of guarded()) {
      if (route.action.rule.who === "everyone") continue;
      const open = mayBeScope(route.action) && all.some((role) => mayUse(route, role));
      const { status } = await ask(key, route);
      if (open ? [401, 403].includes(status) : status !== 403) {
        wrong.push(`${route.method} ${route.url}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("open nothing outside their scopes, whatever their roles", async () => {
    const key = await makeKey(["finance", "auditor"], ["budget.read"]);
    for (const route of guarded()) {
      if (route.action.rule.who === "everyone") continue;
      const answer = await ask(key, route);
      if (route.action.name === "budget.read") expect([200, 404]).toContain(answer.status);
      else expect(answer, route.url).toEqual({ status: 403, code: "outside-scope" });
    }
  });

  it("are given for no administrator's action, nor one that a person does alone", async () => {
    for (const name of ["directory.grant", "key.make", "key.read", "firm.agents", "sign-in"]) {
      expect(scopes()).not.toContain(name);
    }
  });
});

describe("the guard", () => {
  it("does not start a route that names no action", async () => {
    const { default: Fastify } = await import("fastify");
    const { installGuard } = await import("./guard.ts");
    const app = Fastify();
    installGuard(app, { readActor: null, origins: () => [] });
    expect(() => app.get("/api/open", () => "")).toThrow(/names no action/u);
  });

  it("takes no change that comes from another site, or from none", async () => {
    const administrator = people.get("administrator");
    const body = { email: "signed-in@example.com", body: "gongbao", role: "auditor" };
    for (const origin of ["https://evil.example", "null", ""]) {
      const answer = await administrator?.call("PUT", "/api/v1/members", body, { origin });
      expect(answer).toMatchObject({ status: 403, body: { code: "from-another-site" } });
    }
  });

  it("asks before it reads: a stranger's body is not looked at", async () => {
    const response = await test.app.inject({
      method: "POST",
      url: "/api/v1/budget/lines",
      headers: { "content-type": "application/json" },
      payload: "{ this is no JSON",
    });
    expect(response.statusCode).toBe(401);
  });
});

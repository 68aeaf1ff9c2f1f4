import { rename } from "node:fs/promises";
import { dirname } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, password, person, testDesk } from "../fixtures/desk.ts";
import { faultOf } from "./log.ts";

let test: TestDesk;
const lines: string[] = [];

beforeAll(async () => {
  test = await testDesk({ logTo: { write: (line: string) => void lines.push(line) } });
});

afterAll(() => test.close());

describe("/api/ready", () => {
  /** Asks when the answer before is no longer kept. */
  const ready = async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 1050);
    });
    const response = await test.app.inject({ url: "/api/ready" });
    return { status: response.statusCode, ...response.json<{ faults: { part: string }[] }>() };
  };

  it("says that everything works", async () => {
    expect(await ready()).toEqual({ status: 200, ready: true, faults: [] });
  });

  it("names the schema where a newer server has changed it", async () => {
    await sql`insert into public.kysely_migration values ('2099-01-01-newer', 'now')`.execute(
      test.owner,
    );
    expect(await ready()).toMatchObject({ status: 503, faults: [{ part: "schema" }] });
    await sql`delete from public.kysely_migration where name like '2099%'`.execute(test.owner);
    expect((await ready()).status).toBe(200);
  });

  it("names the disk where the data folder is gone", async () => {
    const path = dirname(test.desk.spine.checkpoints.path);
    await rename(path, `${path}.away`);
    expect(await ready()).toMatchObject({ status: 503, faults: [{ part: "disk" }] });
    await rename(`${path}.away`, path);
  });

  it("names the queue where it cannot be read, and no secret", async () => {
    await sql`alter table pgboss.job rename to job_away`.execute(test.owner);
    const answer = await ready();
    expect(answer).toMatchObject({ status: 503, faults: [{ part: "queue" }] });
    expect(JSON.stringify(answer)).not.toMatch(/postgres|password|pgboss|\//iu);
    await sql`alter table pgboss.job_away rename to job`.execute(test.owner);
  });
});

describe("/api/metrics", () => {
  const read = (headers: Record<string, string> = {}, remoteAddress = "127.0.0.1", on = test) =>
    on.app.inject({ url: "/api/metrics", headers, remoteAddress });

  it("tells durations by the template of the address, pools, jobs, letters, cases and books", async () => {
    await test.app.inject({ url: "/api/issues/some-private-words?q=more-private-words" });
    const { body, headers } = await read();
    expect(headers["content-type"]).toContain("text/plain");
    expect(body).toMatch(
      /gongbao_request_duration_seconds_count\{route="\/api\/issues\/:issue",method="GET",status="4xx"\} 1/u,
    );
    for (const name of [
      "process_cpu_seconds_total",
      "nodejs_eventloop_lag_p99_seconds",
      'gongbao_database_connections{state="total"}',
      'gongbao_letters{state="waiting"}',
      "gongbao_jobs{",
      "gongbao_ledger_last_posting",
      "gongbao_audit_last_event",
    ]) {
      expect(body).toContain(name);
    }
    expect(body).not.toContain("private-words");
  });

  it("tells them to this machine alone, and to nobody through a proxy", async () => {
    expect((await read({}, "203.0.113.1")).statusCode).toBe(403);
    for (const name of ["x-forwarded-for", "x-real-ip", "forwarded", "via"]) {
      expect((await read({ [name]: "127.0.0.1" })).statusCode, name).toBe(403);
    }
    expect((await read({}, "::1")).statusCode).toBe(200);
  });

  it("tells them to whoever shows the token, where there is one, and to no other", async () => {
    const token = "a token of the tests, quite long enough";
    const other = await testDesk({ metricsToken: token });
    const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
    expect((await read(bearer(token), "203.0.113.1", other)).statusCode).toBe(200);
    expect((await read(bearer(`${token}x`), "127.0.0.1", other)).statusCode).toBe(403);
    expect((await read({}, "127.0.0.1", other)).statusCode).toBe(403);
    await other.close();
  });
});

describe("the log", () => {
  it("tells of a whole journey without a word about a person", async () => {
    lines.length = 0;
    const names = ["李小明（虚构）", "journey@example.com", "6222020200112233445", "203.0.113.77"];
    const [name = "", email = "", number = "", remote = ""] = names;
    const from = (method: "GET" | "POST" | "PUT", url: string, body?: unknown, cookie = "") =>
      call(test, method, url, body, { cookie, "user-agent": `agent of ${email}` }, remote);
    await from("POST", "/api/auth/sign-up/email", { name, email, password });
    await from("POST", "/api/auth/sign-in/email", { email, password: `wrong ${password}` });
    const one = await person(test, "second-journey@example.com");
    await from(
      "POST",
      "/api/v1/firms",
      {
        kind: "enterprise",
        name: "李小明个体（虚构）",
        creditCode: "91350100M000100Y43",
      },
      one.cookie,
    );
    const firm = "firm-91350100M000100Y43";
    await from(
      "POST",
      "/api/v1/accounts",
      {
        body: firm,
        holder: name,
        bank: "某银行（虚构）",
        number,
      },
      one.cookie,
    );
    await from("PUT", `/api/v1/firms/${firm}/agents`, { email }, one.cookie);
    await from("GET", `/api/search?q=${encodeURIComponent(name)}`);
    await from("GET", `/api/v1/people?words=${email}`, undefined, one.cookie);
    await from("GET", `/api/nowhere/${email}?name=${encodeURIComponent(name)}`);
    await from("POST", "/api/v1/firms", `{ "broken": "${email}`, one.cookie);
    expect(lines.length).toBeGreaterThan(8);
    const all = lines.join("");
    const { rows } = await sql<{ token: string }>`select "token" from sign_in.session`.execute(
      test.owner,
    );
    const never = [
      ...names,
      "second-journey",
      "李小明",
      password,
      one.id,
      "91350100M000100Y43",
      ...rows.map(({ token }) => token),
      encodeURIComponent(name),
    ];
    for (const secret of never) expect(all).not.toContain(secret);
    for (const line of lines) {
      const told = JSON.parse(line) as Record<string, unknown>;
      expect(told).toMatchObject({
        level: "info",
        msg: "request",
        method: expect.any(String) as unknown,
      });
      expect(Object.keys(told).toSorted()).toEqual([
        "actor",
        "level",
        "method",
        "ms",
        "msg",
        "request",
        "route",
        "status",
        "time",
      ]);
    }
    const routes = new Set(lines.map((line) => (JSON.parse(line) as { route: string }).route));
    expect(routes).toContain("/api/v1/firms/:firm/agents");
    expect(routes).toContain("none");
  });

  it("tells a fault of the server without the words that may repeat what was sent", async () => {
    lines.length = 0;
    await sql`alter table directory.body rename to body_away`.execute(test.owner);
    const secret = "91350100M000100Y43";
    const one = lines.length;
    const answer = await test.app.inject({ url: "/api/v1/programmes" });
    await sql`alter table directory.body_away rename to body`.execute(test.owner);
    expect(answer.statusCode === 500 || lines.length > one).toBe(true);
    const error = Object.assign(new Error(`duplicate key (${secret})`), {
      code: "23505",
      detail: `Key (credit_code)=(${secret}) exists`,
    });
    expect(JSON.stringify(faultOf(error))).not.toContain(secret);
    test.app.log.error(error);
    test.app.log.error({ err: error, detail: "" });
    test.app.log.warn(error, "with words");
    expect(lines.join("")).not.toContain(secret);
    expect(lines.join("")).toContain("23505");
  });

  it("gives each request its number, and takes one from a proxy that is trusted alone", async () => {
    const ask = async (on: TestDesk, said: string) =>
      String(
        (await on.app.inject({ url: "/api/health", headers: { "x-request-id": said } })).headers[
          "x-request-id"
        ],
      );
    expect(await ask(test, "from-the-caller")).toMatch(/^[0-9a-f-]{36}$/u);
    const behind = await testDesk({ trustProxy: 1 });
    expect(await ask(behind, "from-the-proxy")).toBe("from-the-proxy");
    expect(await ask(behind, "张三 says")).toMatch(/^[0-9a-f-]{36}$/u);
    await behind.close();
  });
});

import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { reach, withClient } from "../../src/database/connect.ts";
import { ServerProcess } from "./server-process.ts";

const now = "2019-04-01T01:00:00Z";
const email = "killed@example.com";
const password = "correct horse battery staple";

/** A request from the server's own page. */
async function send(
  { address }: ServerProcess,
  method: "GET" | "POST" | "PUT",
  path: string,
  { body, cookie, key }: { body?: object; cookie?: string; key?: string } = {},
) {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      origin: address,
      "content-type": "application/json",
      ...(cookie === undefined ? {} : { cookie }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const cookies = response.headers.getSetCookie().map((each) => each.split(";")[0]);
  return {
    status: response.status,
    body: JSON.parse(await response.text()) as Record<string, unknown>,
    cookie: cookies.join("; "),
  };
}

it(
  "a server killed between the change and its answer has done it once, and says so",
  { timeout: 180_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "gongbao-killed-"));
    await chmod(folder, 0o755);
    const options = { data: folder, now };
    let server = await ServerProcess.start(options);
    const connections = await reach({ kind: "embedded", data: folder });
    const asOwner = (text: string) =>
      withClient(connections.owner, async (client) => (await client.query(text)).rows);
    try {
      const person = { name: "管理员（虚构）", email, password };
      await send(server, "POST", "/api/v1/welcome", { body: { token: server.welcome, ...person } });
      const signIn = () =>
        send(server, "POST", "/api/auth/sign-in/email", { body: { email, password } });
      let { cookie } = await signIn();
      const role = { email, body: "finance-bureau", role: "finance" };
      await send(server, "PUT", "/api/v1/members", { body: role, cookie });
      const line = {
        code: "killed",
        year: 2019,
        title: "（虚构）",
        payer: "finance-bureau",
        body: "finance-bureau",
      };
      const opened = await send(server, "POST", "/api/v1/budget/lines", { body: line, cookie });
      expect(opened.status, JSON.stringify(opened.body)).toBe(201);

      // The answer waits in the database after the change has been committed: there the server is killed.
      await asOwner(`
        create function idempotency.wait() returns trigger language plpgsql as
          $$ begin perform pg_sleep(60); return new; end $$`);
      await asOwner(`
        create trigger wait before update of status on idempotency.request
          for each row when (new.status is not null) execute function idempotency.wait()`);
      const key = randomUUID();
      const at = "/api/v1/budget/lines/killed/2019";
      const give = () =>
        send(server, "POST", `${at}/appropriations`, {
          body: { amount: "7", reason: "试（虚构）" },
          cookie,
          key,
        });
      const lost = give().then(
        () => "answered",
        () => "lost",
      );
      const committed = `select from idempotency.request where key = '${key}'`;
      while ((await asOwner(committed)).length === 0) await wait(20);
      await server.kill();
      expect(await lost).toBe("lost");

      server = await ServerProcess.start(options);
      // What the killed one asked for last is still asked for; nobody waits for it.
      await asOwner(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where wait_event = 'PgSleep' and datname = current_database()`);
      await asOwner("drop trigger wait on idempotency.request");
      ({ cookie } = await signIn());
      for (let each = 0; each < 2; each++) {
        const again = await give();
        expect(again.status).toBe(409);
        expect(again.body).toMatchObject({ code: "done-already", where: "line:killed/2019" });
      }
      const { body } = await send(server, "GET", at, { cookie });
      expect(body).toMatchObject({ appropriated: "7.00" });
    } finally {
      await server.stop();
      await connections.release();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../app.ts";
import { type CaseOffice, inventedCode, products } from "../../fixtures/case-office.ts";
import { call, password } from "../../fixtures/desk.ts";
import { firstSetOffice } from "../../fixtures/first-set.ts";
import { usualLimits } from "../../files/limits.ts";
import { type Desk, openDesk } from "../../spine/desk.ts";
import { loadVolumes } from "../../volume/volume.ts";

let office: CaseOffice;
let later: Desk;
let app: FastifyInstance;
let open: string;
let decided: string;

/** The rules as a later version would have them: the product in the national catalogue earns 160万元. */
const corrected = () =>
  loadVolumes().map((volume) => ({
    ...volume,
    rulebook: {
      ...volume.rulebook,
      parameters: volume.rulebook.parameters.map((each) =>
        each.id === "d1-01-equipment-catalogue.award.national-first-set"
          ? { ...each, value: "160000000" }
          : each,
      ),
    },
  }));

const origins = () => ["http://gongbao.test"];

beforeAll(async () => {
  office = await firstSetOffice();
  const { test } = office;
  const firm = await office.firm(inventedCode(1), "示例企业");
  open = await office.accepted("first-set", firm, products("甲"));
  decided = await office.noticed("first-set", firm, products("乙"));
  const volumes = corrected();
  later = await openDesk({
    volumes,
    database: test.source,
    dataFolder: join(tmpdir(), `gongbao-later-${process.pid}`),
    clock: test.clock,
    origins,
    signInSecret: "for tests alone, and long enough to be one",
    mail: null,
    provider: null,
    uploads: usualLimits,
    signUpOpen: true,
    works: false,
    onError: (error) => {
      throw error;
    },
  });
  app = await buildApp({
    volumes,
    desk: later,
    origins,
    page: "/nowhere",
    requestsPerMinute: 1_000_000,
    logLevel: "silent",
  });
});

afterAll(async () => {
  await app.close();
  await later.close();
  await office.test.close();
});

/** A request of somebody to the server with the newer rules. */
async function laterAs(name: string, method: "GET" | "POST", path: string, body?: unknown) {
  const signed = await call({ app }, "POST", "/api/auth/sign-in/email", {
    email: `${name}@example.com`,
    password,
  });
  return call({ app }, method, `/api/v1${path}`, body, { cookie: signed.cookie });
}

describe("a newer version of the rules", () => {
  it("shows an open case what it would come to, and leaves it under its own", async () => {
    expect((await laterAs("reviewer", "GET", `/cases/${open}`)).body).toMatchObject({
      awards: [{ min: "1500000.00", max: "1500000.00" }],
      rules: { now: { awards: [{ min: "1600000.00", max: "1600000.00" }] } },
    });
    // On a server that still has the rules it was submitted under there is nothing to tell.
    expect((await office.see("reviewer", open)).rules.now).toBeNull();
  });

  it("never changes what was decided", async () => {
    const seen = await laterAs("reviewer", "GET", `/cases/${decided}`);
    expect(seen.body).toMatchObject({
      decided: "1500000.00",
      awards: [{ min: "1500000.00" }],
      rules: { now: null },
    });
    const { steps } = seen.body as { steps: { kind: string }[] };
    const position = steps.findIndex(({ kind }) => kind === "decide");
    const rerun = await laterAs("auditor", "GET", `/cases/${decided}/steps/${position}/rerun`);
    expect(rerun).toMatchObject({ status: 200, body: { same: true, problem: null } });
    const adopt = { said: { reason: "（虚构）" } };
    expect(await laterAs("reviewer", "POST", `/cases/${decided}/adopt-rules`, adopt)).toMatchObject(
      { status: 409 },
    );
    const now = office.test.clock.now();
    office.test.clock.advance(24);
    expect(
      await laterAs("approver", "POST", `/cases/${decided}/approve`, { said: {} }),
    ).toMatchObject({ status: 200, body: { state: "approved", decided: "1500000.00" } });
    office.test.clock.set(now);
  });

  it("is taken up by an open case when its reviewer says so and why", async () => {
    const adopt = { said: { reason: "原规则录入有误（虚构）" } };
    expect(await laterAs("reviewer", "POST", `/cases/${open}/adopt-rules`, adopt)).toMatchObject({
      status: 200,
      body: { state: "accepted", awards: [{ min: "1600000.00" }], rules: { now: null } },
    });
    // The server with the older rules has the newer ones from the database.
    expect((await office.see("reviewer", open)).awards).toMatchObject([{ min: "1600000.00" }]);
  });

  it("is told from a receipt that was changed", async () => {
    const position = (await laterAs("auditor", "GET", `/cases/${decided}`)).body as {
      steps: { kind: string }[];
    };
    const at = position.steps.findIndex(({ kind }) => kind === "decide");
    await sql`
      update cases.step set receipt = jsonb_set(receipt, '{outputs}', '"sha256:0"')
      where kind = 'decide'`.execute(office.test.owner);
    expect(
      (await laterAs("auditor", "GET", `/cases/${decided}/steps/${at}/rerun`)).body,
    ).toMatchObject({ same: false, problem: { code: "other-outputs" } });
  });
});

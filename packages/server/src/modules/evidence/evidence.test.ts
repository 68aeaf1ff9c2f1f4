import { createHash } from "node:crypto";
import { request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFiles } from "../../files/check.ts";
import type { FileTables } from "../../files/tables.ts";
import { type Person, type TestDesk, origin, person, testDesk } from "../../fixtures/desk.ts";
import { formOf, upload } from "../../fixtures/upload.ts";
import { zipOf } from "../../fixtures/zip.ts";

const leading = "natural-resources-and-planning-bureau";
const finance = "finance-bureau";
const firm = "firm-91350100M000100Y43";
const thing = "示例产品（虚构）";

let test: TestDesk;
let applicant: Person;
let stranger: Person;
let clerk: Person;
let port: number;

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-04-01T01:00:00Z");
  applicant = await person(test, "applicant@example.com");
  stranger = await person(test, "stranger@example.com");
  clerk = await person(test, "clerk@example.com", [[leading, "clerk"]]);
  const payer = await person(test, "finance@example.com", [[finance, "finance"]]);
  const line = {
    code: "evidence",
    year: 2019,
    title: "首台（套）（虚构）",
    payer: finance,
    body: leading,
  };
  await payer.call("POST", "/api/v1/budget/lines", line);
  const firms = [
    [applicant, "91350100M000100Y43"],
    [stranger, "91512081MA62K0260E"],
  ] as const;
  for (const [who, creditCode] of firms) {
    const registered = await who.call("POST", "/api/v1/firms", {
      kind: "enterprise",
      name: "示例制造有限公司（虚构）",
      creditCode,
    });
    expect(registered.status).toBe(201);
  }
  const opened = await clerk.call("POST", "/api/v1/programmes", {
    id: "evidence-2019",
    measure: "d1-01-equipment-catalogue",
    year: 2019,
    title: "2019年首台（套）奖励（虚构）",
    leading,
    supporting: ["science-and-technology-bureau"],
    opensOn: "2019-03-01",
    closesOn: "2019-05-31",
    noticeDays: 5,
    turnDays: 10,
    shares: [{ line: "evidence", payer: finance, numerator: 1 }],
    needsEvidence: ["product.catalogue"],
  });
  expect(opened).toMatchObject({ body: { needsEvidence: ["product.catalogue"] } });
  await test.app.listen({ host: "127.0.0.1", port: 0 });
  ({ port } = test.app.server.address() as AddressInfo);
}, 120_000);

afterAll(() => test.close());

async function drafted(): Promise<string> {
  const begun = await applicant.call("POST", "/api/v1/cases", {
    programme: "evidence-2019",
    applicant: firm,
  });
  const { number } = begun.body as { number: string };
  const product = {
    id: thing,
    catalogue: "national-first-set",
    listedOn: "2019-03-15",
    firstSet: "none",
  };
  await applicant.call("PUT", `/api/v1/cases/${number}/stated`, {
    version: 0,
    stated: { products: [product] },
  });
  return number;
}

const fields = { fact: "product.catalogue", item: thing };
const add = (number: string, content: Uint8Array | string, name?: string, by = applicant) =>
  upload(test, by, number, fields, content, name);
const papers = async (number: string, by = applicant) => {
  const { status, body } = await by.call("GET", `/api/v1/cases/${number}/evidence`);
  return status === 200 ? (body as { evidence: { id: string; name: string }[] }).evidence : status;
};
const idOf = (answer: { readonly body: unknown }) => (answer.body as { id: string }).id;
const hashOf = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");
const { has } = { has: (content: string) => test.desk.spine.files.has(hashOf(content)) };

/** Uploads under a key. */
async function addUnder(key: string, number: string, content: string) {
  const { headers, payload } = formOf(content, fields);
  const sent = { ...headers, origin, cookie: applicant.cookie, "idempotency-key": key };
  const url = `/api/v1/cases/${number}/evidence`;
  const { statusCode } = await test.app.inject({ method: "POST", url, headers: sent, payload });
  return statusCode;
}

async function download(number: string, paper: string, by: Person) {
  const url = `/api/v1/cases/${number}/evidence/${paper}`;
  return test.app.inject({ url, headers: { cookie: by.cookie } });
}

describe("evidence", () => {
  it("is known by its content: sent again it stands once, and another of its length under its key is not lost", async () => {
    const number = await drafted();
    expect(await addUnder("evidence-key-1", number, "证明甲（虚构）")).toBe(201);
    expect(await addUnder("evidence-key-1", number, "证明甲（虚构）")).toBe(200);
    expect(await addUnder("evidence-key-1", number, "证明乙（虚构）")).toBe(201);
    expect(await papers(number)).toHaveLength(2);
  });

  it("is taken, listed, shown in its case and given back as it was", async () => {
    const number = await drafted();
    const missing = { fact: "product.catalogue", item: thing };
    expect((await applicant.call("GET", `/api/v1/cases/${number}`)).body).toMatchObject({
      evidence: [],
      evidenceMissing: [missing],
    });
    const added = await add(number, "目录（虚构）", "a/../目录\u202e（虚构）.txt");
    expect(added).toMatchObject({
      status: 201,
      body: { ...fields, kind: "text", size: 18, name: "目录（虚构）.txt" },
    });
    expect(await papers(number)).toHaveLength(1);
    expect((await applicant.call("GET", `/api/v1/cases/${number}`)).body).toMatchObject({
      evidence: [fields],
      evidenceMissing: [],
    });
    const given = await download(number, idOf(added), applicant);
    expect(given.body).toBe("目录（虚构）");
    expect(given.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("目录（虚构）.txt")}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    });
  });

  it("is there once, however often the same content comes, and for whom it is meant", async () => {
    const number = await drafted();
    const other = await drafted();
    const both = await Promise.all(Array.from({ length: 6 }, () => add(number, "同一份（虚构）")));
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(both.map(idOf)).size).toBe(1);
    const elsewhere = await add(other, "同一份（虚构）");
    expect(elsewhere.status).toBe(201);
    const remove = (from: string, paper: string) =>
      applicant.call("DELETE", `/api/v1/cases/${from}/evidence/${paper}`);
    expect((await remove(number, idOf(elsewhere))).status).toBe(404);
    expect(await remove(number, idOf(both[0] ?? elsewhere))).toMatchObject({ status: 200 });
    // The other case has it still.
    expect(await has("同一份（虚构）")).toBe(true);
    expect((await download(other, idOf(elsewhere), applicant)).body).toBe("同一份（虚构）");
    expect((await remove(other, idOf(elsewhere))).status).toBe(200);
    expect(await has("同一份（虚构）")).toBe(false);
  });

  it("is what removals and uploads at once leave: named and there, or neither", async () => {
    const number = await drafted();
    for (let round = 0; round < 8; round++) {
      const first = await add(number, "来来去去（虚构）");
      const [, second] = await Promise.all([
        applicant.call("DELETE", `/api/v1/cases/${number}/evidence/${idOf(first)}`),
        add(number, "来来去去（虚构）"),
      ]);
      expect([200, 201]).toContain(second.status);
      const held = await papers(number);
      expect(await has("来来去去（虚构）")).toBe(Array.isArray(held) && held.length > 0);
    }
  });

  it("is nobody's to read, add or remove but theirs who may see the case", async () => {
    const number = await drafted();
    const paper = idOf(await add(number, "只给有关的人看（虚构）"));
    for (const who of [stranger, clerk]) {
      expect(await papers(number, who)).toBe(404);
      expect((await download(number, paper, who)).statusCode).toBe(404);
    }
    expect((await add(number, "别人的", undefined, stranger)).status).toBe(404);
    const removed = await stranger.call("DELETE", `/api/v1/cases/${number}/evidence/${paper}`);
    expect(removed.status).toBe(404);
    expect(
      (await applicant.call("POST", `/api/v1/cases/${number}/submit`, { said: {} })).status,
    ).toBe(200);
    // Submitted, it is there for the bodies that work on it, and kept.
    expect(await papers(number, clerk)).toHaveLength(1);
    expect((await download(number, paper, clerk)).statusCode).toBe(200);
    expect(await papers(number, stranger)).toBe(404);
    expect(await add(number, "迟到的")).toMatchObject({ status: 409, body: { code: "not-now" } });
    expect(
      await applicant.call("DELETE", `/api/v1/cases/${number}/evidence/${paper}`),
    ).toMatchObject({
      status: 409,
      body: { code: "not-now" },
    });
  });

  it("proves a fact that is asked, of a thing that is stated", async () => {
    const number = await drafted();
    const refused = (said: Readonly<Record<string, string>>) =>
      upload(test, applicant, number, said, "证明（虚构）");
    expect(await refused({ fact: "revenue" })).toMatchObject({ body: { code: "fact-not-asked" } });
    expect(await refused({})).toMatchObject({ status: 422, body: { code: "fact-not-asked" } });
    for (const item of ["", "别的产品"]) {
      expect(await refused({ ...fields, item })).toMatchObject({
        status: 422,
        body: { code: "no-such-thing", expected: thing },
      });
    }
    expect(await papers(number)).toEqual([]);
    expect(await has("证明（虚构）")).toBe(false);
  });
});

describe("what no browser may make a page of", () => {
  it("goes out as what it is by its content, whatever it is called", async () => {
    const number = await drafted();
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const image = await add(number, png, "page.html");
    expect(image).toMatchObject({ status: 201, body: { kind: "png" } });
    const polyglot = "%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF\n";
    const page = await add(number, polyglot, "page.html");
    expect(page).toMatchObject({ status: 201, body: { kind: "pdf" } });
    const types = [
      await download(number, idOf(image), applicant),
      await download(number, idOf(page), applicant),
    ];
    expect(types.map(({ headers }) => headers["content-type"])).toEqual([
      "image/png",
      "application/pdf",
    ]);
    for (const { headers } of types) {
      expect(headers["content-disposition"]).toMatch(/^attachment; /u);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it.each([
    ["a.pdf", "<!doctype html><script>alert(1)</script>", "file-markup"],
    ["a.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", "file-markup"],
    ["a.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>", "file-incomplete"],
    ["a.PDF", "文字而已", "file-misnamed"],
    ["a.txt", "", "file-empty"],
    ["a.zip", zipOf([{ name: "0", content: Buffer.alloc(5_000_000) }]), "archive-too-dense"],
    [
      "a.zip",
      zipOf([{ name: "0", content: Buffer.alloc(5_000_000), claims: 1 }]),
      "archive-too-dense",
    ],
    [
      "a.zip",
      zipOf([{ name: "0", content: zipOf([{ name: "0", content: "0" }]) }]),
      "archive-nested",
    ],
  ])("or unpack at its peril is refused: %s %#", async (name, content, code) => {
    const number = await drafted();
    expect(await add(number, content, name)).toMatchObject({ status: 415, body: { code } });
    expect(await papers(number)).toEqual([]);
  });
});

describe("the limits", () => {
  it("are fifty files a case", async () => {
    const number = await drafted();
    for (let at = 0; at < 50; at++)
      expect((await add(number, `第${at}件（虚构）`)).status).toBe(201);
    expect(await add(number, "第五十一件（虚构）")).toMatchObject({
      status: 409,
      body: { code: "too-many-files", expected: "<= 50" },
    });
  }, 60_000);

  it("hold when several come at once", async () => {
    const number = await drafted();
    for (let at = 0; at < 48; at++) await add(number, `第${at}件（虚构）`);
    const last = await Promise.all(
      Array.from({ length: 5 }, (_, at) => add(number, `并发${at}（虚构）`)),
    );
    expect(last.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(await papers(number)).toHaveLength(50);
  }, 60_000);

  /** Sends a form over a real connection, piece by piece; `answer` comes when the server has one. */
  function stream(number: string, size: number) {
    const { headers, payload } = formOf("", fields, "大文件（虚构）.txt");
    const [head = "", tail = ""] = payload.toString().split("\r\n\r\n\r\n--");
    const begin = Buffer.from(`${head}\r\n\r\n`);
    const end = Buffer.from(`\r\n--${tail}`);
    const sent = send({
      port,
      method: "POST",
      path: `/api/v1/cases/${number}/evidence`,
      headers: {
        ...headers,
        origin,
        cookie: applicant.cookie,
        "content-length": begin.length + size + end.length,
      },
    });
    const answer = new Promise<{ status: number; body: string; connection: string }>(
      (resolve, reject) => {
        sent.on("error", reject);
        sent.on("response", (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => {
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString(),
              connection: response.headers.connection ?? "",
            });
          });
        });
      },
    );
    sent.write(begin);
    const write = (bytes: number) =>
      new Promise<void>((resolve) => sent.write(Buffer.alloc(bytes, "a"), () => resolve()));
    return { sent, answer, write, end: () => sent.end(end) };
  }

  const incoming = async (): Promise<number> => {
    const folder = join(test.dataFolder, "files", "incoming");
    return (await readdir(folder)).length;
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await pause(5);
  };

  it("are twenty megabytes a file, and not a byte more, however slowly it comes", async () => {
    const number = await drafted();
    const piece = 1024 * 1024;
    const whole = stream(number, 20 * piece);
    for (let at = 0; at < 20; at++) await whole.write(piece);
    whole.end();
    expect(await whole.answer).toMatchObject({ status: 201 });
    const larger = stream(number, 20 * piece + 1);
    for (let at = 0; at < 20; at++) await larger.write(piece);
    await larger.write(1);
    larger.end();
    const { status, body } = await larger.answer;
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ code: "file-too-large", expected: "<= 20 MB" });
    // Of one that goes on, the rest is not waited for: the connection ends with the answer.
    const endless = stream(number, 2000 * piece);
    for (let at = 0; at < 20; at++) await endless.write(piece);
    await endless.write(1000);
    expect(await endless.answer).toMatchObject({ status: 413, connection: "close" });
    endless.sent.destroy();
    await until(async () => (await incoming()) === 0);
    expect(await papers(number)).toHaveLength(1);
  }, 60_000);

  it("an upload killed half way leaves nothing", async () => {
    const number = await drafted();
    const half = stream(number, 10_000_000);
    half.answer.catch(() => undefined);
    await half.write(3_000_000);
    await until(async () => (await incoming()) === 1);
    half.sent.destroy();
    await until(async () => (await incoming()) === 0);
    expect(await papers(number)).toEqual([]);
  }, 60_000);
});

it("leaves files that are all there, none that nothing names, and a chain that holds", async () => {
  const { database, files } = test.desk.spine;
  const report = await checkFiles(database.withTables<FileTables>(), files);
  expect(report).toMatchObject({ findings: [], orphans: 0 });
  expect(report.named).toBeGreaterThan(50);
});

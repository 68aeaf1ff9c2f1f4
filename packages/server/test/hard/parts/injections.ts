import { randomUUID } from "node:crypto";
import { mustHold, openBooks } from "../books.ts";
import { type Answer, type Person, bodyOf, field, sendTo } from "../caller.ts";
import { type City, openCity, openLine, openProgramme, registerFirm } from "../city.ts";
import { nastyTexts, tellTale } from "../fuzz/nasty.ts";
import { type Figure, type Part, type PartContext, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { draft, statementOf } from "../way.ts";
import { exchange } from "../wire.ts";

export const injections: Part = {
  name: "injections",
  what: "texts, bodies, heads and whole requests made up to hurt: refused or kept as text, and the server goes on",
  small: true,
  async run(context) {
    const server = await ServerProcess.start({ data: context.folder, now: "2019-04-01T01:00:00Z" });
    const { send, close } = sendTo(server.address);
    const books = await openBooks(context.folder);
    try {
      const city = await openCity({ send, origin: server.address, welcome: server.welcome });
      await openLine(city, { code: "wire", amount: "1000" });
      await openProgramme(city, { id: "wire", line: "wire" });
      const firm = await registerFirm(city.people.applicant, 1);
      const figures = [
        await texts(city, firm, context),
        await bodies(city, firm),
        await wires(server.address, context),
        await formulas(city),
      ];
      must(server.running, "the server lives", server.said.slice(-2000));
      await mustHold(books);
      return figures;
    } finally {
      close();
      await books.close();
      await server.stop();
    }
  },
};

/** An answer of a server that is whole and says nothing of its insides. */
function calm(answer: Answer, shown: unknown): void {
  must(answer.status < 500, "a request made up to hurt is no fault of the server", {
    shown,
    status: answer.status,
    text: answer.text.slice(0, 500),
  });
  must(!tellTale.test(answer.text), "no answer tells of the program's insides", {
    shown,
    tells: tellTale.exec(answer.text)?.[0],
  });
  must(answer.headers["x-injected"] === undefined, "no header is injected", shown);
}

/** Each nasty text in each place where text is taken. */
async function texts({ people }: City, firm: string, { size }: PartContext): Promise<Figure> {
  const { applicant, clerk, finance, nobody } = people;
  const number = await draft(applicant, {
    programme: "wire",
    applicant: firm,
    stated: statementOf("wire"),
  });
  let count = 0;
  let version = 1;
  // A small run takes some of them, those among them that the database could not keep.
  const chosen = nastyTexts.filter((_, at) => size === "full" || at % 6 === 1);
  for (const text of chosen) {
    const written = encodeURIComponent(text.toWellFormed());
    const questions: readonly (readonly [Person, "GET" | "POST" | "PUT", string, unknown?])[] = [
      [nobody, "GET", `/api/search?q=${written}`],
      [nobody, "GET", `/api/issues/${written}`],
      [nobody, "GET", `/api/issues/liaocheng-2019-02/export/${written}`],
      [nobody, "GET", `/${written}`],
      [applicant, "GET", `/api/v1/cases/${written}`],
      [applicant, "GET", `/api/v1/cases?state=${written}&cursor=${written}`],
      [finance, "GET", `/api/v1/budget/lines/${written}/2019`],
      [finance, "GET", `/api/v1/awards?holder=${written}`],
      [applicant, "POST", "/api/v1/cases", { programme: text, applicant: text }],
      [applicant, "PUT", `/api/v1/cases/${number}/stated`, { version, stated: { [text]: text } }],
      [
        applicant,
        "POST",
        "/api/v1/accounts",
        { body: firm, holder: `${text}甲`, bank: `${text}乙`, number: "6222000000001234" },
      ],
      [applicant, "PUT", `/api/v1/firms/${firm}/agents`, { email: text, user: text }],
      [clerk, "POST", `/api/v1/cases/${number}/return`, { said: { defects: [text] } }],
      [
        finance,
        "POST",
        "/api/v1/budget/lines/wire/2019/appropriations",
        { amount: "0.01", reason: text },
      ],
      [nobody, "POST", `/api/v1/notices/${number}/objections`, { words: text }],
      [nobody, "POST", "/api/auth/sign-in/email", { email: text, password: text }],
      [nobody, "POST", "/api/v1/welcome", { token: text, name: text, email: text, password: text }],
    ];
    for (const [person, method, path, body] of questions) {
      const from = `127.${30 + (count % 200)}.${Math.floor(count / 200)}.7`;
      const answer = await person.comingFrom(from).call(method, path, body);
      calm(answer, { method, path, body });
      count++;
      if (path.endsWith("/stated") && answer.status === 200) version++;
    }
    const key = text.replaceAll(/[^\x20-\x7e]/gu, "?");
    const headers = { "idempotency-key": key, "if-match": key, "accept-language": key };
    const path = "/api/v1/cases";
    const answer = await applicant.send({
      method: "POST",
      path,
      headers: { ...headers, cookie: applicant.cookie, origin: applicant.origin },
    });
    calm(answer, { headers });
    count++;
  }
  const there = await applicant.call("GET", `/api/v1/cases/${number}`);
  must(there.status === 200, "the case is still there", there);
  return { what: "nasty texts in paths, queries, bodies and heads", found: `${count}`, met: true };
}

/** Bodies of the wrong shape, depth, size and kind. */
async function bodies({ people }: City, firm: string): Promise<Figure> {
  const { applicant, nobody } = people;
  const number = await draft(applicant, {
    programme: "wire",
    applicant: firm,
    stated: statementOf("bodies"),
  });
  const path = `/api/v1/cases/${number}/stated`;
  const put = (body: string, type = "application/json"): Promise<Answer> =>
    applicant.send({
      method: "PUT",
      path,
      body,
      headers: {
        "content-type": type,
        cookie: applicant.cookie,
        origin: applicant.origin,
        "idempotency-key": randomUUID(),
      },
    });
  const deep = (open: string, close: string, times: number): string =>
    `{"version":1,"stated":${open.repeat(times)}1${close.repeat(times)}}`;
  const made: readonly (readonly [name: string, body: string, type?: string])[] = [
    ["prototype", '{"version":1,"stated":{},"__proto__":{"polluted":true}}'],
    ["prototype inside", '{"version":1,"stated":{"__proto__":{"polluted":true}}}'],
    ["constructor", '{"version":1,"stated":{"constructor":{"prototype":{"polluted":true}}}}'],
    ["constructor of a list", '{"version":1,"stated":{"products":{"constructor":1,"length":-1}}}'],
    ["deep lists", deep('{"a":[', "]}", 3000)],
    ["deeper lists", deep("[", "]", 200_000)],
    ["deep objects", deep('{"a":', "}", 50_000)],
    ["the same name twice", '{"version":0,"version":1,"stated":{},"stated":{"a":"b"}}'],
    ["huge number", `{"version":${"9".repeat(400)},"stated":{}}`],
    ["huge exponent", '{"version":1e400,"stated":{"facts":{"x":1e400}}}'],
    ["half a surrogate", '{"version":1,"stated":{"facts":{"a":"\\ud800"}}}'],
    ["zero byte", '{"version":1,"stated":{"facts":{"a":"\\u0000"}}}'],
    ["zero byte in a name", '{"version":1,"stated":{"\\u0000":"a"}}'],
    ["not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]).toString("latin1")],
    [
      "many names",
      `{"version":1,"stated":{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}}`,
    ],
    ["broken off", '{"version":1,"stated":{'],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["text", '"text"'],
    ["form", "version=1&stated[a]=b", "application/x-www-form-urlencoded"],
    [
      "XML",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      "text/xml",
    ],
    ["plain", '{"version":1,"stated":{}}', "text/plain"],
    ["no kind", '{"version":1,"stated":{}}', ""],
    ["a kind with everything", "{}", 'application/json; charset=utf-7; boundary="\\"'],
    [
      "multipart without an end",
      "--a\r\ncontent-disposition: form-data; name=a\r\n\r\n",
      "multipart/form-data; boundary=a",
    ],
  ];
  for (const [name, body, type] of made) {
    const answer = await put(body, type);
    calm(answer, name);
    must(
      !answer.text.includes("polluted") || answer.status === 200,
      `${name}: nothing is polluted`,
    );
  }
  const health = await nobody.call("GET", "/api/health");
  must(!health.text.includes("polluted"), "no prototype is polluted", health);

  const large = await put(`{"version":1,"stated":{"a":"${"x".repeat(3_000_000)}"}}`).catch(
    (error: unknown) => error,
  );
  const refused = large instanceof Error || Reflect.get(Object(large), "status") === 413;
  must(refused, "a body that is too large is refused with 413, or its connection ended", large);
  const operators = await nobody.call("POST", "/api/auth/sign-in/email", {
    email: { $gt: "" },
    password: { $ne: null },
  });
  must(operators.status >= 400 && operators.status < 500, "operators sign nobody in", operators);
  return {
    what: "bodies of the wrong shape, depth, size and kind",
    found: `${made.length + 2}`,
    met: true,
  };
}

/** Requests as bytes: what a client library would not send. */
async function wires(address: string, { size, say }: PartContext): Promise<Figure> {
  const host = new URL(address).host;
  const head = (line: string, ...more: readonly string[]): string =>
    `${[line, `Host: ${host}`, ...more].join("\r\n")}\r\n\r\n`;
  const at = (bytes: string, wanted: number, patience = 3000) => ({
    bytes,
    wanted,
    patience,
  });
  const smuggled = "GET /api/v1/self HTTP/1.1\r\nHost: x\r\n\r\n";
  const chunked = "Transfer-Encoding: chunked";
  const post = "POST /api/auth/sign-in/email HTTP/1.1";
  const json = "Content-Type: application/json";
  const requests = {
    "two lengths": at(head(post, json, "Content-Length: 2", "Content-Length: 40") + smuggled, 400),
    "a length and chunks": at(
      head(post, json, "Content-Length: 4", chunked) + `0\r\n\r\n${smuggled}`,
      400,
    ),
    "chunks twice": at(
      head(post, json, chunked, "Transfer-Encoding: identity") + `0\r\n\r\n${smuggled}`,
      400,
    ),
    "chunks misspelt": at(head(post, json, "Transfer-Encoding: xchunked") + smuggled, 400),
    "a length that is none": at(head(post, json, "Content-Length: +2") + `{}${smuggled}`, 400),
    "a negative length": at(head(post, json, "Content-Length: -1") + smuggled, 400),
    "a chunk size that is none": at(
      head(post, json, chunked) + `zz\r\n{}\r\n0\r\n\r\n${smuggled}`,
      400,
    ),
    "a space before the colon": at(head("GET /api/health HTTP/1.1", "X-A : b"), 400),
    "a folded head": at(head("GET /api/health HTTP/1.1", "X-A: b\r\n c"), 400),
    "a bare line feed": at(`GET /api/health HTTP/1.1\nHost: ${host}\n\n`, 400),
    "no host": at("GET /api/health HTTP/1.1\r\n\r\n", 400),
    "a zero byte in the head": at(head("GET /api/health HTTP/1.1", "X-A: a\u0000b"), 400),
    "a path upwards": at(head("GET /../../../../etc/passwd HTTP/1.1"), 0),
    "a path upwards, written otherwise": at(
      head("GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1"),
      0,
    ),
    "a path with backslashes": at(head("GET /..\\..\\package.json HTTP/1.1"), 0),
    "a whole address as the path": at(head("GET http://example.invalid/api/health HTTP/1.1"), 0),
    "a strange method": at(head("FROB /api/health HTTP/1.1"), 400),
    TRACE: at(head("TRACE /api/health HTTP/1.1"), 0),
    CONNECT: at(head("CONNECT example.invalid:443 HTTP/1.1"), 0),
    "an old version": at("GET /api/health HTTP/0.9\r\n\r\n", 0),
    "TLS to a plain port": at("\u0016\u0003\u0001\u0002\u0000\u0001\u0000", 400),
    "too many heads": at(
      head(
        "GET /api/health HTTP/1.1",
        ...Array.from({ length: 3000 }, (_, n) => `X-${n}: ${"a".repeat(20)}`),
      ),
      431,
    ),
    "too long a path": at(head(`GET /api/${"a".repeat(100_000)} HTTP/1.1`), 431),
    "CRLF in the path": at(head("GET /api/health%0d%0aX-Injected:%20yes HTTP/1.1"), 0),
  };
  for (const [name, { bytes, wanted, patience }] of Object.entries(requests)) {
    const { text, ended } = await exchange(address, { parts: [[bytes, 0]], patience });
    const status = Number(/^HTTP\/1\.1 (\d+)/u.exec(text)?.[1] ?? 0);
    must(
      wanted === 0 || status === wanted || (status === 0 && ended),
      `${name} is refused with ${wanted}`,
      {
        text: text.slice(0, 500),
        ended,
      },
    );
    must(status < 500 || status === 505, `${name} is no fault of the server`, text.slice(0, 500));
    must(!tellTale.test(text), `${name} tells nothing`, text.slice(0, 500));
    must(!/^x-injected/imu.test(text), `${name} injects no header`, text.slice(0, 500));
    must(!text.includes('"workspaces"'), `${name} reads no file`, text.slice(0, 500));
    if (wanted === 400) {
      must(
        (text.match(/^HTTP\/1\.1/gmu) ?? []).length <= 1,
        `${name} is one request`,
        text.slice(0, 900),
      );
    }
  }
  let slow = "not tried in a small run";
  if (size === "full") {
    say("slow heads and bodies: up to two and a half minutes");
    const drip = function* (first: string): Generator<readonly [string, number]> {
      yield [first, 1000];
      for (let second = 0; second < 200; second++) yield ["a", 1000];
    };
    const [heads, body] = await Promise.all([
      exchange(address, { parts: drip("GET /api/health HTTP/1.1\r\nX-A: "), patience: 1000 }),
      exchange(address, {
        parts: drip(head(post, json, "Content-Length: 60000")),
        patience: 1000,
      }),
    ]);
    must(heads.ended, "a head that comes byte by byte is not waited for", heads);
    must(body.ended, "a body that comes byte by byte is not waited for", body);
    slow = `ended after ${(heads.milliseconds / 1000).toFixed(0)} s (head), ${(body.milliseconds / 1000).toFixed(0)} s (body)`;
  }
  return {
    what: "requests as bytes, smuggled and broken",
    found: `${Object.keys(requests).length}; slow ones ${slow}`,
    met: true,
  };
}

/** What begins like a formula is text in the tables that people open. */
async function formulas({ people }: City): Promise<Figure> {
  const { finance, applicant } = people;
  const bad = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1"];
  for (const [at, title] of bad.entries()) {
    const opened = await finance.call("POST", "/api/v1/budget/lines", {
      code: `formula-${at}`,
      year: 2019,
      title,
      payer: "finance-bureau",
      body: "finance-bureau",
    });
    must(opened.status === 201, "a line may have any title", opened);
  }
  const csv = await finance.call("GET", "/api/v1/budget/lines?format=csv");
  must(csv.status === 200, "the lines come as a table", csv);
  const cells = csv.text.split(/\r?\n/u).flatMap((row) => row.split(","));
  const live = cells.filter((cell) => /^"?[=+@\t\r-]/u.test(cell) && !/^"?-?\d/u.test(cell));
  must(live.length === 0, "no cell of a table begins like a formula", live);
  must(field(await applicant.call("GET", "/api/v1/self"), "user") !== "", "people go on", null);
  must(bodyOf(csv) === null, "a table is no JSON");
  return { what: "cells that begin like a formula", found: `${bad.length}, none live`, met: true };
}

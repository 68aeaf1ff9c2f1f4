#!/usr/bin/env node
// One case from draft to paid, by the API alone, taken by eight people of the demonstration city:
//
//   npm run demo
//   node examples/drive-a-case.js [http://127.0.0.1:8191]
//
// Who did a step in one role does none in another; the server refuses it.
// 一件申报从草稿到拨付，只用接口，由示例城市的八个人办理。

import { randomUUID } from "node:crypto";

const address = process.argv[2] ?? "http://127.0.0.1:8191";

/** @typedef {{ id: string, name: string, roles: { body: string }[] }} Person */
/**
 * @typedef {object} Case
 * @property {string} number
 * @property {string} state
 * @property {number} version
 * @property {string | null} decided
 * @property {string | null} noticeUntil
 * @property {{ min: string, max: string | null }[]} awards
 * @property {{ fact: string, label: { zh: string }, item: string | null }[]} evidenceMissing
 * @property {{ fact: string, item: string | null }[]} facts
 * @property {{ number: string, amount: string, outcome: string | null }[]} orders
 */

/**
 * Sends a request, and stops with what the server says where it refuses.
 * @param {"GET" | "POST" | "PUT"} method
 * @param {string} path
 * @param {{ cookie?: string, body?: unknown, form?: FormData }} [sent]
 */
async function request(method, path, { cookie, body, form } = {}) {
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: {
      // A change by a cookie says where it comes from; the key lets it be sent again without harm.
      origin: new URL(address).origin,
      ...(method !== "GET" && { "idempotency-key": randomUUID() }),
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(form !== undefined && { body: form }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return answer;
}

/** @type {Map<string, string>} */
const cookies = new Map();

/**
 * What somebody of the city sends; they come in at their first request.
 * @param {string} person
 * @param {"GET" | "POST" | "PUT"} method
 * @param {string} path
 * @param {{ body?: unknown, form?: FormData }} [sent]
 * @returns {Promise<any>}
 */
async function as(person, method, path, sent = {}) {
  let cookie = cookies.get(person);
  if (cookie === undefined) {
    const entered = await request("POST", "/v1/demo/sign-in", { body: { person } });
    cookie = entered.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    cookies.set(person, cookie);
  }
  return (await request(method, `/v1${path}`, { cookie, ...sent })).json();
}

const { demonstration } = await (await request("GET", "/health")).json();
if (!demonstration) throw new Error(`${address} is no demonstration: npm run demo`);
/** @type {{ people: Person[] }} */
const { people } = await (await request("GET", "/v1/demo/people")).json();
const applicant = people.find(({ id }) => id === "tourism");
const firm = applicant?.roles[0]?.body;
if (firm === undefined) throw new Error("the city has no such firm");

/** @type {Set<string>} */
const acted = new Set();

/**
 * Says who did what, and where the case is now.
 * @param {string} person
 * @param {string} did
 * @param {Case} [now]
 */
function say(person, did, now) {
  acted.add(person);
  const name = people.find(({ id }) => id === person)?.name ?? person;
  const sum = now?.decided ?? now?.awards[0]?.min;
  const where =
    now === undefined ? "" : `  ${now.state}${sum === undefined ? "" : `  ${sum} 元 yuan`}`;
  // A Chinese character is two columns wide.
  const wide = did.match(/\p{Script=Han}/gu)?.length ?? 0;
  console.log(`${did.padEnd(44 - wide)} ${name}${where}`);
}

/**
 * @param {string} person
 * @param {string} number
 * @returns {Promise<Case>}
 */
const see = (person, number) => as(person, "GET", `/cases/${number}`);

/**
 * Takes a step of the case.
 * @param {string} person
 * @param {string} number
 * @param {string} kind
 * @param {string} did
 * @param {Record<string, unknown>} [said]
 */
async function step(person, number, kind, did, said = {}) {
  /** @type {Case} */
  const now = await as(person, "POST", `/cases/${number}/${kind}`, { body: { said } });
  say(person, did, now);
  return now;
}

// Where the firm is paid: it names the account, and a second person verifies it.
const account = await as("tourism", "POST", "/accounts", {
  body: {
    body: firm,
    holder: "示例文旅服务有限公司（虚构）",
    bank: "示例银行（虚构）",
    number: "9999000000009999",
  },
});
say("tourism", "names its account 登记账户");
await as("finance-finance-2", "POST", `/accounts/${account.id}/verify`);
say("finance-finance-2", "verifies it 核实账户");

// The draft, with what the measure asks, and a paper for each fact.
/** @type {Case} */
const begun = await as("tourism", "POST", "/cases", {
  body: { programme: "match-2019", applicant: firm },
});
const { number } = begun;
const stated = { facts: { researchQualified: true, provincialResearchSubsidy: "200000" } };
const draft = await as("tourism", "PUT", `/cases/${number}/stated`, {
  body: { version: begun.version, stated },
});
say("tourism", `fills in ${number} 填报`, draft);
for (const { fact, label, item } of draft.evidenceMissing) {
  const form = new FormData();
  form.set("fact", fact);
  if (item !== null) form.set("item", item);
  const content = `样件（虚构）：不作任何证明\n${label.zh}\n`;
  form.set("file", new Blob([content], { type: "text/plain" }), `样件-${label.zh}（虚构）.txt`);
  await as("tourism", "POST", `/cases/${number}/evidence`, { form });
  say("tourism", `proves ${fact} 举证`);
}
await step("tourism", number, "submit", "submits 申报");

await step("science-clerk", number, "accept", "accepts 受理");
await step("tax-reviewer", number, "advise", "gives an opinion 会审", {
  opinion: "与申报数据一致（虚构）",
  agrees: true,
});

// Every fact is looked at against its papers.
const { facts } = await see("science-reviewer", number);
const findings = facts.map(({ fact, item }) => ({
  fact,
  ...(item !== null && { item }),
  verdict: "as-stated",
}));
const found = await as("science-reviewer", "PUT", `/cases/${number}/findings`, {
  body: { findings },
});
say("science-reviewer", "confirms the facts 逐项核实", found);
await step("science-reviewer", number, "decide", "decides 审核");

await step("finance-finance", number, "check", "checks the money 财政核对");
const noticed = await step("science-clerk", number, "publish", "gives public notice 公示");

// Nobody objects until the notice is over.
for (let today = ""; today <= (noticed.noticeUntil ?? "");) {
  ({ today } = await (await request("POST", "/v1/demo/clock", { body: { days: 1 } })).json());
  console.log(`… ${today}`);
}
await step("science-approver", number, "approve", "approves 批准");
const paying = await step("finance-paymaster", number, "pay", "pays 拨付");
for (const { number: order, amount } of paying.orders) {
  await step("finance-finance", number, "settle", `${amount} arrived 到账`, {
    order,
    arrived: true,
    words: "银行回单（虚构）",
  });
}

const end = await see("tourism", number);
console.log(`\n${number}: ${end.state}, ${end.decided} 元 yuan, ${acted.size} people 人`);
if (end.state !== "closed" || acted.size < 5) process.exitCode = 1;

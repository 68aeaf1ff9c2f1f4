import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, NoAnswer, type Person, bodyOf, field } from "../caller.ts";
import { type City, creditCode } from "../city.ts";
import { must } from "../part.ts";
import type { Random } from "../random.ts";
import { plainWay, statementOf } from "../way.ts";
import type { Journal } from "./journal.ts";

/** Several kills may come in a row, each with its start. */
const longest = 300_000;

/** How the workers know that it is over, and what they met on the way. */
export interface Shift {
  over: boolean;
  /** Requests that had no answer, or one that said to come again. */
  unanswered: number;
  acknowledged: number;
  /** Acknowledged when sent again under the same key: it had been done before the answer was lost. */
  doneBefore: number;
}

/** Somebody at work who sends what had no answer again, under the same key, until it has one. */
export class Worker {
  readonly #city: City;
  readonly #journal: Journal;
  readonly #shift: Shift;
  readonly #random: Random;
  readonly #nextFirm: () => number;

  constructor(city: City, journal: Journal, shift: Shift, random: Random, nextFirm: () => number) {
    this.#city = city;
    this.#journal = journal;
    this.#shift = shift;
    this.#random = random;
    this.#nextFirm = nextFirm;
  }

  /** Brings one firm's case after the other along the whole way, as long as the shift lasts. */
  async work(programme: string, line: string): Promise<void> {
    while (!this.#shift.over) {
      await this.#oneCase(programme);
      if (!this.#shift.over) await this.#giveMoney(line);
    }
  }

  async #giveMoney(line: string): Promise<void> {
    const fen = BigInt(this.#random.whole(1, 99_999));
    const amount = `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;
    const path = `/api/v1/budget/lines/${line}/2019/appropriations`;
    const key = randomUUID();
    const { finance } = this.#city.people;
    await this.#surely("appropriate", () =>
      finance.call("POST", path, { amount, reason: "追加（虚构）" }, key),
    );
    this.#journal.given.set(key, fen);
  }

  async #oneCase(programme: string): Promise<void> {
    const { applicant, "second-finance": verifier } = this.#city.people;
    const code = creditCode(this.#nextFirm());
    const firm = `firm-${code}`;
    await this.#send(applicant, "POST", "/api/v1/firms", {
      kind: "enterprise",
      name: "示例企业（虚构）",
      creditCode: code,
    });
    this.#journal.firms.add(firm);
    const account = await this.#send(applicant, "POST", "/api/v1/accounts", {
      body: firm,
      holder: "示例企业（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    const id = field(account, "id") || about(account);
    await this.#send(verifier, "POST", `/api/v1/accounts/${id}/verify`);
    const begun = await this.#send(applicant, "POST", "/api/v1/cases", {
      programme,
      applicant: firm,
    });
    const number = field(begun, "number") || about(begun);
    const kept = { firm, version: 0, kinds: [] as string[] };
    this.#journal.cases.set(number, kept);
    const stated = statementOf(code);
    const path = `/api/v1/cases/${number}`;
    await this.#send(applicant, "PUT", `${path}/stated`, { version: 0, stated });
    kept.version++;
    for (const { name, kind, body } of plainWay(stated)) {
      if (kind === "advise") continue;
      const method = kind === "findings" ? "PUT" : "POST";
      const person = this.#city.people[name];
      if (!(await this.#whenItIsTime(person, method, `${path}/${kind}`, body))) return;
      kept.version++;
      if (kind !== "findings") kept.kinds.push(kind);
    }
    const order = `${number}-1`;
    const arrival = { said: { order, arrived: true, words: "已到账（虚构）" } };
    await this.#send(this.#city.people.finance, "POST", `${path}/settle`, arrival);
    kept.version++;
    kept.kinds.push("settle");
  }

  /** Takes a step that may have to wait for the next day; false where the shift is over before. */
  async #whenItIsTime(
    person: Person,
    method: "POST" | "PUT",
    path: string,
    body: unknown,
  ): Promise<boolean> {
    for (;;) {
      const key = randomUUID();
      const answer = await this.#until(path, () => person.call(method, path, body, key));
      if (codeOf(answer) === "notice-running") {
        if (this.#shift.over) return false;
        await wait(100);
        continue;
      }
      this.#mustBeDone(path, answer);
      return true;
    }
  }

  async #send(
    person: Person,
    method: "POST" | "PUT",
    path: string,
    body?: unknown,
  ): Promise<Answer> {
    const key = randomUUID();
    return this.#surely(path, () => person.call(method, path, body, key));
  }

  async #surely(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = await this.#until(what, ask);
    this.#mustBeDone(what, answer);
    return answer;
  }

  #mustBeDone(what: string, answer: Answer): void {
    const before = codeOf(answer) === "done-already";
    must(
      before || (answer.status >= 200 && answer.status < 300),
      `${what} is done, at once or when sent again`,
      answer,
    );
    this.#shift.acknowledged++;
    if (before || answer.headers["idempotent-replayed"] !== undefined) this.#shift.doneBefore++;
  }

  /** Asks until there is an answer of the server itself. */
  async #until(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const until = Date.now() + longest;
    this.#journal.underWay = what;
    for (;;) {
      try {
        const answer = await ask();
        if (answer.status < 500 && codeOf(answer) !== "in-progress") {
          this.#journal.underWay = null;
          return answer;
        }
        must(Date.now() < until, `${what} is answered within five minutes`, answer);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        must(Date.now() < until, `${what} is answered within five minutes`, error.message);
      }
      this.#shift.unanswered++;
      await wait(this.#random.whole(10, 100));
    }
  }
}

const codeOf = (answer: Answer): unknown => Reflect.get(Object(bodyOf(answer)), "code");

/** What a request that was done, and whose answer is lost, says it was about: `case:2019-000001`. */
const about = (answer: Answer): string => field(answer, "where").replace(/^\w+:/u, "");

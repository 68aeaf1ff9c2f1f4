import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { digestOf, mustHold, openBooks } from "../books.ts";
import { type Answer, type Method, type Person, bodyOf, field, sendTo } from "../caller.ts";
import {
  type City,
  type Name,
  measure,
  openCity,
  openLine,
  openProgramme,
  registerFirm,
  rolesAtFirst,
} from "../city.ts";
import { type ApiRoute, routesOf } from "../fuzz/document.ts";
import { tellTale } from "../fuzz/nasty.ts";
import { Values } from "../fuzz/values.ts";
import { type Part, type PartContext, forEach, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { advance, draft, statementOf } from "../way.ts";

/** What would end the sessions of those who ask: they go on asking. */
const endsSessions =
  /^(?:DELETE \/api\/v1\/self\/sessions|POST \/api\/auth\/(?:sign-out|change-password|two-factor|reset-password)|(?:DELETE|POST) \/api\/v1\/people\/)/u;

export const fuzz: Part = {
  name: "fuzz",
  what: "100,000 requests from the OpenAPI document, by everybody: no 5xx, no trace, no change without permission",
  small: true,
  async run(context) {
    const server = await ServerProcess.start({ data: context.folder, now: "2019-04-01T01:00:00Z" });
    const { send, close } = sendTo(server.address);
    const books = await openBooks(context.folder);
    try {
      const city = await openCity({ send, origin: server.address, welcome: server.welcome });
      const known = await furnish(city);
      const { text } = await city.people.nobody.call("GET", "/api/docs/json");
      const routes = routesOf(JSON.parse(text));
      const [forbidden, all] = context.size === "full" ? [20_000, 100_000] : [200, 600];
      const fuzzing = new Fuzzing(context, city, routes, known);

      const before = await digestOf(books.database);
      const { notAllowed, allowed } = await pairsOf(routes);
      await fuzzing.ask(
        forbidden,
        () => context.random.pick(notAllowed),
        (answer) => {
          must(answer.status >= 400, "what one may not do is refused", answer);
        },
      );
      const after = await digestOf(books.database);
      const changed = [...before.keys()].filter((table) => before.get(table) !== after.get(table));
      must(changed.length === 0, "nobody changed anything that they may not", changed);
      context.say(`${forbidden} requests without permission changed nothing`);

      const names = Object.keys(city.people) as Name[];
      await fuzzing.ask(all - forbidden, () =>
        context.random.chance(0.7)
          ? context.random.pick(allowed)
          : { route: context.random.pick(routes), name: context.random.pick(names) },
      );
      must(server.running, "the server lives", server.said.slice(-2000));
      await mustHold(books);
      return [
        {
          what: "requests, none answered with 5xx or a trace",
          target: context.size === "full" ? ">= 100000" : "",
          found: `${fuzzing.asked} to ${routes.length} operations (${fuzzing.statuses})`,
          met: true,
        },
        {
          what: "of these without permission, by a digest of all tables",
          target: "no change",
          found: `${forbidden}, no change`,
          met: true,
        },
        { what: "longest answer", found: `${(fuzzing.longest / 1000).toFixed(1)} s` },
      ];
    } finally {
      close();
      await books.close();
      await server.stop();
    }
  },
};

interface Pair {
  readonly route: ApiRoute;
  readonly name: Name;
}

class Fuzzing {
  asked = 0;
  longest = 0;
  readonly #counts = new Map<number, number>();
  readonly #context: PartContext;
  readonly #city: City;
  readonly #values: Values;
  readonly #calm: Values;

  constructor(
    context: PartContext,
    city: City,
    routes: readonly ApiRoute[],
    known: readonly string[],
  ) {
    must(routes.length > 50, "the document names the operations", routes.length);
    this.#context = context;
    this.#city = city;
    this.#values = new Values(context.random, known, 0.12);
    this.#calm = new Values(context.random, known, 0);
  }

  get statuses(): string {
    return [...this.#counts]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => `${count} × ${status}`)
      .join(", ");
  }

  async ask(
    count: number,
    next: () => Pair,
    check: (answer: Answer) => void = () => undefined,
  ): Promise<void> {
    let said = this.asked;
    await forEach(Array.from({ length: count }), 12, async () => {
      const { route, name } = next();
      const kept = endsSessions.test(`${route.method} ${route.path}`) ? "nobody" : name;
      const question = this.#question(route, this.#city.people[kept]);
      const began = performance.now();
      const answer = await this.#city.send(question);
      this.longest = Math.max(this.longest, performance.now() - began);
      this.asked++;
      this.#counts.set(answer.status, (this.#counts.get(answer.status) ?? 0) + 1);
      const { cookie: _, ...headers } = question.headers;
      const shown = { by: kept, ...question, headers, answer: { ...answer, headers: undefined } };
      must(answer.status < 500, "no request is answered with a fault of the server", shown);
      must(!tellTale.test(answer.text), "no answer tells of the program's insides", {
        ...shown,
        tells: tellTale.exec(answer.text)?.[0],
      });
      must(answer.headers["x-injected"] === undefined, "no header is injected", shown);
      check(answer);
      if (this.asked - said >= 10_000) {
        said = this.asked;
        this.#context.say(`${this.asked} requests: ${this.statuses}`);
        await this.#stillSignedIn();
      }
    });
  }

  #question({ method, path, parameters, body }: ApiRoute, person: Person) {
    const { random } = this.#context;
    const values = random.chance(0.4) ? this.#calm : this.#values;
    const query = new URLSearchParams();
    const headers: Record<string, string> = {
      ...(person.cookie === "" ? {} : { cookie: person.cookie }),
      ...(random.chance(0.97) ? { origin: person.origin } : {}),
    };
    let filled = path;
    for (const { name, in: place, required, schema } of parameters) {
      if (!required && place !== "path" && random.chance(0.5)) continue;
      const value = words(values.of(schema));
      if (place === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(value) || "-");
      else if (place === "query") query.append(name, value);
      else if (name.toLowerCase() === "idempotency-key") headers[name] = randomUUID();
      else headers[name] = value.replaceAll(/[^\x20-\x7e]/gu, "?").slice(0, 2000);
    }
    const search = query.toString();
    const content = body === null ? null : this.#content(body, values);
    if (content !== null) headers["content-type"] = content.type;
    return {
      method: method as Method,
      path: search === "" ? filled : `${filled}?${search}`,
      headers,
      // Each from one of many addresses: limits count by address.
      from: `127.${random.whole(10, 20)}.${random.whole(0, 200)}.${random.whole(1, 250)}`,
      ...(content === null ? {} : { body: content.body }),
    };
  }

  #content(
    { type, schema }: NonNullable<ApiRoute["body"]>,
    values: Values,
  ): { type: string; body: string } {
    const { random } = this.#context;
    if (type === "multipart/form-data") {
      const boundary = random.chance(0.9) ? "fuzz" : "other";
      const part = `--fuzz\r\ncontent-disposition: form-data; name="${random.pick(["file", "fact", "item"])}"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4 ${random.next()}\r\n--fuzz--\r\n`;
      return { type: `multipart/form-data; boundary=${boundary}`, body: part };
    }
    const text = JSON.stringify(values.of(schema)) ?? "";
    if (random.chance(0.02)) return { type, body: text.slice(0, random.whole(0, text.length)) };
    if (random.chance(0.01)) return { type: "text/plain", body: text };
    return { type, body: text };
  }

  async #stillSignedIn(): Promise<void> {
    for (const [name, person] of Object.entries(this.#city.people)) {
      if (name === "nobody") continue;
      const self = await person.call("GET", "/api/v1/self");
      must(self.status === 200, `${name} is still signed in`, self);
    }
  }
}

const words = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();

/** Something of everything, so that what is asked for is sometimes there. Answers what it is called. */
async function furnish(city: City): Promise<readonly string[]> {
  const { applicant } = city.people;
  await openLine(city, { code: "fuzz", amount: "90000000" });
  await openProgramme(city, { id: "fuzz", line: "fuzz" });
  const firm = await registerFirm(applicant, 1);
  const numbers: string[] = [];
  for (const upTo of ["", "submit", "accept", "decide", "check", "publish"]) {
    const stated = statementOf(upTo);
    const number = await draft(applicant, { programme: "fuzz", applicant: firm, stated });
    if (upTo !== "") await advance(city, number, { stated, upTo });
    numbers.push(number);
  }
  const account = await applicant.call("POST", "/api/v1/accounts", {
    body: firm,
    holder: "示例企业（虚构）",
    bank: "示例银行（虚构）",
    number: "6222000000001234",
  });
  const issues = bodyOf(await applicant.call("GET", "/api/health"));
  const issue = String(Reflect.get(Object(Reflect.get(Object(issues), "issues")), 0));
  return [
    ...numbers,
    firm,
    field(account, "id"),
    issue,
    measure,
    "fuzz",
    "D1",
    "5",
    "finance-bureau",
    "industry-and-information-technology-bureau",
    "2019-03-01",
    "1500000.00",
  ];
}

/** Who may use which operation and who may not at all, by the table that is checked in. */
async function pairsOf(
  routes: readonly ApiRoute[],
): Promise<{ readonly notAllowed: readonly Pair[]; readonly allowed: readonly Pair[] }> {
  const page = new URL("../../../../../docs/access.md", import.meta.url);
  const rows = (await readFile(page, "utf8")).split("\n").filter((line) => line.startsWith("| "));
  const cellsOf = (row: string): readonly string[] =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const columns = cellsOf(rows[0] ?? "");
  const table = new Map(
    rows.slice(2).map((row) => {
      const cells = cellsOf(row);
      const roles = columns.filter((_, at) => at > 1 && cells[at] === "✓");
      const name = (cells[0] ?? "").replaceAll("`", "").replaceAll(/:(\w+)/gu, "{$1}");
      return [name, new Set(roles)] as const;
    }),
  );
  const held = new Map<Name, readonly string[]>([
    ["nobody", ["nobody"]],
    ["administrator", ["signed-in", "administrator"]],
    ...rolesAtFirst.map(([name, roles]): [Name, readonly string[]] => [
      name,
      ["signed-in", ...roles.map((role) => role.split(" ")[1] ?? "")],
    ]),
    ["applicant", ["signed-in", "applicant"]],
  ]);
  const pairs = routes.flatMap((route) => {
    const may = table.get(`${route.method} ${route.path}`);
    if (may === undefined) return [];
    return [...held].map(([name, roles]) => ({
      route,
      name,
      may: roles.some((role) => may.has(role)),
    }));
  });
  const notAllowed = pairs.filter(({ may }) => !may);
  must(notAllowed.length > 300, "the table says who may not", notAllowed.length);
  return { notAllowed, allowed: pairs.filter(({ may }) => may) };
}

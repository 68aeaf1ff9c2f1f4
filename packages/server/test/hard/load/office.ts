import { type Answer, type Person, field, sendTo } from "../caller.ts";
import { type City, openCity, openLine, openProgramme, registerFirm } from "../city.ts";
import { must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { draft, statementOf } from "../way.ts";

/** A server with a city at work, for measuring. */
export interface Office {
  readonly server: ServerProcess;
  readonly city: City;
  /** Firms that apply, one for each worker. */
  readonly firms: readonly string[];
  readonly cases: readonly string[];
  close(): Promise<void>;
}

export async function openOffice(data: string, workers: number): Promise<Office> {
  const server = await ServerProcess.start({ data, now: "2019-04-01T01:00:00Z" });
  const { send, close } = sendTo(server.address);
  const city = await openCity({ send, origin: server.address, welcome: server.welcome });
  await openLine(city, { code: "load", amount: "9000000000" });
  await openProgramme(city, { id: "load", line: "load" });
  const firms: string[] = [];
  const cases: string[] = [];
  for (let at = 0; at < workers; at++) {
    const applicant = await registerFirm(city.people.applicant, at + 1);
    const stated = statementOf(String(at));
    firms.push(applicant);
    cases.push(await draft(city.people.applicant, { programme: "load", applicant, stated }));
  }
  return {
    server,
    city,
    firms,
    cases,
    async close() {
      close();
      await server.stop();
    },
  };
}

const ok = (answer: Answer, what: string): void =>
  must(answer.status >= 200 && answer.status < 300, `${what} is answered`, answer);

/** What anybody reads: documents, registers, rules. */
export const published = [
  "/api/issues/liaocheng-2019-02",
  "/api/issues/liaocheng-2019-02/documents/D1",
  "/api/issues/liaocheng-2019-02/documents/D1/articles/1",
  "/api/issues/liaocheng-2019-02/organisations",
] as const;

/** A case as somebody has it assessed without applying. */
export const assessed = {
  case: {
    subject: "enterprise",
    products: [{ id: "示例产品（虚构）", catalogue: "national-first-set", listedOn: "2019-02-20" }],
    unstated: "none",
  },
};

/** So many times a statement is saved before its case is submitted and another begun. */
const saves = 10;

/** One write of a case at each call: a statement saved, and after so many the case submitted, and another begun. */
export function writer(person: Person, firm: string, first: string): () => Promise<void> {
  let number: string | null = first;
  let version = 1;
  let begun = 0;
  return async () => {
    if (number === null) {
      begun++;
      const answer = await person.call("POST", "/api/v1/cases", {
        programme: "load",
        applicant: firm,
      });
      ok(answer, "a case is begun");
      number = field(answer, "number");
      version = 0;
    } else if (version > saves) {
      const submitted = await person.call("POST", `/api/v1/cases/${number}/submit`, { said: {} });
      ok(submitted, "a case is submitted");
      number = null;
    } else {
      const stated = statementOf(`${firm}-${begun}-${version % 3}`, 1 + (version % 2));
      const body = { version, stated };
      ok(await person.call("PUT", `/api/v1/cases/${number}/stated`, body), "a statement is saved");
      version++;
    }
  };
}

/** Reads what is one's own. */
export function reader(person: Person, number: string): () => Promise<void> {
  const paths = ["/api/v1/self", `/api/v1/cases/${number}`, "/api/v1/cases?limit=20"];
  let times = 0;
  return async () => {
    const path = paths[times++ % paths.length] ?? "";
    ok(await person.call("GET", path), path);
  };
}

/** Has a case assessed. */
export const assessor = (person: Person) => async (): Promise<void> =>
  ok(await person.call("POST", "/api/v1/assessments", assessed), "an assessment");

/** Reads what is published. */
export function visitor(person: Person): () => Promise<void> {
  let times = 0;
  return async () => {
    const path = published[times++ % published.length] ?? "";
    ok(await person.call("GET", path), path);
  };
}

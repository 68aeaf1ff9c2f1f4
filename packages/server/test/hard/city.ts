import { type Answer, Person, type Send, bodyOf, field } from "./caller.ts";
import { must } from "./part.ts";

/** The bodies of the gazette's register that play the parts. */
export const leading = "industry-and-information-technology-bureau";
export const supporting = "science-and-technology-bureau";
export const financeBody = "finance-bureau";

/** Who there is in the made-up city. Where a role has two people, one can take over from the other. */
const officials = {
  clerk: [[leading, "clerk"]],
  reviewer: [[leading, "reviewer"]],
  "second-reviewer": [[leading, "reviewer"]],
  adviser: [[supporting, "reviewer"]],
  approver: [[leading, "approver"]],
  finance: [[financeBody, "finance"]],
  "second-finance": [[financeBody, "finance"]],
  paymaster: [[financeBody, "paymaster"]],
  auditor: [["gongbao", "auditor"]],
  // Holds everything at once: separation of duties has to stop this one.
  everything: [
    [leading, "clerk"],
    [leading, "reviewer"],
    [leading, "approver"],
    [financeBody, "finance"],
    [financeBody, "paymaster"],
  ],
  applicant: [],
  "second-applicant": [],
  stranger: [],
} as const satisfies Readonly<Record<string, readonly (readonly [body: string, role: string])[]>>;

export type Name = keyof typeof officials | "administrator" | "nobody";

/** `body role`, for each person as they begin. */
export const rolesAtFirst: readonly (readonly [name: Name, roles: readonly string[]])[] =
  Object.entries(officials).map(([name, roles]) => [
    name as Name,
    roles.map(([body, role]) => `${body} ${role}`),
  ]);

export interface City {
  readonly send: Send;
  readonly people: Readonly<Record<Name, Person>>;
}

export const password = "correct horse battery staple";

export interface CityOptions {
  readonly send: Send;
  /** The address of the page, which changes have to come from. */
  readonly origin: string;
  /** The token of the first administrator. */
  readonly welcome: string | null;
}

/** Peoples an empty server: the first administrator by the link, the others by signing up and being given roles. */
export async function openCity({ send, origin, welcome }: CityOptions): Promise<City> {
  const nobody = new Person({ send, origin, cookie: "", from: "127.0.1.1" });
  const made = await nobody.call("POST", "/api/v1/welcome", {
    token: welcome,
    name: "管理员（虚构）",
    email: "administrator@example.com",
    password,
  });
  must(made.status === 200, "the first administrator is welcome", made);
  const administrator = await signIn(send, origin, "administrator@example.com", "127.0.1.2");
  const people: Partial<Record<Name, Person>> = { administrator, nobody };
  let address = 10;
  for (const [name, roles] of Object.entries(officials)) {
    const email = `${name}@example.com`;
    const person = await signUp(send, origin, email, `127.0.1.${address++}`);
    for (const [body, role] of roles) {
      const { user } = person;
      const granted = await administrator.call("PUT", "/api/v1/members", {
        email,
        user,
        body,
        role,
      });
      must(granted.status === 200, `${name} is given ${role}`, granted);
    }
    people[name as Name] = person;
  }
  return { send, people: people as Readonly<Record<Name, Person>> };
}

/** Somebody new. Each comes from an address of their own, because sign-ups from one address are few. */
async function signUp(send: Send, origin: string, email: string, from: string): Promise<Person> {
  const name = `${email.split("@")[0]}（虚构）`;
  return entered(send, origin, from, "/api/auth/sign-up/email", { name, email, password });
}

export const signIn = (send: Send, origin: string, email: string, from: string): Promise<Person> =>
  entered(send, origin, from, "/api/auth/sign-in/email", { email, password });

async function entered(
  send: Send,
  origin: string,
  from: string,
  path: string,
  body: unknown,
): Promise<Person> {
  const answer = await new Person({ send, origin, cookie: "", from }).call("POST", path, body);
  must(answer.status === 200, `${path} lets in`, answer);
  const entering: unknown = Reflect.get(Object(bodyOf(answer)), "user");
  const user = String(Reflect.get(Object(entering), "id"));
  return new Person({ send, origin, cookie: cookiesOf(answer), from, user });
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Answer): string =>
  (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ");

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The credit code of a made-up firm, by its number; the division 999999 is none. */
export function creditCode(number: number): string {
  const body = `91999999MA${String(number).padStart(7, "0")}`;
  const sum = weights.reduce(
    (total, weight, at) => total + weight * alphabet.indexOf(body.charAt(at)),
    0,
  );
  return `${body}${alphabet.charAt((31 - (sum % 31)) % 31)}`;
}

/** Registers a made-up firm; answers its id. */
export async function registerFirm(person: Person, number: number): Promise<string> {
  const answer = await person.call("POST", "/api/v1/firms", {
    kind: "enterprise",
    name: `示例企业${number}有限公司（虚构）`,
    creditCode: creditCode(number),
  });
  must(answer.status === 201, "a firm is registered", answer);
  return field(answer, "id");
}

export interface LineOptions {
  readonly code: string;
  readonly year?: number;
  /** Yuan. */
  readonly amount: string;
}

/** Opens a line of the budget and gives it money. */
export async function openLine(
  { people }: City,
  { code, year = 2019, amount }: LineOptions,
): Promise<void> {
  const line = { code, year, title: `${code}（虚构）`, payer: financeBody, body: leading };
  const opened = await people.finance.call("POST", "/api/v1/budget/lines", line);
  must(opened.status === 201, "a line is opened", opened);
  const given = await people.finance.call(
    "POST",
    `/api/v1/budget/lines/${code}/${year}/appropriations`,
    { amount, reason: "年初预算（虚构）" },
  );
  must(given.status === 200, "a line is given money", given);
}

/** 150万元 for each thing in the national catalogue, 500万元 at most for a firm in a year. */
export const measure = "d1-01-equipment-catalogue";
export const perThing = 1_500_000;
export const yearCap = 5_000_000;

export interface ProgrammeOptions {
  readonly id: string;
  readonly line: string;
  readonly year?: number;
  readonly quota?: number;
  readonly supporting?: readonly string[];
  readonly noticeDays?: number;
  readonly opensOn?: string;
  readonly closesOn?: string;
}

/** Opens the measure of these proofs for a year. */
export async function openProgramme(
  { people }: City,
  {
    id,
    line,
    year = 2019,
    quota,
    supporting: asked = [],
    noticeDays = 0,
    opensOn = `${year}-01-01`,
    closesOn = `${year}-12-31`,
  }: ProgrammeOptions,
): Promise<void> {
  const answer = await people.clerk.call("POST", "/api/v1/programmes", {
    id,
    measure,
    year,
    title: `${id}（虚构）`,
    leading,
    basis: "职责分工（虚构）",
    supporting: asked,
    opensOn,
    closesOn,
    ...(quota === undefined ? {} : { quota }),
    noticeDays,
    needsEvidence: [],
    turnDays: 10,
    shares: [{ line, payer: financeBody, numerator: 1 }],
  });
  must(answer.status === 201, "a programme is opened", answer);
}

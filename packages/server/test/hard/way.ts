import { type Answer, type Person, field } from "./caller.ts";
import type { City, Name } from "./city.ts";
import { must } from "./part.ts";

/** So many things that are due 150万元 each, named so that no two cases are about the same. */
export const statementOf = (name: string, things = 1): unknown => ({
  products: Array.from({ length: things }, (_, at) => ({
    id: `示例产品${name}-${at + 1}（虚构）`,
    catalogue: "national-first-set",
    listedOn: "2019-01-15",
    firstSet: "none",
  })),
});

/** Takes a step of a case. */
export const step = (
  person: Person,
  number: string,
  kind: string,
  said: unknown = {},
  key?: string,
): Promise<Answer> => person.call("POST", `/api/v1/cases/${number}/${kind}`, { said }, key);

export interface Draft {
  readonly programme: string;
  readonly applicant: string;
  readonly stated: unknown;
}

/** Begins a case and saves its statement; answers its number. */
export async function draft(
  person: Person,
  { programme, applicant, stated }: Draft,
): Promise<string> {
  const begun = await person.call("POST", "/api/v1/cases", { programme, applicant });
  must(begun.status === 201, "a case is begun", begun);
  const number = field(begun, "number");
  const saved = await person.call("PUT", `/api/v1/cases/${number}/stated`, { version: 0, stated });
  must(saved.status === 200, "a statement is saved", saved);
  return number;
}

/** What a reviewer says of every fact of these things. */
export const findingsOf = (stated: unknown, verdict = "as-stated"): unknown => {
  const products: unknown = Reflect.get(Object(stated), "products");
  return {
    findings: (Array.isArray(products) ? products : []).flatMap((product: unknown) =>
      ["catalogue", "listedOn"].flatMap((fact) => {
        const entry = Object(product) as Readonly<Record<string, unknown>>;
        return entry[fact] === undefined
          ? []
          : [{ fact: `product.${fact}`, item: entry["id"], verdict }];
      }),
    ),
  };
};

interface PlainStep {
  readonly name: Name;
  /** The step, or `findings`, which is none but comes before the decision. */
  readonly kind: string;
  readonly body: unknown;
}

/** The plain way of a case, with what is said at each step. */
export const plainWay = (stated: unknown): readonly PlainStep[] => [
  { name: "applicant", kind: "submit", body: { said: {} } },
  { name: "clerk", kind: "accept", body: { said: {} } },
  { name: "adviser", kind: "advise", body: { said: { opinion: "属实（虚构）", agrees: true } } },
  { name: "reviewer", kind: "findings", body: findingsOf(stated) },
  { name: "reviewer", kind: "decide", body: { said: {} } },
  { name: "finance", kind: "check", body: { said: {} } },
  { name: "clerk", kind: "publish", body: { said: {} } },
  { name: "approver", kind: "approve", body: { said: {} } },
  { name: "paymaster", kind: "pay", body: { said: {} } },
];

/** Brings a draft along the plain way, up to and with a step. */
export async function advance(
  { people }: City,
  number: string,
  { stated, upTo, advised = false }: Pick<Draft, "stated"> & { upTo: string; advised?: boolean },
): Promise<void> {
  for (const { name, kind, body } of plainWay(stated)) {
    if (kind === "advise" && !advised) continue;
    const method = kind === "findings" ? "PUT" : "POST";
    const taken = await people[name].call(method, `/api/v1/cases/${number}/${kind}`, body);
    must(taken.status === 200, `${number}: ${kind} is taken`, taken);
    if (kind === upTo) return;
  }
}

/** Names the account that a firm is paid to, and has it verified by another. */
export async function verifiedAccount({ people }: City, firm: string): Promise<void> {
  const added = await people.applicant.call("POST", "/api/v1/accounts", {
    body: firm,
    holder: "示例企业（虚构）",
    bank: "示例银行（虚构）",
    number: "6222000000001234",
  });
  must(added.status === 201, "an account is named", added);
  const verified = await people["second-finance"].call(
    "POST",
    `/api/v1/accounts/${field(added, "id")}/verify`,
  );
  must(verified.status === 200, "an account is verified", verified);
}

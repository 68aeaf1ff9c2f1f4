import { type APIRequestContext, request } from "playwright-core";

/** What the API answers, as far as the tests look at it. */
export interface Answered {
  readonly id: string;
  readonly number: string;
  readonly memberships: readonly { readonly body: string }[];
  readonly state: string;
  readonly programme: string;
  readonly measureTitle: { readonly zh: string };
  readonly names: Readonly<Record<string, { readonly zh: string }>>;
  readonly today: string;
  readonly noticeUntil: string | null;
  readonly facts: readonly { readonly fact: string; readonly item: string | null }[];
  readonly orders: readonly { readonly number: string }[];
  readonly accounts: readonly { readonly id: string; readonly body: string }[];
}

/** Others of the demonstration city, who act by the API while somebody looks at the page. */
export class Others {
  readonly #address: string;
  readonly #contexts = new Map<string, APIRequestContext>();

  constructor(address: string) {
    this.#address = address;
  }

  /** Sends a request as somebody of the city; they come in at their first one. */
  async as(
    person: string,
    method: "GET" | "POST" | "PUT",
    path: string,
    data?: object,
  ): Promise<Answered> {
    let context = this.#contexts.get(person);
    if (context === undefined) {
      context = await request.newContext({ extraHTTPHeaders: { origin: this.#address } });
      this.#contexts.set(person, context);
      await context.post(`${this.#address}/api/v1/demo/sign-in`, { data: { person } });
    }
    const answer = await context.fetch(`${this.#address}/api/v1${path}`, {
      method,
      headers: method === "GET" ? {} : { "idempotency-key": crypto.randomUUID() },
      ...(data !== undefined && { data }),
    });
    if (!answer.ok()) throw new Error(`${person} ${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as Answered;
  }

  /** Takes a step of a case. */
  step(person: string, number: string, kind: string, said: object = {}): Promise<Answered> {
    return this.as(person, "POST", `/cases/${number}/${kind}`, { said });
  }

  async leave(): Promise<void> {
    for (const context of this.#contexts.values()) await context.dispose();
  }
}

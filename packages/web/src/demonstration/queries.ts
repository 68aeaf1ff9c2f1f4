import { queryOptions } from "@tanstack/react-query";
import { RequestFailure, api, bodyOf } from "../api/request.ts";

/** The demonstration's day; null where the server is none. */
export const demonstrationQuery = queryOptions({
  queryKey: ["demonstration"],
  queryFn: async () => (await bodyOf(api.GET("/api/health"))).demonstration,
});

/** Somebody of the demonstration city. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly {
    readonly body: string;
    readonly bodyName: { readonly zh: string; readonly en: string };
    readonly role: string;
  }[];
  readonly purpose: { readonly zh: string; readonly en: string };
}

const isResidents = (body: unknown): body is { readonly people: readonly Resident[] } =>
  typeof body === "object" && body !== null && "people" in body && Array.isArray(body.people);

/** Who there is in the demonstration city. */
export const residentsQuery = queryOptions({
  queryKey: ["demonstration", "people"],
  queryFn: async () => {
    const body = await ask("people", null);
    if (!isResidents(body)) throw new RequestFailure(500, null);
    return body.people;
  },
});

/** Comes in as somebody of the city. */
export const comeInAs = (person: string): Promise<unknown> => ask("sign-in", { person });

/** Lets days pass. */
export const passDays = (days: number): Promise<unknown> => ask("clock", { days });

/** Asks the demonstration; its routes stand beside the API and are not described there. */
async function ask(what: string, said: object | null): Promise<unknown> {
  const answer = await fetch(`/api/v1/demo/${what}`, {
    method: said === null ? "GET" : "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(said !== null && { body: JSON.stringify(said) }),
  }).catch(() => null);
  if (answer === null) throw new RequestFailure(0, null);
  if (!answer.ok) throw new RequestFailure(answer.status, null);
  return answer.json();
}

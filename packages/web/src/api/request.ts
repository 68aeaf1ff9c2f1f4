import createClient from "openapi-fetch";
import type { ProblemBody } from "./bodies.ts";
import type { paths } from "./generated.ts";

/** A request that failed: told by the server, or the server not reached (`body` null). */
export class RequestFailure extends Error {
  readonly status: number;
  readonly body: ProblemBody | null;

  constructor(status: number, body: ProblemBody | null) {
    super(body?.message.en ?? "The server was not reached");
    this.status = status;
    this.body = body;
  }
}

/** Our own API, by the types of its description: a path or a parameter that it has not does not compile. */
export const api = createClient<paths>({ headers: { accept: "application/json" } });

/** What a request came to, as the client gives it. */
interface Came<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of an answer.
 *
 * @throws {RequestFailure} with what the server says of it
 */
export async function bodyOf<Body>(asked: Promise<Came<Body>>): Promise<Body> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    if (cause instanceof TypeError) throw new RequestFailure(0, null);
    throw cause;
  });
  if (!response.ok) throw new RequestFailure(response.status, isProblem(error) ? error : null);
  if (data === undefined) throw new RequestFailure(response.status, null);
  return data;
}

/**
 * The body of a list that can be had as a file too: here it was asked for as data.
 *
 * @throws {RequestFailure} with what the server says of it
 */
export async function rowsOf<Body>(asked: Promise<Came<Body>>): Promise<Exclude<Body, string>> {
  const body = await bodyOf(asked);
  if (typeof body === "string") throw new RequestFailure(500, null);
  return body as Exclude<Body, string>;
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === "object" &&
  body !== null &&
  "code" in body &&
  typeof body.code === "string" &&
  "message" in body;

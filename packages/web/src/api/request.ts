import type { ErrorBody } from "@gongbao/server";

/** A request that failed: told by the server, or the server not reached (`body` null). */
export class RequestFailure extends Error {
  readonly status: number;
  readonly body: ErrorBody | null;

  constructor(status: number, body: ErrorBody | null) {
    super(body?.message.en ?? "The server was not reached");
    this.status = status;
    this.body = body;
  }
}

/** Reads JSON of our own API. The type is the server's own, made from the schema that wrote the answer. */
export async function requestJson<T>(path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, { headers: { accept: "application/json" } });
  } catch {
    throw new RequestFailure(0, null);
  }
  if (!response.ok) throw new RequestFailure(response.status, await readError(response));
  const json: T = await response.json();
  return json;
}

async function readError(response: Response): Promise<ErrorBody | null> {
  try {
    const body: ErrorBody = await response.json();
    return typeof body.code === "string" ? body : null;
  } catch {
    return null;
  }
}

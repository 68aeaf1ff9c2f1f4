import type { FastifyInstance } from "fastify";
import { buildApp } from "../app.ts";
import type { SetClock } from "../spine/clock.ts";
import type { Desk } from "../spine/desk.ts";
import type { ServedVolume } from "../volume/volume.ts";
import { openSession } from "./session.ts";

/** A request as somebody of the city sends it, under /api/v1. */
export interface Sent {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly body?: unknown;
  /** One file, with the fields of its form. */
  readonly file?: {
    readonly name: string;
    readonly content: Buffer;
    readonly fields: Readonly<Record<string, string>>;
  };
}

/** What the people of the city do, they do by the API: each request goes through the whole server. */
export interface Office {
  readonly desk: Desk;
  readonly clock: SetClock;
  /** Lets somebody in. */
  enter(resident: string, user: string): Promise<void>;
  /**
   * Sends a request as somebody, or as nobody.
   *
   * @throws where it is refused: the city's people do only what they may
   */
  as(resident: string | null, sent: Sent): Promise<unknown>;
  close(): Promise<void>;
}

const origin = "http://127.0.0.1";
const boundary = "----gongbao-demonstration";

/** The cookies of those who came in; they are good on the next server too. */
export type Cookies = Map<string, string>;

export interface OfficeOptions {
  readonly desk: Desk;
  readonly clock: SetClock;
  readonly volumes: readonly ServedVolume[];
  readonly cookies: Cookies;
}

/** Opens the API to the city's people, without a socket. */
export async function openOffice({
  desk,
  clock,
  volumes,
  cookies,
}: OfficeOptions): Promise<Office> {
  const app = await buildApp({
    volumes,
    desk,
    demonstration: true,
    origins: () => [origin],
    page: "",
    requestsPerMinute: 1_000_000,
    logLevel: "silent",
  });
  return {
    desk,
    clock,
    async enter(resident, user) {
      const [cookie = ""] = (await openSession(desk.spine.signIn, user)).split(";");
      cookies.set(resident, cookie);
    },
    as: (resident, sent) => send(app, resident, cookieOf(cookies, resident), sent),
    async close() {
      await app.close();
      await desk.close();
    },
  };
}

function cookieOf(cookies: Cookies, resident: string | null): string | null {
  if (resident === null) return null;
  const cookie = cookies.get(resident);
  if (cookie === undefined) throw new Error(`${resident} has not come in`);
  return cookie;
}

let sent = 0;

async function send(
  app: FastifyInstance,
  resident: string | null,
  cookie: string | null,
  { method, path, body, file }: Sent,
): Promise<unknown> {
  sent += 1;
  const { type, payload } = file === undefined ? json(body) : form(file);
  const response = await app.inject({
    method,
    url: `/api/v1${path}`,
    // Each of the public objects from somewhere else, so that no limit of addresses is met.
    remoteAddress: cookie === null ? `198.18.${(sent >> 8) & 255}.${sent & 255}` : "127.0.0.1",
    headers: {
      origin,
      ...(cookie !== null && { cookie }),
      ...(method !== "GET" && { "idempotency-key": `city-${String(sent).padStart(6, "0")}` }),
      ...(type !== null && { "content-type": type }),
    },
    ...(payload !== null && { payload }),
  });
  if (response.statusCode < 300) return response.json<unknown>();
  throw new Error(
    `${resident ?? "nobody"}: ${method} ${path} answered ${response.statusCode}: ${response.body}`,
  );
}

const json = (body: unknown) =>
  body === undefined
    ? { type: null, payload: null }
    : { type: "application/json", payload: JSON.stringify(body) };

function form({ name, content, fields }: NonNullable<Sent["file"]>) {
  const said = Object.entries(fields).map(
    ([field, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: Buffer.concat([
      Buffer.from(said.join("") + head),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}

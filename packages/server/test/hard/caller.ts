import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";

export type Method = "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS";

export interface Question {
  readonly method: Method;
  /** Path and query, as they go over the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** Another address of this machine to come from: limits count by address. */
  readonly from?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request to a server, in whatever way it is reached. */
export type Send = (question: Question) => Promise<Answer>;

const patience = 60_000;
const usual = "127.0.0.1";

/** A request had no answer: the connection broke, or nothing came in time. It may have been done or not. */
export class NoAnswer extends Error {}

/** Over HTTP: on connections that are kept, but for those of many addresses, which would fill the server's open files. */
export function sendTo(address: string): { readonly send: Send; readonly close: () => void } {
  const { hostname, port } = new URL(address);
  const agents = new Map<string, Agent>();
  const agentFrom = (from: string): Agent => {
    if (from !== usual) return new Agent({ localAddress: from });
    const found = agents.get(from);
    if (found) return found;
    const agent = new Agent({ keepAlive: true, localAddress: from });
    agents.set(from, agent);
    return agent;
  };
  const send: Send = ({ method, path, headers = {}, body, from = usual }) =>
    new Promise((resolve, reject) => {
      const agent = agentFrom(from);
      // Said outright: with a GET or a DELETE nothing else would say that a body follows.
      const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
      const framed = { ...length, ...headers };
      const outgoing = request({ hostname, port, method, path, headers: framed, agent });
      outgoing.setTimeout(patience, () => outgoing.destroy(new Error("no answer in time")));
      outgoing.once("error", (cause) => {
        reject(new NoAnswer(`${method} ${path}: ${cause.message}`, { cause }));
      });
      outgoing.once("response", (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part));
        incoming.once("error", (cause) => {
          reject(new NoAnswer(`${method} ${path}: ${cause.message}`, { cause }));
        });
        incoming.once("end", () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(parts).toString("utf8"),
          });
        });
      });
      outgoing.end(body);
    });
  return {
    send,
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** Without a connection, into a server of this process. */
export const sendInto =
  (app: FastifyInstance): Send =>
  async ({ method, path, headers = {}, body, from = "127.0.0.1" }) => {
    const response = await app.inject({
      method,
      url: path,
      headers: { ...headers },
      remoteAddress: from,
      ...(body === undefined ? {} : { payload: body }),
    });
    return {
      status: response.statusCode,
      headers: response.headers as IncomingHttpHeaders,
      text: response.body,
    };
  };

/** The answer as JSON; null where it is none. */
export function bodyOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A field of an answer, as text; empty where it is not there. */
export function field(answer: Answer, name: string): string {
  const body = bodyOf(answer);
  const value: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export interface PersonOptions {
  readonly send: Send;
  readonly origin: string;
  readonly cookie: string;
  readonly from?: string;
  /** The number by which the server knows them; empty where nobody has signed in. */
  readonly user?: string;
}

/** Somebody at a page of the server, signed in or not. */
export class Person {
  readonly send: Send;
  readonly origin: string;
  readonly cookie: string;
  readonly from: string;
  readonly user: string;

  constructor({ send, origin, cookie, from = "127.0.0.1", user = "" }: PersonOptions) {
    this.user = user;
    this.send = send;
    this.origin = origin;
    this.cookie = cookie;
    this.from = from;
  }

  /** The same person, at another server. */
  at(send: Send, origin = this.origin): Person {
    const { cookie, from, user } = this;
    return new Person({ send, origin, cookie, from, user });
  }

  /** The same person, from another address. */
  comingFrom(from: string): Person {
    const { send, origin, cookie, user } = this;
    return new Person({ send, origin, cookie, from, user });
  }

  /** Sends JSON; each change has an idempotency key, its own where none is given. */
  call(method: Method, path: string, body?: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.send({
      method,
      path,
      from: this.from,
      headers: {
        ...(this.cookie === "" ? {} : { cookie: this.cookie }),
        ...(method === "GET" ? {} : { origin: this.origin, "idempotency-key": key }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

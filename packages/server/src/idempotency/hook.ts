import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../database/connect.ts";
import { ApiError } from "../errors/api-error.ts";
import { findDone, keepAnswer } from "./answers.ts";
import { type Keyed, inProgress, keyedRequest } from "./keyed.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The route moves money: a request without an Idempotency-Key is refused. */
    movesMoney?: boolean;
  }
  interface FastifyRequest {
    /** The request's key, where it has one and has not been answered from what is kept. */
    keyed: Keyed | null;
  }
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const wellFormed = /^[\x21-\x7e]{8,100}$/u;

/** How long the same request waits for the one before it, in this process and in another that has done it. */
const longestWait = 15_000;
const longestGap = 2_000;

/** The headers that belong to an answer and are given again with it. */
const kept = ["content-type", "etag", "location"] as const;

/**
 * Does each change that comes with an Idempotency-Key once: the key is written in the transaction of the change (`act`),
 * and the same request again gets the answer that is kept. A request that was refused changed nothing and kept nothing.
 */
export function installIdempotency(app: FastifyInstance, database: Database): void {
  const underWay = new Map<string, Promise<void>>();
  const ends = new WeakMap<Keyed, () => void>();
  app.decorateRequest("keyed", null);

  app.addHook("preHandler", (request, reply, done) => {
    if (reading.has(request.method) || !request.url.startsWith("/api/v1/")) return done();
    void enter(request, reply, done);
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const { keyed } = request;
    if (keyed === null) return payload;
    // A fault after what was asked for had been done is no answer to keep, nor is one that holds a secret, which is shown
    // once: they are told as done.
    const secret = reply.getHeader("cache-control") === "no-store";
    if (keyed.done && reply.statusCode < 500 && !secret && typeof payload === "string") {
      await keepAnswer(database, keyed, {
        status: reply.statusCode,
        headers: Object.fromEntries(
          kept.flatMap((name) => {
            const value = reply.getHeader(name);
            return typeof value === "string" ? [[name, value]] : [];
          }),
        ),
        body: payload,
      }).catch((error: unknown) => request.log.error(error));
    }
    ends.get(keyed)?.();
    return payload;
  });

  /** Goes on within the request's key, so that whatever it does finds it. */
  async function enter(
    request: FastifyRequest,
    reply: FastifyReply,
    done: (error?: Error) => void,
  ): Promise<void> {
    try {
      const keyed = await begin(request, reply);
      if (keyed === null) done();
      else if (keyed !== "answered") keyedRequest.run(keyed, done);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async function begin(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Keyed | "answered" | null> {
    const key = request.headers["idempotency-key"];
    if (key === undefined) {
      if (request.routeOptions.config.movesMoney === true) throw keyWanted;
      return null;
    }
    if (typeof key !== "string" || !wellFormed.test(key)) throw wrongKey(String(key));
    // An upload is known by its content, which stands in its place once however often it is sent.
    if (isUpload(request)) return null;
    const keyed: Keyed = {
      actor: request.actor?.user ?? "public",
      key,
      fingerprint: fingerprintOf(request),
      path: request.url.split("?")[0] ?? "",
      done: false,
    };
    const name = `${keyed.actor}/${key}`;
    await otherEnds(name);
    let end: () => void = () => undefined;
    underWay.set(name, new Promise((resolve) => (end = resolve)));
    const release = () => {
      underWay.delete(name);
      end();
    };
    try {
      if (await answeredBefore(keyed, reply)) {
        release();
        return "answered";
      }
    } catch (error) {
      release();
      throw error;
    }
    ends.set(keyed, release);
    request.keyed = keyed;
    return keyed;
  }

  async function otherEnds(name: string): Promise<void> {
    const patience = AbortSignal.timeout(longestWait);
    for (;;) {
      const other = underWay.get(name);
      if (other === undefined) return;
      const waited = new Promise<never>((_, reject) => {
        patience.addEventListener("abort", () => reject(inProgress()), { once: true });
      });
      await Promise.race([other, waited]);
    }
  }

  async function answeredBefore(keyed: Keyed, reply: FastifyReply): Promise<boolean> {
    // Another server that has done it may be about to keep its answer.
    for (let waited = 0; ; waited += 100) {
      const found = await findDone(database, keyed);
      if (found === null) return false;
      if (found.fingerprint !== keyed.fingerprint) throw usedOtherwise(found.path);
      const { status, headers, body } = found;
      if (status !== null) {
        reply
          .code(status)
          .headers({ ...headers, "idempotent-replayed": "true" })
          .send(body);
        return true;
      }
      if (waited >= longestGap) throw doneAlready(found.about ?? found.path, found.path);
      await pause(100);
    }
  }
}

/**
 * The key of a request that moves money, which the guard of such routes has made sure of.
 *
 * @throws {ApiError} 400 where there is none
 */
export function keyOf({ keyed }: Pick<FastifyRequest, "keyed">): string {
  if (keyed === null) throw keyWanted;
  return keyed.key;
}

const isUpload = ({ headers }: FastifyRequest): boolean =>
  headers["content-type"]?.startsWith("multipart/") === true;

/** What a request asks for. */
function fingerprintOf(request: FastifyRequest): string {
  const { method, url, body } = request;
  const asked = JSON.stringify(body ?? null, inOrder);
  return createHash("sha256").update(`${method} ${url}\n${asked}`).digest("base64url");
}

/** The members of an object in one order, whatever order they came in. Of a password not even the hash is kept. */
function inOrder(name: string, value: unknown): unknown {
  if (/password/iu.test(name)) return null;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const keyWanted = new ApiError(400, {
  code: "key-wanted",
  message: {
    zh: "涉及资金的请求须带 Idempotency-Key",
    en: "A request that moves money needs an Idempotency-Key",
  },
  where: "Idempotency-Key",
  expected: "8–100 visible ASCII characters",
  found: null,
  advice: {
    zh: "请为每一次办理取一个新的键，重发时用同一个。",
    en: "Choose a new key for each act, and send it again with the same one.",
  },
});

const wrongKey = (found: string) =>
  new ApiError(400, {
    code: "wrong-key",
    message: { zh: "Idempotency-Key 不对", en: "The Idempotency-Key is not well formed" },
    where: "Idempotency-Key",
    expected: "8–100 visible ASCII characters",
    found: found.slice(0, 100),
    advice: { zh: "例如用一个 UUID。", en: "Use a UUID, for instance." },
  });

const usedOtherwise = (path: string) =>
  new ApiError(422, {
    code: "key-used-for-another",
    message: {
      zh: "这个键已用于另一个请求",
      en: "This key was used for another request",
    },
    where: "Idempotency-Key",
    expected: null,
    found: path,
    advice: {
      zh: "没有任何改动。不同的请求请用不同的键。",
      en: "Nothing was changed. Use another key for another request.",
    },
  });

const doneAlready = (about: string, path: string) =>
  new ApiError(409, {
    code: "done-already",
    message: {
      zh: "这个请求已经办成，但当时的回应没有保存下来",
      en: "This request was done, but its answer was lost",
    },
    where: about,
    expected: null,
    found: path,
    advice: {
      zh: "不会再办一次。请查看 where 所指的事项现在的情况。",
      en: "It is not done again. Look at what stands there now: `where` names it.",
    },
  });

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readGazette } from "../access/reading.ts";
import { compress, encodingFor, shortest } from "./encoding.ts";
import { etagOf, matches } from "./etag.ts";
import { type KeptAnswer, KeptAnswers } from "./kept-answers.ts";

/** What all kept answers may take of the memory. */
const mostBytes = 64 * 1024 * 1024;

/** How long others may keep them: an upgrade is seen within minutes. */
const cacheControl = "public, max-age=60, stale-while-revalidate=600";

/** The headers that belong to an answer itself. */
const own = ["content-type", "content-disposition"] as const;

/** Its words are the same for everybody until the server starts anew: it is the gazette's. */
const isPublished = ({ method, routeOptions }: FastifyRequest): boolean =>
  (method === "GET" || method === "HEAD") && routeOptions.config.action === readGazette;

/**
 * Keeps what the gazette answers as it is sent, by address: made, hashed and compressed once, and then given again. Whoever
 * has it already gets 304 before any work.
 */
export function installPublished(app: FastifyInstance): void {
  const answers = new KeptAnswers(mostBytes);
  /** Answers that are being made: whoever asks for the same meanwhile waits for it. */
  const making = new Map<string, Promise<void>>();
  const made = new WeakMap<FastifyRequest, () => void>();

  // After the limit of requests, before anything else.
  app.addHook("preParsing", (request, reply, payload, done) => {
    if (!isPublished(request)) return done(null, payload);
    if (sendKept(request, reply)) return;
    const name = nameOf(request);
    const other = making.get(name);
    if (other === undefined) {
      making.set(name, new Promise((resolve) => made.set(request, resolve)));
      return done(null, payload);
    }
    void whenMade(other, () => {
      // Made but not kept, as a refusal is: each makes its own.
      if (!sendKept(request, reply)) done(null, payload);
    });
  });

  function sendKept(request: FastifyRequest, reply: FastifyReply): boolean {
    const kept = answers.get(request.url);
    if (kept === undefined) return false;
    const already = hasAlready(request, reply, kept);
    const ready = wordsFor(request, kept);
    if (already) void reply.code(304).send();
    else if (ready === null) return false;
    else {
      if (ready.encoding !== null) reply.header("content-encoding", ready.encoding);
      void reply.headers(kept.headers).send(ready.words);
    }
    return true;
  }

  app.addHook("onSend", async (request, reply, payload) => {
    try {
      return await keep(request, reply, payload);
    } finally {
      if (made.has(request)) {
        made.get(request)?.();
        making.delete(nameOf(request));
      }
    }
  });

  async function keep(
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> {
    if (request.method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") {
      return payload;
    }
    if (!isPublished(request)) return payload;
    const before = answers.get(request.url);
    const kept = before ?? {
      etag: etagOf(payload),
      headers: ownHeaders(reply),
      plain: Buffer.from(payload, "utf8"),
      compressed: new Map<string, Buffer>(),
    };
    const encoding = kept.plain.length < shortest ? null : encodingFor(acceptedBy(request));
    let words = kept.plain;
    if (encoding !== null) {
      words = kept.compressed.get(encoding) ?? (await compress(kept.plain, encoding));
      const compressed = new Map(kept.compressed).set(encoding, words);
      answers.set(request.url, { ...kept, compressed });
      reply.header("content-encoding", encoding);
    } else {
      answers.set(request.url, kept);
    }
    if (!hasAlready(request, reply, kept)) return words;
    reply.code(304).removeHeader("content-type").removeHeader("content-encoding");
    return null;
  }
}

async function whenMade(made: Promise<void>, then: () => void): Promise<void> {
  await made;
  then();
}

/** What a caller asks for, the way they take it. */
const nameOf = (request: FastifyRequest): string =>
  `${request.method} ${request.url} ${encodingFor(acceptedBy(request)) ?? ""}`;

const acceptedBy = ({ headers }: FastifyRequest): string | undefined => {
  const accepted = headers["accept-encoding"];
  return Array.isArray(accepted) ? accepted.join(",") : accepted;
};

function ownHeaders(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of own) {
    const value = reply.getHeader(name);
    if (typeof value === "string") headers[name] = value;
  }
  return headers;
}

/** Puts on what every such answer says of itself, and whether the caller has its words already. */
function hasAlready(request: FastifyRequest, reply: FastifyReply, { etag }: KeptAnswer): boolean {
  reply
    .header("etag", etag)
    .header("cache-control", cacheControl)
    .header("vary", "accept-encoding");
  return matches(request.headers["if-none-match"], etag);
}

/** The words as the caller takes them, where they are ready. */
function wordsFor(
  request: FastifyRequest,
  { plain, compressed }: KeptAnswer,
): { readonly words: Buffer; readonly encoding: string | null } | null {
  const encoding = plain.length < shortest ? null : encodingFor(acceptedBy(request));
  if (encoding === null) return { words: plain, encoding };
  const words = compressed.get(encoding);
  return words === undefined ? null : { words, encoding };
}

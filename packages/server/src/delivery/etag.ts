import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

/**
 * Gives every whole answer of the API a weak ETag, so that a reader who has it gets 304 without a body. Weak, because
 * compression comes after.
 */
export function installEtags(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply, payload) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads || reply.statusCode !== 200 || reply.hasHeader("etag")) return payload;
    if (typeof payload !== "string") return payload;
    const tag = etagOf(payload);
    reply.header("etag", tag);
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
    if (!matches(request.headers["if-none-match"], tag)) return payload;
    reply.code(304).removeHeader("content-type").removeHeader("content-length");
    return null;
  });
}

/** The tag of some words. */
export const etagOf = (words: string): string =>
  `W/"${createHash("sha256").update(words).digest("base64url").slice(0, 22)}"`;

/** Whether a caller says that they have what a tag is the tag of. */
export function matches(header: string | undefined, tag: string): boolean {
  const weak = (text: string) => text.trim().replace(/^W\//u, "");
  return (
    header?.split(",").some((each) => each.trim() === "*" || weak(each) === weak(tag)) ?? false
  );
}

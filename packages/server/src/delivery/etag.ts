import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { versionTag } from "./version.ts";

/**
 * Gives every whole answer of the API an ETag, so that a reader who has it gets 304 without a body. It is weak, because
 * compression comes after; that of a thing with a version is strong and begins with it, so that If-Match can name it.
 */
export function installEtags(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply, payload) => {
    if (typeof payload === "string" && reply.version !== null && reply.statusCode < 300) {
      reply.header("etag", versionTag(reply.version, hashOf(payload)));
    }
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads || reply.statusCode !== 200 || typeof payload !== "string") return payload;
    if (reply.hasHeader("etag") && reply.version === null) return payload;
    const tag = reply.version === null ? etagOf(payload) : String(reply.getHeader("etag"));
    reply.header("etag", tag);
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
    if (!matches(request.headers["if-none-match"], tag)) return payload;
    reply.code(304).removeHeader("content-type").removeHeader("content-length");
    return null;
  });
}

const hashOf = (words: string): string =>
  createHash("sha256").update(words).digest("base64url").slice(0, 22);

/** The tag of some words. */
export const etagOf = (words: string): string => `W/"${hashOf(words)}"`;

/** Whether a caller says that they have what a tag is the tag of. */
export function matches(header: string | undefined, tag: string): boolean {
  const weak = (text: string) => text.trim().replace(/^W\//u, "");
  return (
    header?.split(",").some((each) => each.trim() === "*" || weak(each) === weak(tag)) ?? false
  );
}

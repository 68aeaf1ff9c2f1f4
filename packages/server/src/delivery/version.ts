import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";

declare module "fastify" {
  interface FastifyReply {
    /** The version of what is answered, where it has one: its tag begins with it. */
    version: number | null;
  }
}

/** Notes the version of whatever has one when it is answered, for its tag. */
export function installVersions(app: FastifyInstance): void {
  app.decorateReply("version", null);
  app.addHook("preSerialization", async (_request, reply, payload) => {
    if (typeof payload === "object" && payload !== null && "version" in payload) {
      const { version } = payload;
      if (typeof version === "number" && Number.isSafeInteger(version)) reply.version = version;
    }
    return payload;
  });
}

/** The tag of an answer that has a version: `"12.…"`. */
export const versionTag = (version: number, words: string): string => `"${version}.${words}"`;

/** No thing has this version: what was seen is not what there is. */
const noVersion = -1;

/**
 * The version that a caller saw, by If-Match or by the body; null where they do not say. One that names no version of
 * ours, or two that differ, is none that there is.
 */
export function versionSeen(
  { headers }: Pick<FastifyRequest, "headers">,
  inBody: number | null | undefined,
): number | null {
  const said = inBody ?? null;
  const header = headers["if-match"];
  if (header === undefined || header.trim() === "*") return said;
  const [, version] = /^\s*(?:W\/)?"(\d{1,9})(?:\.[\w-]{1,40})?"\s*$/u.exec(header) ?? [];
  const seen = version === undefined ? noVersion : Number(version);
  return said === null || said === seen ? seen : noVersion;
}

/**
 * The same, where it must be said.
 *
 * @throws {ApiError} 428 where it is not
 */
export function versionSaid(
  request: Pick<FastifyRequest, "headers">,
  inBody: number | undefined,
): number {
  const seen = versionSeen(request, inBody);
  if (seen === null) throw versionWanted;
  return seen;
}

const versionWanted = new ApiError(428, {
  code: "version-wanted",
  message: {
    zh: "没有说明看到的是哪一版",
    en: "The request does not say which version was seen",
  },
  where: "If-Match",
  expected: "If-Match, or version in the body",
  found: null,
  advice: {
    zh: "请把读到的 ETag 放进 If-Match，或在内容中写 version。",
    en: "Send the ETag that was read as If-Match, or `version` in the body.",
  },
});

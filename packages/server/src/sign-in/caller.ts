import type { FastifyRequest } from "fastify";
import type { Actor } from "../access/actor.ts";
import { actorOfKey } from "../access/keys/key.ts";
import { KeyPace } from "../access/keys/pace.ts";
import { ApiError } from "../errors/api-error.ts";
import type { LabelBody } from "../schema/basics.ts";
import type { Spine } from "../spine/spine.ts";
import { hasSessionCookie, readActor } from "./session.ts";

/** Reads who asks: a person by the cookie, or another system by its key, and never both at once. */
export function callerReader(
  { database, signIn, clock }: Pick<Spine, "database" | "signIn" | "clock">,
  requestsPerMinute: number,
): (request: FastifyRequest) => Promise<Actor | null> {
  const pace = new KeyPace(requestsPerMinute, clock);
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return readActor(request, signIn, database);
    if (hasSessionCookie(request)) throw cookieAndKey;
    const actor = await actorOfKey(authorization, database, clock);
    if (actor === null) throw noSuchKey;
    if (!pace.mayGoOn(actor.user)) throw tooOften;
    return actor;
  };
}

const refusal = (status: number, code: string, message: LabelBody, advice: LabelBody) =>
  new ApiError(status, {
    code,
    message,
    where: "Authorization",
    expected: null,
    found: null,
    advice,
  });

const cookieAndKey = refusal(
  400,
  "cookie-and-key",
  { zh: "请求既带登录状态又带接口密钥", en: "The request has both a session and a key" },
  { zh: "请只用其中一个。", en: "Send one of them." },
);

const noSuchKey = refusal(
  401,
  "no-such-key",
  { zh: "接口密钥不对、已停用或已过期", en: "The key is wrong, revoked or expired" },
  { zh: "请向管理员要一个新的密钥。", en: "Ask the administrator for a new one." },
);

const tooOften = refusal(
  429,
  "too-many-requests",
  { zh: "请求太多", en: "Too many requests" },
  { zh: "请等一分钟再试。", en: "Wait a minute and try again." },
);

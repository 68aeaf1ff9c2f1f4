import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import type { SignIn } from "./auth.ts";
import { endpoints } from "./endpoints.ts";
import { refuseSignIn } from "./refused.ts";

const mostBytes = 64 * 1024;

/** Gives what is open of /api/auth to the sign-in, with the body as it came. */
export function mountSignIn(app: FastifyInstance, signIn: SignIn, origin: () => string): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: mostBytes },
      (_request, body, done) => {
        done(null, body);
      },
    );
    for (const { method, path, rule } of endpoints) {
      scope.route({
        method,
        url: `/api/auth${path}`,
        exposeHeadRoute: false,
        config: { action: { name: "sign-in", rule } },
        schema: { hide: true },
        handler: async (request, reply) => {
          if (path === "/sign-up/email" && !signIn.signUpOpen) throw signUpClosed;
          const response = await signIn.auth.handler(requestOf(request, origin()));
          return answer(reply, response);
        },
      });
    }
  });
}

/** The request as the sign-in takes it: under the address that the operator named, whatever the Host header says. */
function requestOf(request: FastifyRequest, origin: string): Request {
  const headers = headersOf(request);
  const body = request.body instanceof Buffer ? request.body : null;
  return new Request(new URL(request.url, origin), {
    method: request.method,
    headers,
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
}

/** What would say who asks, or where, in other words than the server's own. */
const notPassedOn =
  /^(?:x-gongbao-address|content-length|forwarded|via|x-forwarded-.*|x-real-ip)$/u;

/** The headers, with the address of the caller as the server knows it in place of what the caller says it is. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || notPassedOn.test(name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
  }
  headers.set("x-gongbao-address", request.ip);
  return headers;
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status).header("cache-control", "no-store");
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie" && name !== "content-length") reply.header(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
  if (response.status >= 400) return refuseSignIn(reply, response.status, await response.text());
  return reply.send(response.body === null ? null : Buffer.from(await response.arrayBuffer()));
}

const signUpClosed = new ApiError(403, {
  code: "sign-up-closed",
  message: { zh: "本系统不开放自行注册", en: "Nobody signs up here by themselves" },
  where: null,
  expected: null,
  found: null,
  advice: { zh: "请管理员为您开设账户。", en: "Ask the administrator for an account." },
});

import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";

const wellFormed = /^[\w-]{8,64}$/u;

/** The number of a request: the proxy's, where there is one that is trusted and it is well formed; else one of ours. */
export function requestNumber(trusted: boolean) {
  return ({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }): string => {
    const said = headers["x-request-id"];
    return trusted && typeof said === "string" && wellFormed.test(said) ? said : randomUUID();
  };
}

/** The template of the address that was asked, which holds nothing that was filled in. */
export const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? "none";

/** Answers each request with its number and writes a line about it when it is over. */
export function installRequestLog(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { actor } = request;
    request.log[reply.statusCode >= 500 ? "error" : "info"](
      {
        route: routeOf(request),
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        actor: actor === null ? "nobody" : actor.key === undefined ? "person" : "key",
      },
      "request",
    );
  });
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import type { Actor } from "./actor.ts";
import { permit, signInFirst } from "./permit.ts";
import type { Action } from "./action.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route does, with who may. */
    action?: Action;
  }
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** One route with what it does, for the table of who may. */
export interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly action: Action;
}

export interface GuardOptions {
  /** Null where the server keeps no people: then nobody has signed in. */
  readonly readActor: ((request: FastifyRequest) => Promise<Actor | null>) | null;
  /** Where the page may come from; the first is the one that people are told. */
  readonly origins: () => readonly string[];
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Stands before every route: one that names no action does not start, and a request goes on only where the rule of its
 * action lets its actor. Returns the list of routes, which grows as they are added.
 */
export function installGuard(
  app: FastifyInstance,
  { readActor, origins }: GuardOptions,
): readonly GuardedRoute[] {
  const routes: GuardedRoute[] = [];
  app.decorateRequest("actor", null);
  app.addHook("onRoute", ({ method, url, config }) => {
    if (!url.startsWith("/api/") || url.startsWith("/api/docs")) return;
    const action = config?.action;
    if (action === undefined) {
      throw new Error(`${String(method)} ${url} names no action`);
    }
    for (const each of [method].flat()) {
      if (each !== "HEAD") routes.push({ method: each, url, action });
    }
  });
  // After the limit of requests, before the body is read.
  app.addHook("preParsing", async (request) => {
    const { action } = request.routeOptions.config;
    if (action === undefined) return;
    const changes = !reading.has(request.method);
    // A browser says from which page a change comes; only ours may send one.
    if (changes && request.headers.origin !== undefined) refuseElsewhere(request, origins());
    if (action.rule.who === "everyone") return;
    request.actor = readActor === null ? null : await readActor(request);
    permit(request.actor, action);
    // The cookie goes along by itself, so that a change by it must say where it comes from; a key does not.
    if (changes && request.actor?.key === undefined) refuseElsewhere(request, origins());
  });
  return routes;
}

/** Who asks, where the rule has made sure that somebody does. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === null) throw signInFirst;
  return request.actor;
}

function refuseElsewhere(request: FastifyRequest, expected: readonly string[]): void {
  const { origin } = request.headers;
  if (origin !== undefined && expected.includes(origin)) return;
  throw new ApiError(403, {
    code: "from-another-site",
    message: { zh: "请求来自别的网站", en: "The request comes from another site" },
    where: "Origin",
    expected: expected.join(", "),
    found: origin ?? null,
    advice: {
      zh: "请从本系统的页面操作；程序请带上 Origin 请求头。",
      en: "Use this system's own page; a program sends the header Origin.",
    },
  });
}

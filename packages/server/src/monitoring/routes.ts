import { createHash, timingSafeEqual } from "node:crypto";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { everyone } from "../access/action.ts";
import { ApiError, ErrorSchema } from "../errors/api-error.ts";
import { LabelSchema, list } from "../schema/basics.ts";
import type { Metrics } from "./metrics.ts";
import { type NotReady, notReady } from "./ready.ts";

const ReadySchema = Type.Object(
  {
    ready: Type.Boolean(),
    faults: list(Type.Object({ part: Type.String(), message: LabelSchema })),
  },
  { title: "Ready" },
);

export interface MonitoringOptions {
  readonly ready: () => Promise<readonly NotReady[]>;
  readonly metrics: Metrics;
  /** Null lets this machine alone read the figures, without a proxy between. */
  readonly metricsToken: string | null;
}

/** /ready and /metrics: for whoever keeps the server running. */
export const monitoringRoutes =
  ({ ready, metrics, metricsToken }: MonitoringOptions): FastifyPluginAsyncTypebox =>
  async (app) => {
    let stopping = false;
    app.addHook("preClose", async () => {
      stopping = true;
    });

    app.get(
      "/ready",
      {
        config: { action: { name: "server.read", rule: everyone }, rateLimit: false },
        schema: {
          tags: ["server"],
          summary: "Whether the server can do its work, and which part cannot",
          response: { 200: ReadySchema, 503: ReadySchema },
        },
      },
      async (_, reply) => {
        const faults = stopping ? [notReady("server")] : await ready();
        reply.code(faults.length === 0 ? 200 : 503).header("cache-control", "no-store");
        return { ready: faults.length === 0, faults };
      },
    );

    app.get(
      "/metrics",
      {
        config: { action: { name: "server.figures", rule: everyone } },
        schema: {
          tags: ["server"],
          summary: "Figures for Prometheus: to this machine, or by METRICS_TOKEN",
          response: { 200: Type.String(), 403: ErrorSchema },
        },
      },
      async (request, reply) => {
        if (!mayRead(request, metricsToken)) throw notForYou;
        reply.header("cache-control", "no-store").type("text/plain; version=0.0.4; charset=utf-8");
        return metrics.text();
      },
    );
  };

const proxied = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];

function mayRead(request: FastifyRequest, token: string | null): boolean {
  const { headers, socket } = request;
  if (token !== null) {
    const said = /^Bearer (.+)$/u.exec(headers.authorization ?? "")?.[1];
    return said !== undefined && isSame(said, token);
  }
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/u, "");
  const here = address === "::1" || address.startsWith("127.");
  return here && proxied.every((name) => headers[name] === undefined);
}

const isSame = (a: string, b: string): boolean => {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
};

const notForYou = new ApiError(403, {
  code: "not-for-you",
  message: {
    zh: "运行指标只给管理服务器的人",
    en: "These figures are for whoever runs the server",
  },
  where: null,
  expected: null,
  found: null,
  advice: {
    zh: "请在本机读取，或设 METRICS_TOKEN 并出示。",
    en: "Read them on this machine, or set METRICS_TOKEN and show it.",
  },
});

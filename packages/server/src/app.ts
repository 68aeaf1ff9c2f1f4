import fastifyCompress from "@fastify/compress";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { type GuardedRoute, installGuard } from "./access/guard.ts";
import { dayOf } from "./calendar/working-days.ts";
import type { LogLevel } from "./configuration/configuration.ts";
import { installEtags } from "./delivery/etag.ts";
import { installKeepable } from "./delivery/keepable.ts";
import { installPage } from "./delivery/page.ts";
import { patience } from "./delivery/patience.ts";
import { installPublished } from "./delivery/published.ts";
import { installSecurity } from "./delivery/security.ts";
import { installSerializers } from "./delivery/serializers.ts";
import { installVersions } from "./delivery/version.ts";
import { installErrorHandler, refuseEarly } from "./errors/handler.ts";
import { refuseUnread } from "./errors/unread.ts";
import { problemRoutes } from "./errors/problem-routes.ts";
import { installIdempotency } from "./idempotency/hook.ts";
import { chronicleRoutes } from "./modules/chronicle/routes.ts";
import { documentRoutes } from "./modules/documents/routes.ts";
import { exportRoutes } from "./modules/exports/routes.ts";
import { healthRoutes } from "./modules/health/routes.ts";
import { issueRoutes } from "./modules/issues/routes.ts";
import { measureRoutes } from "./modules/measures/routes.ts";
import { organisationRoutes } from "./modules/organisations/routes.ts";
import { peopleRoutes } from "./modules/people/routes.ts";
import { responsibilityRoutes } from "./modules/responsibilities/routes.ts";
import { articleRuleRoutes } from "./modules/rulebook/article-routes.ts";
import { rulebookRoutes } from "./modules/rulebook/routes.ts";
import { scanRoutes } from "./modules/scan/routes.ts";
import { sessionRoutes } from "./modules/session/routes.ts";
import { searchRoutes } from "./modules/search/routes.ts";
import { installDocumentation } from "./openapi/document.ts";
import { callerReader } from "./sign-in/caller.ts";
import { type LogStream, logOptions } from "./monitoring/log.ts";
import { Metrics } from "./monitoring/metrics.ts";
import { readiness } from "./monitoring/ready.ts";
import { installRequestLog, requestNumber } from "./monitoring/requests.ts";
import { monitoringRoutes } from "./monitoring/routes.ts";
import { mountSignIn } from "./sign-in/mount.ts";
import { type Module, allMigrations } from "./spine/module.ts";
import type { Spine } from "./spine/spine.ts";
import type { ServedVolume } from "./volume/volume.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Every route of the API with what it does. */
    readonly guardedRoutes: readonly GuardedRoute[];
    /** The demonstration city's day; null where the server is none. */
    readonly demonstrationDay: (() => string) | null;
  }
}

/** What the server is made from. */
export interface AppOptions {
  readonly volumes: readonly ServedVolume[];
  /** What people work with; null serves the gazette alone, without a database. */
  readonly desk: { readonly spine: Spine; readonly modules: readonly Module[] } | null;
  /** Whether what it serves is the demonstration city. */
  readonly demonstration?: boolean;
  /** The addresses under which people reach it (`https://gongbao.example.cn`), the one to tell first. */
  readonly origins: () => readonly string[];
  /** The folder of the built page; where it holds no index.html, only the API answers. */
  readonly page: string;
  readonly requestsPerMinute: number;
  /** The proxies before the server: how many, or which; null where there is none, and no header says who asks. */
  readonly trustProxy?: number | readonly string[] | null;
  readonly logLevel: LogLevel;
  readonly logTo?: LogStream;
  /** Null, or nothing, lets this machine alone read the figures of operation. */
  readonly metricsToken?: string | null;
  /** Whether the writers of all answers are made at once, to see that they can be. */
  readonly serializersAtStart?: boolean;
}

const readingRoutes = [
  healthRoutes,
  issueRoutes,
  documentRoutes,
  scanRoutes,
  searchRoutes,
  exportRoutes,
  organisationRoutes,
  peopleRoutes,
  chronicleRoutes,
  responsibilityRoutes,
  rulebookRoutes,
  articleRuleRoutes,
  measureRoutes,
];

/** Builds the server, ready to listen or to `inject`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logOptions(options.logLevel, options.logTo),
    requestIdHeader: false,
    genReqId: requestNumber(options.trustProxy !== undefined && options.trustProxy !== null),
    // Addresses hold what people looked for: they are not written down. What is, monitoring/requests.ts says.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "request" }),
    forceCloseConnections: "idle",
    ...patience,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: refuseEarly,
    clientErrorHandler: refuseUnread,
    trustProxy: trustedProxies(options.trustProxy ?? null),
  });
  installErrorHandler(app);
  installSerializers(app, options.serializersAtStart ?? false);
  installKeepable(app);
  installRequestLog(app);
  const { desk, origins } = options;
  app.decorate(
    "demonstrationDay",
    desk && options.demonstration === true ? () => dayOf(desk.spine.clock.now()) : null,
  );
  const readCaller = desk && callerReader(desk.spine, options.requestsPerMinute);
  const guarded = installGuard(app, { readActor: readCaller, origins });
  await installSecurity(app, options.requestsPerMinute);
  installPublished(app);
  installVersions(app);
  installEtags(app);
  if (desk) installIdempotency(app, desk.spine.database);
  await app.register(fastifyCompress, { encodings: ["br", "gzip"], threshold: 1024 });
  await installDocumentation(app);
  const migrations = allMigrations(desk?.modules ?? []).map(({ name }) => name);
  const monitoring = monitoringRoutes({
    ready: desk ? readiness(desk.spine, migrations) : async () => [],
    metrics: new Metrics(app, desk && desk.spine, figuresOf(desk?.modules ?? [])),
    metricsToken: options.metricsToken ?? null,
  });
  await app.register(
    async (api) => {
      await api.register(monitoring);
      await api.register(problemRoutes);
      await api.register(sessionRoutes(desk && readCaller && { spine: desk.spine, readCaller }));
      for (const routes of readingRoutes) {
        await api.register(routes(options.volumes));
      }
    },
    { prefix: "/api" },
  );
  if (desk) {
    mountSignIn(app, desk.spine.signIn, () => origins()[0] ?? "");
    await app.register(
      async (api) => {
        for (const module of desk.modules) await api.register(module.routes(desk.spine));
      },
      { prefix: "/api/v1" },
    );
  }
  await installPage(app, options.page);
  app.decorate("guardedRoutes", guarded);
  return app;
}

const figuresOf = (modules: readonly Module[]) =>
  modules.flatMap(({ figures }) => (figures === undefined ? [] : [figures]));

/** Whose word on who asks is taken: of so many hops before this server, or of some addresses. */
function trustedProxies(proxies: number | readonly string[] | null) {
  if (proxies === null) return false;
  return typeof proxies === "number"
    ? (_address: string, hop: number) => hop < proxies
    : [...proxies];
}

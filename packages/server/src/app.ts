import fastifyCompress from "@fastify/compress";
import fastifySwagger from "@fastify/swagger";
import fastifySwaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { LogLevel } from "./configuration/configuration.ts";
import { installEtags } from "./delivery/etag.ts";
import { installPage } from "./delivery/page.ts";
import { installSecurity } from "./delivery/security.ts";
import { installErrorHandler } from "./errors/handler.ts";
import { chronicleRoutes } from "./modules/chronicle/routes.ts";
import { documentRoutes } from "./modules/documents/routes.ts";
import { exportRoutes } from "./modules/exports/routes.ts";
import { healthRoutes } from "./modules/health/routes.ts";
import { issueRoutes } from "./modules/issues/routes.ts";
import { organisationRoutes } from "./modules/organisations/routes.ts";
import { peopleRoutes } from "./modules/people/routes.ts";
import { rulebookRoutes } from "./modules/rulebook/routes.ts";
import { scanRoutes } from "./modules/scan/routes.ts";
import { searchRoutes } from "./modules/search/routes.ts";
import type { ServedVolume } from "./volume/volume.ts";

/** What the server is made from. */
export interface AppOptions {
  readonly volumes: readonly ServedVolume[];
  /** The folder of the built page; where it holds no index.html, only the API answers. */
  readonly page: string;
  readonly requestsPerMinute: number;
  readonly logLevel: LogLevel;
}

const modules = [
  healthRoutes,
  issueRoutes,
  documentRoutes,
  scanRoutes,
  searchRoutes,
  exportRoutes,
  organisationRoutes,
  peopleRoutes,
  chronicleRoutes,
  rulebookRoutes,
];

/** Builds the server, ready to listen or to `inject`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel },
    // Addresses hold what people looked for: they are not written down.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    routerOptions: { ignoreTrailingSlash: true },
  });
  installErrorHandler(app);
  await installSecurity(app, options.requestsPerMinute);
  installEtags(app);
  await app.register(fastifyCompress, { encodings: ["br", "gzip"], threshold: 1024 });
  await installDocumentation(app);
  await app.register(
    async (api) => {
      for (const routes of modules) {
        await api.register(routes(options.volumes));
      }
    },
    { prefix: "/api" },
  );
  await installPage(app, options.page);
  return app;
}

/** OpenAPI 3.1 at /api/docs, made from the same schemas that check and write the answers. */
async function installDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "公报 gongbao",
        version: "0.1.0",
        description:
          "An official gazette as data: its documents, articles, registers and rules. Money is decimal text in yuan. The words are the gazette's, in Chinese; personal contact details are masked.",
      },
      tags: [
        { name: "gazette", description: "The text and its structure" },
        { name: "registers", description: "Bodies, posts and events" },
        { name: "rules", description: "What the articles give" },
        { name: "server" },
      ],
    },
  });
  await app.register(fastifySwaggerUi, {
    routePrefix: "/api/docs",
    // Its default badge would ask a validator on another host.
    uiConfig: { validatorUrl: null, docExpansion: "list" },
  });
}

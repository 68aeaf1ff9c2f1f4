import fastifySwagger from "@fastify/swagger";
import fastifySwaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { complete } from "./complete.ts";
import { describeRoute } from "./route.ts";

/** OpenAPI 3.1 at /api/docs, made from the same schemas that check and write the answers. */
export async function installDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "公报 gongbao",
        version: "0.1.0",
        description:
          "An official gazette as data: its documents, articles, registers and rules; and what is applied for, decided and paid under them. Money is decimal text in yuan. The words are the gazette's, in Chinese; personal contact details are masked. A failed request answers problem+json in Chinese and English.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/", description: "This server" }],
      tags: [
        { name: "gazette", description: "The text and its structure" },
        { name: "registers", description: "Bodies, posts and events" },
        { name: "rules", description: "What the articles give" },
        { name: "people", description: "Who there is, what they may, and what they did" },
        { name: "sign-in", description: "Sessions, passwords and second factors" },
        { name: "cases", description: "From the application to the money" },
        { name: "money", description: "Budgets and the ledger" },
        { name: "server", description: "Whether it answers, and how it fails" },
      ],
      components: {
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: "gongbao.session_token",
            description:
              "Set by signing in; over https its name begins with __Secure-. A change by it must come from the server's own page.",
          },
          key: {
            type: "http",
            scheme: "bearer",
            description: "A key for another system, with its scopes.",
          },
        },
      },
    },
    transform: describeRoute,
    transformObject: (made) => ("openapiObject" in made ? complete(made.openapiObject) : {}),
  });
  await app.register(fastifySwaggerUi, {
    routePrefix: "/api/docs",
    // Its default badge would ask a validator on another host.
    uiConfig: { validatorUrl: null, docExpansion: "list" },
  });
}

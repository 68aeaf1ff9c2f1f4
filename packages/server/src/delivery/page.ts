import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { noSuchRoute } from "../errors/handler.ts";

const YEAR = 31_536_000;

/** Serves the built page: its files by name, and its HTML for every other address, which the page routes itself. */
export async function installPage(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      // The build has compressed them.
      preCompressed: true,
      setHeaders: (reply, path) => {
        // The build names each asset by its content; the HTML keeps its name and changes.
        const named = path.startsWith(join(folder, "assets"));
        reply.header("cache-control", named ? `public, max-age=${YEAR}, immutable` : "no-cache");
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = new URL(request.url, "http://page.invalid").pathname;
    const reads = request.method === "GET" || request.method === "HEAD";
    if (path === "/api" || path.startsWith("/api/") || !reads) throw noSuchRoute(request);
    if (!built) throw notBuilt;
    if (path.startsWith("/assets/")) throw noSuchFile(path);
    return reply.sendFile("index.html");
  });
}

const notBuilt = new ApiError(503, {
  code: "page-not-built",
  message: { zh: "页面还没有构建", en: "The page has not been built" },
  where: null,
  expected: "packages/web/dist/index.html",
  found: null,
  advice: { zh: "请用 npm start 启动。", en: "Start with npm start, which builds it." },
});

const noSuchFile = (path: string) =>
  new ApiError(404, {
    code: "no-such-file",
    message: { zh: "没有这个文件", en: "There is no such file" },
    where: path,
    expected: null,
    found: path,
    advice: {
      zh: "页面可能已更新，请刷新。",
      en: "The page may have been renewed: reload it.",
    },
  });

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { noSuchRoute } from "../errors/handler.ts";
import { pagePolicy } from "./security.ts";

const YEAR = 31_536_000;

/** Serves the built page: its files by name, and its HTML for every other address, which the page routes itself. */
export async function installPage(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, "index.html");
  const built = existsSync(index);
  const send = built ? pageSender(readFileSync(index, "utf8")) : null;
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      globIgnore: ["**/index.html*"],
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
    if (send === null) throw notBuilt;
    if (path.startsWith("/assets/")) throw noSuchFile(path);
    return send(reply);
  });
}

/** Where the page's HTML has the word by which its own styles are let in. */
const placeOfNonce = "__STYLE_NONCE__";

/** Sends the page, each time with another word. */
function pageSender(html: string) {
  return (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString("base64url");
    return reply
      .headers({ "cache-control": "no-store", "content-security-policy": pagePolicy(nonce) })
      .type("text/html; charset=utf-8")
      .send(html.replace(placeOfNonce, nonce));
  };
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

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildApp, loadVolumes } from "@gongbao/server";
import { inject } from "vitest";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";

const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Why the tests in a browser cannot run here; null where they can. */
export const leftOut: string | null = !existsSync(chromiumPath)
  ? "left out: no chromium (apt-get install chromium fonts-noto-cjk)"
  : existsSync(`${dist}/index.html`)
    ? null
    : "left out: the page is not built (npm start builds it)";

/** The name of a group of tests, with the reason where it is left out. */
export const named = (name: string): string => (leftOut === null ? name : `${name} (${leftOut})`);

/** The site and a browser before it. */
export interface Site {
  readonly address: string;
  readonly open: (path: string, view: View) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** How a page is looked at. */
export interface View {
  readonly language: "zh" | "en";
  readonly width: number;
  /** Who looks: somebody of the demonstration city (`industry-clerk`); nobody where none is named. */
  readonly as?: string;
}

/** A page to be looked at, by whom. */
export interface Looked {
  readonly path: string;
  /** Somebody of the demonstration city; nobody where none is named. */
  readonly as?: string;
}

/**
 * How every page is looked at: in Chinese on a phone, in English on a desk. With EVERY_VIEW=1 each language in both
 * widths, which takes twice as long.
 */
export const views: readonly View[] =
  process.env["EVERY_VIEW"] === "1"
    ? (["zh", "en"] as const).flatMap((language) =>
        [1440, 390].map((width) => ({ language, width })),
      )
    : [
        { language: "zh", width: 390 },
        { language: "en", width: 1440 },
      ];

/** A page and what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Starts the server on a free port and a browser that talks to nobody else. */
export async function openSite(): Promise<Site> {
  const app = await buildApp({
    volumes: loadVolumes(),
    desk: null,
    origins: () => [],
    page: dist,
    requestsPerMinute: 100_000,
    logLevel: "error",
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const listening = app.addresses()[0];
  const address = `http://127.0.0.1:${typeof listening === "object" ? listening.port : 0}`;
  const browser = await launch();
  return {
    address,
    open: (path, view) => visit(browser, address, path, view),
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

/** The demonstration city, that all tests share, and a browser before it: each takes cases and firms of its own. */
export async function openCity(): Promise<Site> {
  const address = inject("city");
  const browser = await launch();
  return {
    address,
    open: (path, view) => visit(browser, address, path, view),
    close: () => browser.close(),
  };
}

const launch = () =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

async function visit(browser: Browser, address: string, path: string, view: View): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: view.width, height: view.width < 600 ? 844 : 900 },
    reducedMotion: "reduce",
  });
  if (view.as !== undefined) {
    const answer = await context.request.post(`${address}/api/v1/demo/sign-in`, {
      headers: { origin: address },
      data: { person: view.as },
    });
    if (!answer.ok()) throw new Error(`${view.as} does not come in: ${answer.status()}`);
  }
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== "data:") faults.push(`asked ${request.url()}`);
  });
  const [before = "", hash = ""] = path.split("#");
  const sign = before.includes("?") ? "&" : "?";
  await page.goto(
    `${address}${before}${sign}lang=${view.language}${hash === "" ? "" : `#${hash}`}`,
  );
  await page.locator("h1").first().waitFor();
  return { page, faults, leave: () => context.close() };
}

import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { chromium } from "playwright-core";
import { type View, type Visits, visits } from "./visit.ts";

const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium-headless-shell";
/** Where the page is built. */
export const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Why the tests in a browser cannot run here; null where they can. */
export const leftOut: string | null = !existsSync(chromiumPath)
  ? "left out: no Chromium (apt-get install chromium-headless-shell fonts-noto-cjk)"
  : existsSync(`${dist}/index.html`)
    ? null
    : "left out: the page is not built (npm start builds it)";

/** The name of a group of tests, with the reason where it is left out. */
export const named = (name: string): string => (leftOut === null ? name : `${name} (${leftOut})`);

/** The site and a browser before it. */
export interface Site extends Visits {
  readonly close: () => Promise<void>;
}

/** A page to be looked at, by whom. */
export interface Looked {
  readonly path: string;
  /** Somebody of the demonstration city; nobody where none is named. */
  readonly as?: string;
  /** Makes what is looked at, once for all its views, in the city at an address; answers the path that it then has. */
  readonly made?: (address: string) => Promise<string>;
}

/** Whether every page is looked at in each language in both widths, and its pictures are kept: EVERY_VIEW=1. */
export const everyView = process.env["EVERY_VIEW"] === "1";

/** How every page is looked at: in Chinese on a phone, in English on a desk. */
export const views: readonly [View, ...View[]] = everyView
  ? [
      { language: "zh", width: 390 },
      { language: "zh", width: 1440 },
      { language: "en", width: 1440 },
      { language: "en", width: 390 },
    ]
  : [
      { language: "zh", width: 390 },
      { language: "en", width: 1440 },
    ];

/** The demonstration city, that all tests share, and a browser before it: each takes cases and firms of its own. */
export async function openCity(): Promise<Site> {
  const address = await cityAddress();
  const browser = await launch();
  return { ...visits(browser, address), close: () => browser.close() };
}

/** What is said of the demonstration city once it answers, or cannot. */
export type CityTold = { readonly address: string } | { readonly failed: string };

async function cityAddress(): Promise<string> {
  const file = inject("city");
  while (!existsSync(file)) await wait(100);
  const told = JSON.parse(readFileSync(file, "utf8")) as CityTold;
  if ("failed" in told) throw new Error(told.failed);
  return told.address;
}

/** A browser that asks nobody but the site. */
export const launch = () =>
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

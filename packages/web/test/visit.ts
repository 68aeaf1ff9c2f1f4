import type { Browser, BrowserContext, Page, Request } from "playwright-core";

/** How a page is looked at. */
export interface View {
  readonly language: "zh" | "en";
  readonly width: number;
  /** Who looks: somebody of the demonstration city (`industry-clerk`); nobody where none is named. */
  readonly as?: string;
  /** Whether it is touched, as a phone is. */
  readonly touch?: boolean;
}

/** A page and what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Waits until nothing has been on its way for a moment. */
  readonly settled: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** How a site is visited. */
export interface Visits {
  readonly address: string;
  /** As a new visitor, with nothing kept from before. */
  readonly open: (path: string, view: View) => Promise<Visit>;
  /** As the same visitor as the last time by this view: what was loaded then is there. For looking, not for typing. */
  readonly look: (path: string, view: View) => Promise<Visit>;
}

/** The ways to visit an address with a browser. */
export function visits(browser: Browser, address: string): Visits {
  const known = new Map<string, Promise<BrowserContext>>();
  const visitor = (view: View) => {
    const { language, width, as = "" } = view;
    const key = `${language} ${width} ${as}`;
    const context = known.get(key) ?? enter(browser, address, view);
    known.set(key, context);
    return context;
  };
  return {
    address,
    async open(path, view) {
      const context = await enter(browser, address, view);
      const visit = await visitPage(context, address, path, view);
      return { ...visit, leave: () => context.close() };
    },
    look: async (path, view) => visitPage(await visitor(view), address, path, view),
  };
}

/** The window of a view: a phone's, or one on a desk. */
export const sizeOf = ({ width }: Pick<View, "width">) => ({
  width,
  height: width < 600 ? 844 : 900,
});

/** Comes to the site as somebody, or as nobody. */
async function enter(browser: Browser, address: string, view: View): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: sizeOf(view),
    reducedMotion: "reduce",
    hasTouch: view.touch === true,
  });
  if (view.as !== undefined) {
    const answer = await context.request.post(`${address}/api/v1/demo/sign-in`, {
      headers: { origin: address },
      data: { person: view.as },
    });
    if (!answer.ok()) throw new Error(`${view.as} does not come in: ${answer.status()}`);
  }
  return context;
}

async function visitPage(
  context: BrowserContext,
  address: string,
  path: string,
  view: View,
): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  const settled = watchRequests(page);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => {
    if (!isRevalidation(request) && !isIcon(request))
      faults.push(`failed ${request.url()}: ${request.failure()?.errorText ?? ""}`);
  });
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
  return { page, faults, settled, leave: () => page.close() };
}

/**
 * Whether the browser asks of itself whether its copy is still good, after it gave that to the page
 * (stale-while-revalidate): the page knows nothing of it, and it is broken off when the browser likes.
 */
const isRevalidation = (request: Request): boolean =>
  request.resourceType() === "other" && new URL(request.url()).pathname.startsWith("/api/");

/** Whether the browser fetches the page's icon: it does so when it likes, and breaks it off when the page is left. */
const isIcon = (request: Request): boolean => new URL(request.url()).pathname === "/favicon.svg";

/** How long nothing has to be on its way for a page to have settled: what an answer asks for next is asked within it. */
const quietFor = 150;

/** Chromium does not tell of every answer that pages of one visitor share: what began so long ago is not waited for. */
const toldWithin = 2000;

function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Map<Request, number>();
  let changed = performance.now();
  page.on("request", (request) => {
    if (isRevalidation(request)) return;
    changed = performance.now();
    underWay.set(request, changed);
  });
  const over = (request: Request) => {
    underWay.delete(request);
    changed = performance.now();
  };
  page.on("requestfinished", over);
  page.on("requestfailed", over);
  const busy = (now: number) =>
    now - changed < quietFor || [...underWay.values()].some((began) => now - began < toldWithin);
  return async () => {
    while (busy(performance.now())) {
      await new Promise((resolve) => {
        setTimeout(resolve, 25);
      });
    }
    await page.locator(".waiting").first().waitFor({ state: "detached" });
  };
}

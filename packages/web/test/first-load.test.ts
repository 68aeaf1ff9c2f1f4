import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "./own-site.ts";
import { type Site, leftOut, named } from "./site.ts";

/** What the first page may weigh on the wire. */
const mostBytes = 450_000;

/** How long a pointer rests on a link before it is pressed, in milliseconds: a quick hand. */
const restsOn = 300;

describe.skipIf(leftOut !== null)(named("the first load"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("weighs less than 450 kB, and has neither rules nor charts in it", async () => {
    const { page, leave } = await site.open("/about", { language: "zh", width: 390 });
    const client = await page.context().newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.setCacheDisabled", { cacheDisabled: true });
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let bytes = 0;
    const asked: string[] = [];
    client.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.address}/?lang=zh`);
    await page.locator("h1").waitFor();
    const interactive = await page.evaluate(() => performance.now());
    await page.waitForLoadState("networkidle");
    const weight = bytes;
    const first = [...asked];
    process.stdout.write(
      `first load ${Math.round(weight / 1000)} kB, interactive after ${Math.round(interactive)} ms with a processor four times slower\n`,
    );
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThan(mostBytes);
    expect(first.filter((url) => /rulebook|calculator|chart|measures/iu.test(url))).toEqual([]);
    await leave();
  });

  it("is followed by quick changes, the page fetched while somebody points at its link", async () => {
    for (const [rate, how] of [
      [1, "as it is"],
      [4, "four times slower"],
    ] as const) {
      const { page, leave } = await site.open("/", { language: "zh", width: 1440 });
      const client = await page.context().newCDPSession(page);
      await page.waitForLoadState("networkidle");
      await client.send("Emulation.setCPUThrottlingRate", { rate });
      const moves: string[] = [];
      for (const path of ["/measures", "/calculate", "/people", "/who-does-what", "/"]) {
        const link = page.locator(`header a[href="${path}"]`).first();
        await link.hover();
        await page.waitForTimeout(restsOn);
        const took = await page.evaluate(async (to) => {
          const old = document.querySelector("h1");
          const before = performance.now();
          document.querySelector<HTMLElement>(`header a[href="${to}"]`)?.click();
          return new Promise<number>((done) => {
            const changed = new MutationObserver(() => {
              const heading = document.querySelector("main[aria-busy='false'] h1");
              if (!heading || heading === old) return;
              changed.disconnect();
              done(performance.now() - before);
            });
            changed.observe(document.body, { subtree: true, childList: true, attributes: true });
          });
        }, path);
        moves.push(`${path} ${Math.round(took)} ms`);
      }
      process.stdout.write(`changes with a processor ${how}: ${moves.join(", ")}\n`);
      expect(moves).toHaveLength(5);
      await leave();
    }
  });

  it("lets a link fetch its page's code and data before the click", async () => {
    const { page, leave } = await site.open("/", { language: "zh", width: 1440 });
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('header a[href="/measures"]').first().focus();
    await page.waitForLoadState("networkidle");
    expect(asked).toContain("/api/measures");
    expect(asked.filter((path) => path.includes("CataloguePage"))).not.toEqual([]);
    asked.length = 0;
    await page.keyboard.press("Enter");
    await page.locator("main[aria-busy='false'] .catalogue-list li").first().waitFor();
    expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
    await leave();
  });
});

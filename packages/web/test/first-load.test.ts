import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openSite } from "./site.ts";

/** What the first page may weigh on the wire. */
const mostBytes = 450_000;

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
    const moves: string[] = [];
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    for (const path of ["/measures", "/search", "/calculate", "/calculators", "/"]) {
      const before = performance.now();
      await page.evaluate((to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
      }, path);
      await page.locator("main[aria-busy='false'] h1").waitFor();
      moves.push(`${path} ${Math.round(performance.now() - before)} ms`);
    }
    process.stdout.write(
      `first load ${Math.round(weight / 1000)} kB, interactive after ${Math.round(interactive)} ms with a processor four times slower; ${moves.join(", ")}\n`,
    );
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThan(mostBytes);
    expect(first.filter((url) => /rulebook|calculator|chart|measures/iu.test(url))).toEqual([]);
    await leave();
  });
});

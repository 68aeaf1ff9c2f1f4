import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWays, violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity, views } from "./site.ts";

describe.skipIf(leftOut !== null)(named("a page"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openCity();
  });
  afterAll(() => site.close());

  it.each(views)(
    "says what to do without a connection, in $language at $width px",
    async (view) => {
      const { page, leave } = await site.open("/about", view);
      await page.route("**/api/**", (route) => route.abort());
      await openWays(page);
      await page.locator(".frame-ways a[href='/calculate']").click();
      const advice = page.getByRole("alert");
      await advice.waitFor();
      expect(await advice.innerText()).toContain(view.language === "zh" ? "网络" : "connection");
      expect(await violationsOf(page)).toEqual([]);
      await page.unroute("**/api/**");
      await page
        .getByRole("button", { name: view.language === "zh" ? "重试" : "Try again" })
        .click();
      await page.locator(".result-total").waitFor();
      await leave();
    },
  );

  it.each(views)(
    "names the document that is not there, in $language at $width px",
    async (view) => {
      const { page, faults, leave } = await site.open("/read/D9", view);
      expect(await page.locator("h1").innerText()).toContain("D9");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(view.width);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
      await leave();
    },
  );

  it.each([320, 768, 1920])("has no horizontal scroll at %i px either", async (width) => {
    for (const path of ["/", "/read/D2.1", "/calculate"]) {
      const { page, leave } = await site.open(path, { language: "en", width });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
      await leave();
    }
  });
});

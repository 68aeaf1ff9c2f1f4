import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openSite, views } from "./site.ts";

const paths = [
  "/",
  "/read/D1",
  "/read/D1/5",
  "/read/D2",
  "/read/D2.1",
  "/read/D2.5/34",
  "/read/D3/3.1.1",
  "/read/D1/99",
  "/read/D4",
  "/read/D5",
  `/search?q=${encodeURIComponent("首台（套）")}`,
  `/search?q=${encodeURIComponent("不存在的词语啊")}`,
  "/search",
  "/calculate",
  "/calculate?article=4",
  "/about",
  "/no-such-page",
];

describe.skipIf(leftOut !== null)(named("every page"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  describe.each(views)("in $language at $width px", (view) => {
    it.each(paths)("%s is whole, accessible and quiet", async (path) => {
      const { page, faults, leave } = await site.open(path, view);
      try {
        await page.waitForLoadState("networkidle");
        expect(await page.getAttribute("html", "lang")).toBe(
          view.language === "zh" ? "zh-CN" : "en",
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, "horizontal scroll").toBeLessThanOrEqual(view.width);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
        ).toEqual([]);
        expect(faults).toEqual([]);
        expect(await page.title()).toContain("公报");
      } finally {
        await leave();
      }
    });
  });

  it.each(views)(
    "says what to do without a connection, in $language at $width px",
    async (view) => {
      const { page, leave } = await site.open("/about", view);
      await page.route("**/api/**", (route) => route.abort());
      await page.locator(".frame-ways a[href='/calculate']").click();
      const advice = page.getByRole("alert");
      await advice.waitFor();
      expect(await advice.innerText()).toContain(view.language === "zh" ? "网络" : "connection");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
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
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
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

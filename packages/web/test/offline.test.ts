import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("without a network"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openCity();
  });
  afterAll(() => site.close());

  it.each([
    ["zh", 390, "现在没有联网", "连不上服务器"],
    ["en", 1440, "There is no network now", "The server cannot be reached"],
  ] as const)(
    "a page that is not there is told (%s), what is open goes on, and all is there again with the network",
    async (language, width, said, told) => {
      const { page, leave } = await site.open("/calculate?way=all", { language, width });
      await page.locator(".result-total").waitFor();
      await page.locator("#field-facts-revenue").fill("60亿元");
      await page.context().setOffline(true);
      await page.getByText(said).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.locator("#field-facts-highestRevenueBefore").fill("40亿元");
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/people"]')?.click());
      await page.getByRole("heading", { level: 1, name: told }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.context().setOffline(false);
      await page.locator("h1", { hasText: /人事|People/u }).waitFor();
      expect(await page.getByText(said).count()).toBe(0);
      await page.goBack();
      await page.locator(".result-total").waitFor();
      expect(await page.locator("#field-facts-highestRevenueBefore").inputValue()).toBe("40亿元");
      await leave();
    },
  );
});

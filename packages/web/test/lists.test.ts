import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openCity } from "./site.ts";

const many = 10_000;
const aPage = 1000;

/** So many cases as nobody has, page after page, as the server answers them. */
const casesFrom = (first: number) =>
  Array.from({ length: Math.min(aPage, many - first) }, (_, at) => ({
    number: `2019-${String(first + at + 1).padStart(6, "0")}`,
    programme: "growth-2019",
    title: "2019年企业成长奖励（虚构）",
    applicant: "firm-none",
    applicantName: `示例企业${first + at + 1}（虚构）`,
    state: "submitted",
    dueOn: "2019-12-31",
    version: 1,
  }));

describe.skipIf(leftOut !== null)(named("a list"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it.each([1440, 390])(
    "of ten thousand scrolls to its end at %i px, few rows at a time",
    async (width) => {
      const { page, faults, settled, leave } = await city.open("/about", {
        language: "zh",
        width,
        as: "industry-clerk",
      });
      await page.route("**/api/v1/cases?*", (route) => {
        const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
        const next = from + aPage;
        return route.fulfill({
          json: { cases: casesFrom(from), next: next < many ? String(next) : null },
        });
      });
      // Leaving the page breaks off what is still on its way.
      await settled();
      await page.goto(`${city.address}/queue`);
      await page.getByText(`共${many}件`).waitFor();
      const list = page.locator(".long-table");
      const rows = () => list.locator("[role='row'][aria-rowindex]").count();
      expect(await rows()).toBeLessThan(80);
      const slowest = await list.evaluate(async (box) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        let longest = 0;
        for (let step = 1; step <= 40; step++) {
          const began = performance.now();
          box.scrollTop = (box.scrollHeight * step) / 40;
          await frame();
          await frame();
          longest = Math.max(longest, performance.now() - began);
        }
        return Math.round(longest);
      });
      // Told, and no test: the machine may be busy.
      console.log(`${width} px: the slowest of 40 jumps through ${many} rows took ${slowest} ms`);
      await list.getByText(`2019-${many}`.replace(/-(\d)/u, "-0$1")).waitFor();
      expect(await rows()).toBeLessThan(80);

      await list.evaluate((box) => {
        box.scrollTop = 0;
      });
      for (let press = 0; press < 30; press++) await page.keyboard.press("j");
      const current = list.locator("[data-current='true']");
      expect(await current.innerText()).toContain("2019-000031");
      const inSight = () =>
        current.evaluate((row) => {
          const box = row.closest(".long-table")?.getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          return box !== undefined && top >= box.top && bottom <= box.bottom + 1;
        });
      await expect.poll(inSight).toBe(true);
      expect(faults).toEqual([]);
      await leave();
    },
  );

  it("of a hundred stands whole in the page on a phone, and follows the keyboard", async () => {
    const { page, settled, leave } = await city.open("/about", {
      language: "zh",
      width: 390,
      as: "industry-clerk",
    });
    await page.route("**/api/v1/cases?*", (route) =>
      route.fulfill({ json: { cases: casesFrom(0).slice(0, 100), next: null } }),
    );
    await settled();
    await page.goto(`${city.address}/queue`);
    await page.getByText("共100件").waitFor();
    const list = page.locator(".long-table");
    expect(await list.locator("[role='row'][aria-rowindex]").count()).toBe(101);
    expect(await list.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(
      1,
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (let press = 0; press < 30; press++) await page.keyboard.press("j");
    const current = list.locator("[data-current='true']");
    expect(await current.innerText()).toContain("2019-000031");
    const inSight = () =>
      current.evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      });
    await expect.poll(inSight).toBe(true);
    await leave();
  });
});

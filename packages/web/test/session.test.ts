import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWays } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("who has signed in"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("is named at the head of the page, with the ways that are theirs", async () => {
    const { page, faults, leave } = await city.open("/", {
      language: "zh",
      width: 1440,
      as: "industry-clerk",
    });
    const work = page.getByRole("navigation", { name: "我的工作" });
    expect(await work.getByRole("link", { name: "待办" }).count()).toBe(1);
    expect(await work.getByRole("link", { name: "审计" }).count()).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });

  it("is nobody at first", async () => {
    const { page, leave } = await city.open("/", { language: "en", width: 390 });
    await openWays(page);
    expect(await page.getByRole("link", { name: "Sign in" }).count()).toBe(1);
    expect(await page.getByRole("navigation", { name: "My work" }).count()).toBe(0);
    await leave();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("reading"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("lights a figure both ways, by focus alone", async () => {
    const { page, faults, leave } = await city.open("/read/D1/4", { language: "en", width: 1440 });
    const inText = page.locator("#D1-4 .figure", { hasText: "500亿元" });
    await inText.focus();
    const told = page.locator(".figure-told");
    expect(await told.innerText()).toContain("50,000,000,000");
    const beside = page.locator("#D1-4 .figure-beside", { hasText: "500亿元" });
    expect(await beside.getAttribute("data-lit")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await told.isVisible()).toBe(false);
    await beside.focus();
    expect(await inText.getAttribute("data-lit")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await inText.evaluate((place) => place === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await leave();
  });

  it("tells of a rule that reads wrong, and loses nothing typed by a reload", async () => {
    const { page, faults, leave } = await city.open("/corrections?measure=d1-09-past-threshold", {
      language: "zh",
      width: 390,
    });
    const words = page.getByRole("textbox", { name: "哪里读错了" });
    await words.fill("第9条（虚构的纠错）");
    await page.reload();
    expect(await words.inputValue()).toBe("第9条（虚构的纠错）");
    await page.getByRole("button", { name: "提交" }).click();
    await page.locator(".told").waitFor();
    expect(await page.locator(".told").innerText()).toContain("已收到");
    expect(faults).toEqual([]);
    await leave();
  });
});

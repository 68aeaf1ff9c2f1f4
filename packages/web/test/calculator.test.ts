import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openSite } from "./site.ts";

const total = (page: Page) => page.locator(".result-total strong");

/** Goes on with Tab until the wanted element has the keyboard. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe.skipIf(leftOut !== null)(named("the calculator"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("starts with everything possible and nothing certain", async () => {
    const { page, leave } = await site.open("/calculate", { language: "zh", width: 1440 });
    expect(await total(page).innerText()).toBe("0元起，上限未定");
    expect(await page.locator(".award-due").count()).toBe(0);
    expect(await page.locator(".award-possible").count()).toBeGreaterThan(10);
    await leave();
  });

  it("gives 5,000,000 for four products of the national catalogue, and the words that cap it", async () => {
    const { page, faults, leave } = await site.open("/calculate", { language: "zh", width: 390 });
    await page.getByRole("button", { name: /填入例子/u }).click();
    await page.getByText("5,000,000元", { exact: true }).first().waitFor();
    const cut = page
      .locator(".award-due")
      .filter({ has: page.locator(".award-reason", { hasText: "最高不超过500万元" }) });
    expect(await cut.count()).toBeGreaterThan(0);
    await cut.first().locator("summary").click();
    const marks = await cut.first().locator("mark").allInnerTexts();
    expect(marks.join(" ")).toContain("500万元");
    expect(marks.join(" ")).toContain("150万元");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  });

  it("is filled in by keyboard alone, and answers as one types", async () => {
    const { page, leave } = await site.open("/calculate?article=4", {
      language: "en",
      width: 1440,
    });
    await tabTo(page, '[name="field-facts-manufacturer"]');
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "#field-facts-revenue");
    await page.keyboard.type("60亿元");
    await tabTo(page, "#field-facts-highestRevenueBefore");
    await page.keyboard.type("40亿元");
    const award = page.locator(".award-due", { hasText: "¥200,000" });
    await award.waitFor();
    const words = award.locator("summary");
    for (let presses = 0; presses < 60; presses += 1) {
      if (await words.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    expect(await award.locator("mark").allInnerTexts()).toContain("20万元");
    await leave();
  });

  it("says what is wrong with a field, beside it, and keeps the result before it", async () => {
    const { page, leave } = await site.open("/calculate?article=4", { language: "zh", width: 390 });
    const field = page.locator("#field-facts-revenue");
    await field.fill("很多");
    await page.locator("#field-facts-revenue-problem").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#field-facts-revenue-problem").innerText()).toContain("很多");
    expect(await page.locator(".result .field-problem").count()).toBe(1);
    await field.fill("60亿元");
    await page.locator("#field-facts-revenue-problem").waitFor({ state: "detached" });
    await leave();
  });

  it("leads from what is missing to the field that asks for it", async () => {
    const { page, leave } = await site.open("/calculate?article=1", { language: "zh", width: 390 });
    await page.locator(".award-missing button", { hasText: "产品" }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-products");
    await leave();
  });

  it("shows another reading's result", async () => {
    const { page, leave } = await site.open("/calculate", { language: "zh", width: 1440 });
    await page.locator(".readings summary").click();
    await page.getByRole("radio", { name: /有效期内申报的/u }).check();
    expect(await page.getByRole("radio", { name: /有效期内申报的/u }).isChecked()).toBe(true);
    await leave();
  });
});

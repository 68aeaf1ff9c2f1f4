import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayDay } from "../src/language/dates.ts";
import { tabTo } from "./keyboard.ts";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

const total = (page: Page) => page.locator(".result-total strong");

describe.skipIf(leftOut !== null)(named("the calculator"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openCity();
  });
  afterAll(() => site.close());

  it("starts with everything possible and nothing certain", async () => {
    const { page, leave } = await site.open("/calculate?way=all", { language: "zh", width: 1440 });
    expect(await total(page).innerText()).toBe("0\u00a0元起，上限未定");
    expect(await page.locator(".award-due").count()).toBe(0);
    expect(await page.locator(".award-possible").count()).toBeGreaterThan(10);
    // So many stand folded, document by document.
    await page.locator(".result-document > summary").first().click();
    const product = page.locator(".award-possible", { hasText: "高端技术装备目录" });
    expect(await product.locator(".award-amount").innerText()).toBe("最多5,000,000\u00a0元");
    expect(await product.locator(".award-missing button").allInnerTexts()).toEqual(["产品"]);
    expect(await page.locator(".result-ask button").count()).toBeGreaterThan(2);
    await leave();
  });

  it("gives 5,000,000 for four products of the national catalogue, counts what was given before, and prints it", async () => {
    const { page, faults, leave } = await site.open("/calculate?way=all", {
      language: "zh",
      width: 390,
    });
    await page.getByRole("button", { name: /填入例子/u }).click();
    await page.getByText("5,000,000 元", { exact: true }).first().waitFor();
    const cut = page
      .locator(".award-due")
      .filter({ has: page.locator(".award-reason", { hasText: "最高不超过500万元" }) });
    expect(await cut.count()).toBeGreaterThan(0);
    await cut.first().locator(".award-words summary").click();
    const marks = await cut.first().locator("mark").allInnerTexts();
    expect(marks.join("")).toContain("同一企业年度奖励金额最高不超过500万元");
    expect(marks).toContain("150万元");
    // An award of before counts against it.
    await page.locator("label:has(input[name='field-history'])").nth(1).click();
    await page.locator("#field-history-0-measure").selectOption("d1-01-equipment-catalogue");
    await page.locator("#field-history-0-date").fill("2019-02-01");
    await page.locator("#field-history-0-amount").fill("490万元");
    await page.locator("#field-history-0-item-problem").waitFor();
    await page.locator("#field-history-0-item").selectOption({ label: "现在没有列出的另一项" });
    await page.locator(".result-total", { hasText: "100,000\u00a0元" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    // What is ruled out would fill many sheets: opened on the screen, it is folded on paper.
    await page.locator(".result-not > summary").click();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".result-not").getAttribute("open")).toBeNull();
    expect(await page.locator(".award-how:not([open])").count()).toBe(0);
    const stated = page.locator(".stated dl");
    expect(await stated.first().isVisible()).toBe(true);
    const words = (await stated.allInnerTexts()).join(" ");
    expect(words).toContain("国家首台（套）重大技术装备推广应用指导目录");
    expect(words).toContain(`${sayDay("2019-02-01", "zh")}，4,900,000\u00a0元`);
    expect(await page.locator(".questions").first().isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await leave();
  });

  it("says on a page in English which words of a reading are Chinese", async () => {
    const { page, leave } = await site.open("/calculate?way=all", { language: "en", width: 390 });
    await page.locator("details.readings > summary").click();
    const marked = page.locator("details.readings legend [lang='zh-CN']");
    expect(await marked.allInnerTexts()).toContain("聊政发〔2019〕1号");
    await leave();
  });

  it("is filled in by keyboard alone, and answers as one types", async () => {
    const { page, leave } = await site.open("/calculate?article=4", {
      language: "en",
      width: 1440,
    });
    // The button stands below the words, and clear of them.
    const words = await page.locator(".result-date .whole").boundingBox();
    const button = await page.locator(".result-date button").boundingBox();
    const gap = (button?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0);
    expect(gap).toBeGreaterThan(4);
    await tabTo(page, '[name="field-facts-manufacturer"]');
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "#field-facts-revenue");
    await page.keyboard.type("60亿元");
    await tabTo(page, "#field-facts-highestRevenueBefore");
    await page.keyboard.type("40亿元");
    const award = page.locator(".award-due", { hasText: "¥200,000" });
    await award.waitFor();
    await tabTo(page, ".award-due .award-words summary");
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

  it("does not go on from what cannot be read, however quickly one is to go on", async () => {
    const { page, leave } = await site.open("/calculate", { language: "zh", width: 390 });
    await page.getByRole("button", { name: "开始", exact: true }).click();
    const next = page.getByRole("button", { name: "下一步", exact: true });
    await next.click();
    const income = page.locator(".conversation #field-facts-taxableIncome");
    await income.waitFor();
    // Written and sent before the page has had time to show what is wrong.
    await income.evaluate(async (input: HTMLInputElement) => {
      input.focus();
      document.execCommand("insertText", false, "120万左右");
      input.blur();
      await Promise.resolve();
      input.form?.requestSubmit();
    });
    await page.locator("#field-facts-taxableIncome-problem").waitFor();
    await expect
      .poll(() => income.evaluate((input) => input === document.activeElement))
      .toBe(true);
    expect(await page.getByText("没有要问的了").count()).toBe(0);
    await income.fill("120万");
    await page.locator("#field-facts-taxableIncome-problem").waitFor({ state: "detached" });
    await next.click();
    await income.waitFor({ state: "detached" });
    expect(await next.count()).toBe(1);
    await leave();
  });

  it("leads a phone to a list with what narrows it in sight, and the other filters folded", async () => {
    const { page, leave } = await site.open("/measures?kind=grant&who=enterprise", {
      language: "zh",
      width: 390,
    });
    const fields = page.locator(".filters .filter:visible");
    await fields.first().waitFor();
    expect(await fields.count()).toBe(3);
    await page.locator(".filters-more").click();
    expect(await fields.count()).toBeGreaterThan(5);
    await leave();
  });

  it("takes a day from the calendar, and goes by the rulebook's where none is given", async () => {
    const { page, leave } = await site.open("/calculate?way=all", { language: "zh", width: 1440 });
    const day = page.locator("#field-as-of");
    expect(await day.getAttribute("type")).toBe("date");
    await day.fill("2019-03-01");
    await page.getByText(`计算日期：${sayDay("2019-03-01", "zh")}`).waitFor();
    await day.fill("");
    await page.getByText(`计算日期：${sayDay("2019-02-28", "zh")}`).waitFor();
    expect(await page.locator("#as-of-problem").count()).toBe(0);
    await leave();
  });

  it("asks, of one article, only what the form then holds", async () => {
    const { page, leave } = await site.open("/calculate?article=4", {
      language: "zh",
      width: 1440,
    });
    for (const question of await page.locator(".result-ask button").all()) {
      await question.click();
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^field-/u);
    }
    await leave();
  });

  it("leads from what is missing to the field that asks for it", async () => {
    const { page, leave } = await site.open("/calculate?article=1", { language: "zh", width: 390 });
    await page.locator(".award-missing button", { hasText: "产品" }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-products");
    await leave();
  });

  it("asks for things that an award adds up, one by one or all at once, and keeps them", async () => {
    const card = (of: Page, status = "") =>
      of.locator(`.award${status}`, { hasText: "亏损结转延长至10年" });
    const isDue = (of: Page) => card(of, ".award-due").getByText("450,000\u00a0元").waitFor();
    const ofFirm = { taxableIncome: "400万元", citRate: "15%" };
    const ofLoss = { left: "300万元", yearEnd: "2012-12-31" };
    const { page, faults, leave } = await site.open("/calculate?document=D2.3&article=1", {
      language: "zh",
      width: 390,
    });
    await card(page).locator(".award-missing button", { hasText: "未弥补亏损" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-taxLosses");
    await page.locator("#field-taxLosses").getByText("有", { exact: true }).click();
    for (const [fact, text] of Object.entries(ofLoss))
      await page.locator(`#field-taxLosses-0-${fact}`).fill(text);
    await page.locator("#field-facts-highTech").getByText("是", { exact: true }).click();
    for (const [fact, text] of Object.entries(ofFirm))
      await page.locator(`#field-facts-${fact}`).fill(text);
    await isDue(page);
    expect(await page.locator(".stated dl").allTextContents()).toContainEqual(
      expect.stringContaining("尚未弥补的亏损"),
    );

    await page.getByRole("button", { name: "生成链接" }).click();
    const { hash } = new URL(await page.getByLabel("链接", { exact: true }).inputValue());
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "存成文件" }).click();
    const file = await (await download).path();
    await page.getByRole("button", { name: "清空" }).click();
    await card(page, ".award-due").waitFor({ state: "detached" });
    await page.locator("input[type='file']").setInputFiles(file);
    await isDue(page);
    const other = await site.open(`/calculate${hash}`, { language: "zh", width: 1440 });
    await isDue(other.page);
    await other.leave();

    await page.getByRole("button", { name: "清空" }).click();
    await page.goto(new URL("/calculate", page.url()).href);
    await page.getByRole("radio", { name: /税收$/u }).check();
    const ask = async (wanted: string) => {
      await card(page).locator(".award-missing button", { hasText: wanted }).click();
    };
    await ask("未弥补亏损");
    const tick = page.locator(".ticks label", { hasText: "未弥补亏损" });
    expect(await tick.locator(".tick-brings").innerText()).toBe("亏损结转延长至10年");
    await tick.click();
    await ask("尚未弥补的亏损");
    await page.locator("#field-taxLosses-0-left").fill(ofLoss.left);
    await ask("亏损年度的12月31日");
    await page.locator("#field-taxLosses-0-yearEnd").fill(ofLoss.yearEnd);
    await ask("是否高新技术企业");
    await page.locator("#field-facts-highTech").getByText("是", { exact: true }).click();
    await ask("年应纳税所得额");
    await page.locator("#field-facts-taxableIncome").fill(ofFirm.taxableIncome);
    await ask("所得适用的税率");
    await page.locator("#field-facts-citRate").fill(ofFirm.citRate);
    await isDue(page);
    expect(faults).toEqual([]);
    await leave();
  });

  it("shows another reading's result", async () => {
    const { page, leave } = await site.open("/calculate?way=all", { language: "zh", width: 1440 });
    await page.locator(".readings summary").click();
    await page.getByRole("radio", { name: /有效期内申报的/u }).check();
    expect(await page.getByRole("radio", { name: /有效期内申报的/u }).isChecked()).toBe(true);
    await leave();
  });
});

import { loadScan } from "@gongbao/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("from page to page"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openCity();
  });
  afterAll(() => site.close());

  it("leads by keyboard alone from the top of the first page to an article and its result", async () => {
    const { page, faults, leave } = await site.open("/", { language: "zh", width: 1440 });
    await tabTo(page, "a[href='/read/D1']");
    await page.keyboard.press("Enter");
    await page.locator("#D1-1").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await tabTo(page, "a[href='/read/D1/4']");
    await page.keyboard.press("Enter");
    await page.locator("#D1-4[data-current='true']").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("D1-4");
    await tabTo(page, "a[href='/calculate?document=D1&article=4']");
    await page.keyboard.press("Enter");
    await page.locator(".result-total").waitFor();
    await tabTo(page, "[name='field-facts-manufacturer']");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "#field-facts-revenue");
    await page.keyboard.type("120亿元");
    await tabTo(page, "#field-facts-highestRevenueBefore");
    await page.keyboard.type("90亿元");
    const award = page.locator(".award-due", { hasText: "300,000 元" });
    await award.waitFor();
    await tabTo(page, ".award-due .award-words summary");
    await page.keyboard.press("Enter");
    expect(await award.locator("mark").allInnerTexts()).toContain("30万元");
    expect(faults).toEqual([]);
    await leave();
  });

  it("offers what is meant while one types, and leads there by keyboard", async () => {
    const { page, faults, leave } = await site.open("/", { language: "zh", width: 390 });
    const field = page.getByRole("combobox");
    await field.pressSequentially("首台", { delay: 30 });
    const offered = page.getByRole("option");
    await offered.first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await offered.count()).toBeLessThanOrEqual(9);
    await page.keyboard.press("ArrowDown");
    const first = (await offered.first().locator("span").first().innerText()).trim();
    expect(await offered.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await offered.first().isVisible()).toBe(false);
    await field.pressSequentially("（套");
    await offered.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/measures/*");
    await page.locator("h1", { hasText: first }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it("lets no mobile number or mailbox of the scan through, on the page or on the wire", async () => {
    const scan = new TextDecoder().decode(loadScan("liaocheng-2019-02"));
    // The gazette's own mailbox, in its imprint, is public; D3 begins with its number.
    const notice = scan.slice(scan.lastIndexOf("聊政办发〔2019〕2号"));
    const secrets = [...notice.matchAll(/1\d{10}|[\w.-]+@[\w-]+(?:\.[\w-]+)+/gu)].map(String);
    expect(secrets).toHaveLength(2);
    const { page, leave } = await site.open("/", { language: "zh", width: 1440 });
    const answers: Promise<string>[] = [];
    page.on("response", (response) => answers.push(response.text().catch(() => "")));
    const texts: string[] = [];
    for (const path of [
      "/read/D3",
      `/search?q=${encodeURIComponent("联系人")}`,
      `/search?q=${encodeURIComponent(secrets[0] ?? "")}`,
      "/about",
    ]) {
      await page.goto(`${site.address}${path}`);
      await page.locator("h1").first().waitFor();
      for (const tool of await page.getByRole("switch").all()) await tool.click();
      await page.waitForLoadState("networkidle");
      texts.push(await page.evaluate(() => document.body.innerText));
      texts.push(await page.evaluate(() => document.body.innerHTML));
    }
    const [first = "", second = ""] = secrets;
    const sent = await Promise.all(answers);
    expect(sent.length).toBeGreaterThan(10);
    // The search page repeats what was asked for; the answer must not.
    const searched = texts.slice(4, 6).map((text) => text.replaceAll(first, ""));
    const shown = [...texts.slice(0, 4), ...texts.slice(6), ...searched];
    for (const text of shown) expect(text.includes(first) || text.includes(second)).toBe(false);
    for (const text of sent) {
      const answer = text.replace(`"query":"${first}"`, "");
      expect(answer.includes(first) || answer.includes(second)).toBe(false);
    }
    expect(texts[0]).toContain("＊＊＊");
    await leave();
  });
});

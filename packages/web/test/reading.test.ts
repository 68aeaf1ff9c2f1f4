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

  it("keeps a figure lit that was chosen, when the jump takes the pointer off it and on a phone", async () => {
    for (const [width, choose] of [
      [1440, "click"],
      [390, "tap"],
    ] as const) {
      const { page, faults, leave } = await city.open("/read/D1/4", {
        language: "zh",
        width,
        touch: choose === "tap",
      });
      const inText = page.locator("#D1-4 .figure", { hasText: "500亿元" });
      const beside = page.locator("#D1-4 .figure-beside", { hasText: "500亿元" });
      const told = page.locator(".figure-told");
      const isLit = async () => [
        await inText.getAttribute("data-lit"),
        await beside.getAttribute("data-lit"),
        await told.isVisible(),
      ];
      const all = ["true", "true", true];
      const none = ["false", "false", false];
      const elsewhere = async () => {
        if (choose === "click") await page.mouse.move(5, 300);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      };
      await beside[choose]();
      expect(await inText.evaluate((place) => place === document.activeElement)).toBe(true);
      await elsewhere();
      expect(await isLit()).toEqual(all);
      await page.keyboard.press("Escape");
      expect(await isLit()).toEqual(none);
      await inText[choose]();
      await elsewhere();
      expect(await isLit()).toEqual(all);
      // Something else that is chosen is lit instead.
      const other = page.locator("#D1-4 .figure-beside:not([data-lit=true])").first();
      await other[choose]();
      await elsewhere();
      expect(await isLit()).toEqual(["false", "false", true]);
      await page.locator("#D1-4 .article-heading").first()[choose]();
      expect(await isLit()).toEqual(none);
      expect(faults).toEqual([]);
      await leave();
    }
  });

  it("keeps a figure lit that was chosen by the keyboard, in the text and beside it", async () => {
    const { page, faults, leave } = await city.open("/read/D1/4", { language: "zh", width: 1440 });
    const inText = page.locator("#D1-4 .figure", { hasText: "500亿元" });
    const beside = page.locator("#D1-4 .figure-beside", { hasText: "500亿元" });
    const told = page.locator(".figure-told");
    const leaveIt = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const [figure, key] of [
      [inText, "Enter"],
      [inText, " "],
      [beside, "Enter"],
    ] as const) {
      await figure.focus();
      await page.keyboard.press(key);
      await leaveIt();
      expect(await inText.getAttribute("data-lit")).toBe("true");
      expect(await beside.getAttribute("data-lit")).toBe("true");
      // The rule that the figure is of.
      expect(await told.innerText()).toContain("主营业务收入首次跨档");
      await page.keyboard.press("Escape");
      expect(await inText.getAttribute("data-lit")).toBe("false");
    }
    // What only has the focus is lit no longer than that.
    await inText.focus();
    await leaveIt();
    expect(await inText.getAttribute("data-lit")).toBe("false");
    expect(faults).toEqual([]);
    await leave();
  });

  it("finds as many measures by a word as the catalogue that it leads to", async () => {
    const { page, faults, settled, leave } = await city.open("/search?q=subsidy", {
      language: "en",
      width: 390,
    });
    const all = page.getByRole("link", { name: /^See all \d+ in the catalogue$/u });
    const count = /\d+/u.exec(await all.innerText())?.[0];
    expect(await page.locator("#found-measures .search-number").innerText()).toBe(count);
    await all.click();
    await page.locator(".catalogue-bar").waitFor();
    await settled();
    expect(await page.locator(".catalogue-bar output").innerText()).toContain(`${count}`);
    // Where no measure has every word, the catalogue would find none.
    await page.goto(`${city.address}/search?q=${encodeURIComponent("subsidy panda")}`);
    await page.getByText("No measure has all of these words").waitFor();
    expect(await all.count()).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });

  it("keeps found words on one line of a phone, and names a document without a number by its title", async () => {
    const { page, faults, leave } = await city.open(`/search?q=${encodeURIComponent("财政局")}`, {
      language: "zh",
      width: 390,
    });
    const marks = page.locator(".search-snippet mark");
    await marks.first().waitFor();
    const lines = await marks.evaluateAll((all) => all.map((mark) => mark.getClientRects().length));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every((count) => count === 1)).toBe(true);
    const from = await page.locator("#found-texts ~ .search-hits .meta span").allInnerTexts();
    expect(from.filter((words) => words.includes("实施意见"))).not.toEqual([]);
    for (const words of from) if (words.includes("实施意见")) expect(words).toMatch(/^《.*》$/u);
    expect(faults).toEqual([]);
    await leave();
  });

  it("ends lines on a phone between the words of a title, and before what belongs together", async () => {
    const { page, faults, leave } = await city.open("/measures", { language: "zh", width: 390 });
    /** What stands on two lines of the elements, piece by piece as their words are cut; and how many pieces there are. */
    const torn = async (selector: string) => {
      await page.locator(selector).first().waitFor();
      return page.locator(selector).evaluateAll((all) => {
        const pieces: string[] = [];
        const found: string[] = [];
        for (const element of all) {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (texts.nextNode())
            for (const { 0: words, index } of (texts.currentNode.nodeValue ?? "").matchAll(
              /\S+/gu,
            )) {
              const range = document.createRange();
              range.setStart(texts.currentNode, index);
              range.setEnd(texts.currentNode, index + words.length);
              pieces.push(words);
              if (range.getClientRects().length > 1) found.push(words);
            }
        }
        return { found, pieces: pieces.length };
      });
    };
    const isWhole = async (selector: string, most: number) => {
      const { found, pieces } = await torn(selector);
      expect(found, selector).toEqual([]);
      expect(pieces, selector).toBeGreaterThan(most);
    };
    await isWhole(".catalogue-list[aria-busy='false'] .meta span", 400);
    await isWhole(".strip strong", 5);
    await page.goto(`${city.address}/search?q=${encodeURIComponent("保险")}`);
    await isWhole(".search-named .meta span", 10);
    await page.goto(`${city.address}/who-does-what?document=D2.5`);
    const labelled = page.locator(".deadlines .body-labelled");
    await labelled.first().waitFor();
    const lines = await labelled.evaluateAll((all) =>
      all.map((each) => {
        const tops = [...each.getClientRects()].map(({ top }) => top);
        return [each.textContent?.slice(0, 3), Math.max(...tops) - Math.min(...tops) < 4];
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toEqual(["配合：", true]);
    await page.goto(`${city.address}/awards`);
    // A code, a place and a number stand each whole, with nothing between them that could begin or end a line.
    await isWhole(".awards-small > span", 20);
    for (const words of await page.locator(".awards-small").allInnerTexts())
      expect(words).not.toContain("·");
    expect(faults).toEqual([]);
    await leave();
  });

  it("does not say who holds a post after the last change that the gazette tells of", async () => {
    const { page, faults, leave } = await city.open("/people?day=2030-01-01", {
      language: "zh",
      width: 390,
    });
    await page.getByText(/不表示这些人到2030.*仍然在任/u).waitFor();
    expect(await page.locator("#line-ups").innerText()).toMatch(/^2019.*的任职（此后不详）$/u);
    expect(await page.locator(".line-up").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^2019/u }).last().click();
    await page.getByText("仍然在任").waitFor({ state: "detached" });
    expect(await page.locator("#line-ups").innerText()).toMatch(/^2019.*日\u2060?的任职$/u);
    expect(faults).toEqual([]);
    await leave();
  });

  it("tells of a rule that reads wrong, loses nothing typed by a reload, and is answered in public", async () => {
    const { page, faults, leave } = await city.open("/corrections?measure=d1-09-past-threshold", {
      language: "zh",
      width: 390,
    });
    const words = page.getByRole("textbox", { name: "错在哪里" });
    await words.fill("第9条（虚构的纠错）");
    await page.reload();
    expect(await words.inputValue()).toBe("第9条（虚构的纠错）");
    await page.getByRole("button", { name: "提交" }).click();
    await page.locator(".told").waitFor();
    const told = await page.locator(".told").innerText();
    expect(told).toContain("已收到");
    expect(faults).toEqual([]);
    await leave();

    const number = /编号(\d+)/u.exec(told)?.[1] ?? "";
    const answering = await city.open("/corrections", {
      language: "zh",
      width: 1440,
      as: "industry-reviewer",
    });
    const said = answering.page.getByRole("article").filter({ hasText: `第${number}号` });
    await said.getByLabel("规则无误").check();
    await said.getByLabel("答复").fill("与原文一致（虚构的答复）");
    await said.getByRole("button", { name: "公开答复" }).click();
    await said
      .getByRole("group", { name: "公开答复" })
      .getByRole("button", { name: "公开答复" })
      .click();
    await answering.page.locator(`#correction-${number}`, { hasText: "虚构的答复" }).waitFor();
    expect(answering.faults).toEqual([]);
    await answering.leave();
    const anybody = await city.open("/corrections", { language: "en", width: 390 });
    await anybody.page.locator(`#correction-${number}`, { hasText: "虚构的答复" }).waitFor();
    expect(await anybody.page.locator("#open").count()).toBe(0);
    await anybody.leave();
  });
});

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";
import { sizeOf } from "./visit.ts";

/** The figures of a text with what they count: how many there are, and those that two lines part. */
const figuresIn = (page: Page) =>
  page.evaluate(() => {
    const sought =
      /\d[\d.]*(?:万?[—-]\d[\d.]*)?(?:[年月日号人次]|万元|亿元)|互联网\+|(?:牵头|负责|负责实施)）/gu;
    const isParted = (range: Range) => {
      const tops = [...range.getClientRects()].map(({ bottom }) => bottom);
      return Math.max(...tops) - Math.min(...tops) > 12;
    };
    const answer = { parted: [] as string[], held: 0 };
    for (const paragraph of document.querySelectorAll(".paper [class^='paper-']")) {
      const places: { node: Node; at: number }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        for (let at = 0; at < (walker.currentNode.nodeValue ?? "").length; at++)
          places.push({ node: walker.currentNode, at });
      for (const { 0: found, index } of (paragraph.textContent ?? "").matchAll(sought)) {
        const [first, last] = [places[index], places[index + found.length - 1]];
        if (!first || !last) continue;
        const range = document.createRange();
        range.setStart(first.node, first.at);
        range.setEnd(last.node, last.at + 1);
        answer.held++;
        if (isParted(range)) answer.parted.push(found);
      }
    }
    return answer;
  });

/** The words of an outline that are broken between two lines. */
const brokenIn = (outline: Locator) =>
  outline.evaluate((contents) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(contents, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      // A line may end behind a sign.
      for (const { 0: words, index } of (texts.currentNode.nodeValue ?? "").matchAll(
        /[^、，；：]+[、，；：]?/gu,
      )) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + words.length);
        if (range.getClientRects().length > 1) found.push(words);
      }
    }
    return found;
  });

describe.skipIf(leftOut !== null)(named("the reader"), () => {
  let site: Site;
  beforeAll(async () => {
    site = await openCity();
  });
  afterAll(() => site.close());

  it("brings the article that the address names into view", async () => {
    const { page, leave } = await site.open("/read/D1/17", { language: "zh", width: 390 });
    await page.waitForFunction(() => globalThis.scrollY > 1000);
    const top = await page
      .locator("#D1-17")
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await leave();
  });

  it("shows errata on demand, with the original and the reason, by keyboard", async () => {
    const { page, leave } = await site.open("/read/D1/12", { language: "zh", width: 1440 });
    expect(await page.locator(".erratum").count()).toBe(0);
    const toggle = page.getByRole("switch", { name: /显示勘误/u });
    await toggle.focus();
    await page.keyboard.press("Space");
    const sign = page.locator("#D1-12 .erratum-sign").first();
    await sign.focus();
    await page.keyboard.press("Enter");
    const note = page.locator(".erratum-note");
    await note.waitFor();
    expect(await note.innerText()).toMatch(/扫描件\s+评选评选\s+改为\s+评选\s+理由\s+\S+/u);
    const place = await note.boundingBox();
    expect(place?.x ?? -1).toBeGreaterThan(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThan(1440);
    expect(await violationsOf(page)).toEqual([]);
    await leave();
  });

  it("is copied without what holds dates together on the page", async () => {
    const { page, leave } = await site.open("/chronicle", { language: "zh", width: 390 });
    await page.locator("main[aria-busy='false'] h1").waitFor();
    const { shown, copied } = await page.evaluate(() => {
      const selection = globalThis.getSelection();
      selection?.selectAllChildren(document.body);
      const answer = { shown: selection?.toString() ?? "", copied: "" };
      globalThis.addEventListener(
        "copy",
        ({ clipboardData }) => (answer.copied = clipboardData?.getData("text/plain") ?? ""),
        { once: true },
      );
      document.execCommand("copy");
      return answer;
    });
    expect(shown).toContain("\u2060");
    expect(copied).not.toContain("\u2060");
    expect(copied).toBe(shown.replaceAll("\u2060", ""));
    await leave();
  });

  it("shows who leads and who supports an article", async () => {
    const { page, leave } = await site.open("/read/D2/1", { language: "zh", width: 1440 });
    const article = page.locator("#D2-1 .bodies");
    expect(await article.locator(".bodies-lead dt").innerText()).toBe("牵头");
    expect(await article.locator(".bodies-lead dd").allInnerTexts()).toEqual(["市财政局"]);
    expect(await article.locator(".bodies-support dd").allInnerTexts()).toEqual([
      "市科技局",
      "市商务投资促进局",
      "市生态环境局",
      "市统计局",
    ]);
    await leave();
  });

  it("parts no figure of the text from what it counts, and no word of the outline", async () => {
    const { page, leave } = await site.open("/read/D1", { language: "zh", width: 1440 });
    for (const id of ["D1", "D2", "D2.1", "D2.5", "D3", "D5"]) {
      await page.goto(`${site.address}/read/${id}`);
      await page.locator("main[aria-busy='false'] .paper-title").first().waitFor();
      // D2 is short, and has no outline.
      if (id !== "D2")
        expect(await brokenIn(page.locator(".reader-rail .contents")), id).toEqual([]);
      for (const width of [1440, 390]) {
        await page.setViewportSize(sizeOf({ width }));
        const { parted, held } = await figuresIn(page);
        expect(held, `${id} at ${width} px`).toBeGreaterThan(3);
        expect(parted, `${id} at ${width} px`).toEqual([]);
      }
      await page.setViewportSize(sizeOf({ width: 1440 }));
    }
    await leave();
  });

  it("has the gazette's words and nothing else in an article that is copied", async () => {
    const { page, leave } = await site.open("/read/D1/19?find=10", { language: "zh", width: 390 });
    const shown = await page.locator("#D1-19 .paper-paragraph").allTextContents();
    const printed = await page.evaluate(async () => {
      const answer = await fetch("/api/issues/liaocheng-2019-02/documents/D1");
      const { text, range, articles } = (await answer.json()) as {
        text: string;
        range: { start: number };
        articles: { id: string; range: { start: number; end: number } }[];
      };
      const article = articles.find(({ id }) => id === "19");
      return article === undefined
        ? ""
        : text.slice(article.range.start - range.start, article.range.end - range.start);
    });
    expect(shown.join("").replaceAll(/\s/gu, "")).toBe(printed.replaceAll(/\s/gu, ""));
    expect(shown.join("")).toContain("5—10万元");
    expect(await page.locator("#D1-19 [data-sought=true]").count()).toBeGreaterThan(0);
    await leave();
  });

  it("names no figures of a measure that goes by none", async () => {
    const { page, leave } = await site.open("/read/D1/30", { language: "zh", width: 1440 });
    const does = page.locator("#D1-30 .does-measure");
    await does.first().waitFor({ state: "attached" });
    expect(await does.locator(".does-title").allTextContents()).toEqual(["聊城文艺奖"]);
    expect(await does.locator(".does-figures").count()).toBe(0);
    expect(await page.locator("#D1-4 .does-figures").count()).toBeGreaterThan(0);
    await leave();
  });

  it("leads to a day of the chronicle", async () => {
    const { page, leave } = await site.open("/read/D5", { language: "zh", width: 1440 });
    await page.locator(".reader-rail").getByRole("link", { name: "16日" }).click();
    const event = page.locator(".paper-event:target");
    expect(await event.innerText()).toContain("16日，我市召开市级老干部座谈会");
    expect((await event.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await leave();
  });

  it("says so where a document has no such article", async () => {
    const { page, leave } = await site.open("/read/D1/99", { language: "zh", width: 390 });
    expect(await page.getByRole("alert").innerText()).toContain("没有第99条");
    await leave();
  });

  it("sets the scan beside the text, on a desk and on a phone", async () => {
    const { page, leave } = await site.open("/read/D1", { language: "en", width: 1440 });
    await page.getByRole("switch", { name: /Compare with the scan/u }).click();
    const scan = page.locator("#D1-12 .scan-words");
    await scan.waitFor();
    for (const width of [1440, 390]) {
      await page.setViewportSize(sizeOf({ width }));
      expect(await scan.innerText()).toContain("评选评选活动");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
    }
    await leave();
  });

  it("keeps the contents in a drawer on a phone, and closes it with a choice", async () => {
    const { page, leave } = await site.open("/read/D1", { language: "zh", width: 390 });
    await page.getByRole("button", { name: "目录" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("link", { name: /支持人才培养培育/u }).click();
    await drawer.waitFor({ state: "hidden" });
    expect(new URL(page.url()).pathname).toBe("/read/D1/19");
    await leave();
  });

  it("shows what was searched for in the article it leads to", async () => {
    const { page, leave } = await site.open("/", { language: "zh", width: 390 });
    await page.getByRole("combobox").fill("技师工作站");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /第19条/u }).click();
    await page.locator("#D1-19 mark").first().waitFor();
    expect(await page.locator("#D1-19 mark").first().innerText()).toBe("技师工作站");
    await leave();
  });

  it("remembers the language and says it in the address only where it was asked", async () => {
    const { page, leave } = await site.open("/", { language: "zh", width: 1440 });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("link", { name: "What am I owed", exact: true }).click();
    await page.goto(`${site.address}/about`);
    await page.getByRole("heading", { name: "About and privacy", exact: true }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await leave();
  });

  it("begins with a skip link that leads to the content", async () => {
    const { page, leave } = await site.open("/", { language: "zh", width: 1440 });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await leave();
  });

  it("prints the text without the tools around it", async () => {
    const { page, leave } = await site.open("/read/D1", { language: "zh", width: 1440 });
    await page.emulateMedia({ media: "print" });
    for (const selector of [".frame-head", ".reader-rail", ".reader-tools", ".article-tools"]) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    expect(await page.locator("#D1-33").isVisible()).toBe(true);
    await leave();
  });
});

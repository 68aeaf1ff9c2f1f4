import { mkdir, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { languageTags } from "../src/language/language.ts";
import { openWays, strayWords, violationsOf } from "./looking.ts";
import { type Looked, type Site, everyView, leftOut, named, openCity, views } from "./site.ts";
import { type View, sizeOf } from "./visit.ts";

const lists = new URL("pages/", import.meta.url);
const artefacts = fileURLToPath(new URL(".artefacts/", import.meta.url));

/** The pages of one list: `pages/reading.ts` exports them as `pages`. */
async function pagesOf(file: string): Promise<readonly Looked[]> {
  const list: unknown = await import(new URL(file, lists).href);
  if (!isList(list)) throw new Error(`${file} exports no list of pages`);
  return list.pages;
}

const isList = (list: unknown): list is { readonly pages: readonly Looked[] } =>
  typeof list === "object" &&
  list !== null &&
  "pages" in list &&
  Array.isArray(list.pages) &&
  list.pages.every((page: unknown) => typeof page === "object" && page !== null && "path" in page);

const files = (await readdir(lists)).filter((file) => file.endsWith(".ts")).toSorted();
const all = await Promise.all(
  files.map(async (file) => ({ part: file.replace(/\.ts$/u, ""), pages: await pagesOf(file) })),
);

/** A file's name for a page's picture: its list, place in it, path, language and width. */
const pictureOf = (part: string, index: number, { path }: Looked, { language, width }: View) =>
  `${part}-${String(index).padStart(2, "0")}${path.split(/[?#]/u)[0]?.replaceAll(/[^\w.-]+/gu, "-")}-${language}-${width}.png`;

const made = new Map<Looked["made"], Promise<string>>();

/** Where a page is: what is to be made for it is made the first time. */
function placeOf({ path, made: make }: Looked, { address }: Site): Promise<string> {
  if (make === undefined) return Promise.resolve(path);
  const place = made.get(make) ?? make(address);
  made.set(make, place);
  return place;
}

const nameOf = ({ language, width }: View) => `in ${language} at ${width} px`;

/** Views of a page one after the other as it stands open: by default both; with EVERY_VIEW=1 each of four by itself. */
const journeys = (everyView ? views.map((view) => [view] as const) : [views]).map((seen) => ({
  name: seen.map(nameOf).join(", then "),
  seen,
}));

/** Goes over to another view of the page that is open: by its width, and by the page's own switch of languages. */
async function goOver(page: Page, from: View, to: View): Promise<void> {
  if (to.width !== from.width) await page.setViewportSize(sizeOf(to));
  if (to.language === from.language) return;
  await openWays(page);
  await page.locator(".language-switch").click();
  await page.locator(`html[lang='${languageTags[to.language]}']`).waitFor();
}

/** Each page of each part: whole, accessible and quiet, in both languages and widths. */
describe.skipIf(leftOut !== null).each(all)(named("the pages of $part"), ({ part, pages }) => {
  let city: Site;
  beforeAll(async () => {
    await mkdir(artefacts, { recursive: true });
    city = await openCity();
  });
  afterAll(() => city.close());

  // Two at a time: while one is analysed the other loads.
  describe.concurrent.each(journeys)("$name", ({ seen }) => {
    it.each(pages.map((page, index) => ({ ...page, index })))(
      "$path is whole, accessible and quiet",
      async ({ index, ...looked }) => {
        const [first] = seen;
        const { page, faults, settled, leave } = await city.look(await placeOf(looked, city), {
          ...first,
          ...looked,
        });
        try {
          let last = first;
          for (const view of seen) {
            await goOver(page, last, view);
            last = view;
            await settled();
            await page.locator("main[aria-busy='false']").waitFor();
            // What the page itself computes is on no wire.
            await page.waitForFunction(
              () => document.querySelector("output.waiting, [aria-busy='true']") === null,
            );
            // A picture of each page is kept, and of each view of it where every view is asked for.
            if (everyView || view === seen.at(-1))
              await page.screenshot({
                path: `${artefacts}${pictureOf(part, index, looked, view)}`,
                fullPage: true,
              });
            const where = nameOf(view);
            expect(await page.getAttribute("html", "lang"), where).toBe(
              languageTags[view.language],
            );
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide, `horizontal scroll ${where}`).toBeLessThanOrEqual(view.width);
            expect(await violationsOf(page), where).toEqual([]);
            expect(await strayWords(page), where).toEqual([]);
            expect(faults, where).toEqual([]);
            expect(await page.title(), where).toContain("公报");
          }
        } finally {
          await leave();
        }
      },
    );
  });
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Opens the ways where a narrow page keeps them shut. */
export async function openWays(page: Page): Promise<void> {
  const menu = page.locator(".frame-menu");
  if (await menu.isVisible()) await menu.click();
}

/** What axe finds against a page: each rule with the elements that break it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // In the page alone: there are no frames of other sites, and what passes is not written out.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/**
 * What of an open page is not in its language, or is no word at all: Chinese among English that is not marked as
 * Chinese (a reader aloud would spell it in English), the names of words that are missing, values that are not there. An
 * option can mark no part of its words, and what is hidden from readers aloud is not read.
 */
export const strayWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const noWord = /\b(?:undefined|null|NaN)\b|\[object |\{\{/u;
    const isEnglish = (element: Element | null) =>
      element?.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ?? false;
    const isStray = (words: string, element: Element | null) =>
      noWord.test(words) || (isEnglish(element) && han.test(words));
    const stray: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      const words = nodeValue ?? "";
      if (
        parentElement?.closest("script, style, noscript, option, [aria-hidden=true]") === null &&
        isStray(words, parentElement)
      )
        stray.push(words.trim());
    }
    for (const element of document.body.querySelectorAll(
      "[aria-label], [title], [alt], [placeholder]",
    ))
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        const words = element.getAttribute(name) ?? "";
        // What is in two languages cannot be marked within an attribute.
        const isMixed = /[A-Za-z]{3}/u.test(words) && !noWord.test(words);
        if (!isMixed && isStray(words, element)) stray.push(`${name}="${words}"`);
      }
    return stray;
  });

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

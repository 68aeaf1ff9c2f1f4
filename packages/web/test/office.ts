import type { Page } from "playwright-core";
import type { Others } from "./others.ts";

/** How the offices look at their cases. */
export const view = { language: "zh", width: 1440 } as const;

/** Where a case stands, as its page says. */
export const stands = (page: Page, state: string) =>
  page.locator(".turn-state", { hasText: state }).waitFor();

/** Takes a step that asks once more. */
export async function take(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: step, exact: true }).click();
  await page.getByRole("group", { name: step }).getByRole("button", { name: step }).click();
}

/** What a step asks before it is taken, and whether its button is red; it is left as it was. */
export async function question(
  page: Page,
  step: string,
): Promise<{ words: string; isRed: boolean }> {
  await page.getByRole("button", { name: step, exact: true }).click();
  const group = page.getByRole("group", { name: step, exact: true });
  const words = (await group.locator("p").first().innerText()).replaceAll("\u00A0", " ");
  const isRed = await group.locator(".sure-does").evaluate((button) => {
    const red = document.createElement("span");
    red.style.color = "var(--red)";
    document.body.append(red);
    const shown = getComputedStyle(red).color;
    red.remove();
    return getComputedStyle(button).backgroundColor === shown;
  });
  await group.getByRole("button", { name: "取消" }).click();
  return { words, isRed };
}

/** Lets the city's day go on to the next. */
export async function nextDay(page: Page): Promise<void> {
  await page.getByRole("button", { name: "过1天" }).click();
  await page.getByRole("button", { name: "过1天", disabled: false }).waitFor();
}

/**
 * Opens a programme of the science bureau's for one test alone, without papers unless it says otherwise, and with a public
 * notice of no days, so that the city's clock need go on by one alone; answers its id.
 */
export async function openProgramme(
  others: Others,
  measure: string,
  more: { readonly needsEvidence?: undefined } = {},
): Promise<string> {
  const id = `office-${crypto.randomUUID().slice(0, 8)}`;
  await others.as("science-clerk", "POST", "/programmes", {
    id,
    measure,
    year: 2019,
    title: `科技奖补（虚构 ${id}）`,
    leading: "science-and-technology-bureau",
    supporting: [],
    opensOn: "2019-04-15",
    closesOn: "2019-12-31",
    noticeDays: 0,
    turnDays: 10,
    needsEvidence: [],
    shares: [{ line: "match", payer: "finance-bureau", numerator: 1 }],
    ...more,
  });
  return id;
}

/** A case of a firm that has been paid before, submitted; answers its number. */
export async function submit(others: Others, programme: string, stated: object): Promise<string> {
  const { memberships } = await others.as("bearings", "GET", "/self");
  const applicant = memberships.find(({ body }) => body.startsWith("firm-"))?.body;
  const { number } = await others.as("bearings", "POST", "/cases", { programme, applicant });
  await others.as("bearings", "PUT", `/cases/${number}/stated`, { version: 0, stated });
  await others.step("bearings", number, "submit");
  return number;
}

/** A case of a programme of its own that asks for what the province gave for research once more, submitted. */
export const submitMatch = async (others: Others, sum: string): Promise<string> =>
  submit(others, await openProgramme(others, "d24-01-match"), matching(sum));

/** What such a case states. */
export const matching = (sum: string) => ({
  facts: { researchQualified: true, provincialResearchSubsidy: sum },
});

/** The reviewer finds every stated fact to be so. */
export async function findAll(others: Others, number: string): Promise<void> {
  const { facts } = await others.as("science-reviewer", "GET", `/cases/${number}`);
  await others.as("science-reviewer", "PUT", `/cases/${number}/findings`, {
    findings: facts.map(({ fact, item }) => ({
      fact,
      ...(item !== null && { item }),
      verdict: "as-stated",
    })),
  });
}

/** Takes a submitted case as far as its public notice. */
export async function publish(others: Others, number: string): Promise<void> {
  await others.step("science-clerk", number, "accept");
  await findAll(others, number);
  await others.step("science-reviewer", number, "decide");
  await others.step("finance-finance", number, "check");
  await others.step("science-clerk", number, "publish");
}

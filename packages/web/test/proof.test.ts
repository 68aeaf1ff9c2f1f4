import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("who proves and who keeps the system"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("the auditor runs every receipt again, and all come to the same", async () => {
    const { page, faults, leave } = await city.open("/audit", {
      language: "zh",
      width: 1440,
      as: "auditor",
    });
    await page.getByRole("button", { name: /全部重算/u }).click();
    await page
      .getByText(/凭据.*全部一致|全部一致/u)
      .first()
      .waitFor({ timeout: 60_000 });
    const results = await page
      .locator("section[aria-labelledby=receipts] tbody td:nth-child(3)")
      .allInnerTexts();
    expect(results.length).toBeGreaterThan(20);
    expect(results.filter((each) => each.includes("—"))).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  });

  it("the administrator sees what differs between two versions of the rules", async () => {
    const { page, faults, leave } = await city.open("/administration/system", {
      language: "zh",
      width: 390,
      as: "administrator",
    });
    await page.getByRole("button", { name: "与现行版本比较" }).click();
    const rows = page.getByRole("region", { name: /与现行版本相比/u }).locator("tbody tr");
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toMatch(/释义/u);
    expect(faults).toEqual([]);
    await leave();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("managing programmes"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("opens a measure for a year, keeps what is typed, and asks before", async () => {
    const view = { language: "zh", width: 1440, as: "science-clerk" } as const;
    const { page, faults, settled, leave } = await city.open("/manage/programmes", view);
    const id = `manage-${crypto.randomUUID().slice(0, 8)}`;
    const title = `研发投入补助（虚构 ${id}）`;
    await page.getByRole("link", { name: "发布项目" }).click();
    await page.getByRole("button", { name: "核对并发布" }).click();
    await page.getByText("请填写。").first().waitFor();
    await page.getByLabel("措施").selectOption("d24-01-match");
    await page.getByLabel("名称").fill(title);
    await page.getByLabel("代码").fill(id);
    await page.getByLabel("预算年度").fill("2019");
    await page.getByLabel("申报开始日").fill("2019-04-15");
    await page.getByLabel("申报截止日").fill("2019-04-01");
    await page.getByText("截止日早于开始日").waitFor();
    await page.getByLabel("申报截止日").fill("2019-12-31");
    await settled();
    await page.reload();
    expect(await page.getByLabel("名称").inputValue()).toBe(title);
    await page.getByLabel("预算项目", { exact: true }).selectOption("match");
    await page.getByRole("button", { name: "发布项目" }).click();
    await page.getByText("发布后不能修改").waitFor();
    await page.getByRole("button", { name: "发布项目" }).click();
    await page.waitForURL(`**/programmes/${id}`);
    await settled();
    await page.goto(`${city.address}/programmes`);
    await page.getByRole("link", { name: title }).waitFor();
    await settled();
    await page.goto(`${city.address}/manage/programmes`);
    await page.getByRole("link", { name: title }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });
});

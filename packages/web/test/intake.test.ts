import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { matching, openProgramme, stands, submit, submitMatch, take, view } from "./office.ts";
import { Others } from "./others.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("the offices at the intake"), () => {
  let city: Site;
  let others: Others;
  beforeAll(async () => {
    city = await openCity();
    others = new Others(city.address);
  });
  afterAll(async () => {
    await others.leave();
    await city.close();
  });

  it("work ten cases by keyboard alone: five together, five one by one", async () => {
    const programme = await openProgramme(others, "d24-01-match");
    const numbers: string[] = [];
    for (let at = 1; at <= 10; at++)
      numbers.push(await submit(others, programme, matching(String(at * 10_000))));
    const { page, faults, leave } = await city.open(`/queue?words=${programme}`, {
      ...view,
      as: "science-clerk",
    });
    const { keyboard } = page;
    await page.getByText("共10件").waitFor();
    for (let at = 0; at < 5; at++) {
      await keyboard.press("x");
      await keyboard.press("j");
    }
    await keyboard.press("b");
    await keyboard.press("Enter");
    await tabTo(page, ".sure .sure-does");
    await keyboard.press("Enter");
    await page.getByText("完成 5 / 5，未办理 0。").waitFor();
    await page.getByText("共5件").waitFor();
    for (let left = 5; left > 0; left--) {
      await page.getByText(`共${left}件`).waitFor();
      await page.locator("h1", { hasText: "待办" }).waitFor();
      await keyboard.press("Enter");
      await page.waitForURL("**/cases/*");
      await page.locator(".case-steps .button", { hasText: "受理" }).first().waitFor();
      await tabTo(page, ".case-steps div:first-child > .button");
      await keyboard.press("Enter");
      await tabTo(page, ".sure .sure-does");
      await keyboard.press("Enter");
      await stands(page, "审核中");
      // What is done leads on to what waits.
      await page
        .locator(".turn")
        .getByRole("link", { name: /下一件/u })
        .waitFor();
      if (left > 1) await page.goBack();
    }
    for (const number of numbers) {
      expect((await others.as("science-clerk", "GET", `/cases/${number}`)).state).toBe("accepted");
    }
    expect(faults).toEqual([]);
    await leave();
  });

  it("tell the second of two who act on one case at once, and keep what they typed", async () => {
    const number = await submitMatch(others, "50000");
    const [first, second] = await Promise.all([
      city.open(`/cases/${number}`, { ...view, as: "science-clerk" }),
      city.open(`/cases/${number}`, { ...view, as: "science-clerk" }),
    ]);
    // With nothing written there is nothing to ask once more about: what is missing is said at its field.
    await second.page.getByRole("button", { name: /发出补正通知/u }).click();
    await second.page.getByText("请先写至少一处").waitFor();
    expect(await second.page.getByText(/补正通知书将发给/u).count()).toBe(0);
    await second.page.getByLabel("第1处", { exact: true }).fill("拨款文件缺页（虚构）");
    await take(first.page, "受理");
    await stands(first.page, "审核中");
    await second.page.getByRole("button", { name: /发出补正通知/u }).click();
    // It asks once more, saying to whom the letter goes.
    await second.page.getByText(/补正通知书将发给.+须在10个工作日内补正/u).waitFor();
    await second.page.getByRole("button", { name: /发出补正通知/u }).click();
    const told = second.page.getByRole("alert");
    await told.waitFor();
    expect(await told.innerText()).toContain("这件申报刚刚有了变化");
    expect(await second.page.getByLabel("第1处", { exact: true }).inputValue()).toBe(
      "拨款文件缺页（虚构）",
    );
    // Who did what meanwhile, by name: they work on the case themselves.
    const meanwhile = second.page.locator(".told", { hasText: "您打开以后" });
    await meanwhile.waitFor();
    expect(await meanwhile.innerText()).toMatch(/受理[\s\S]*受理人/u);
    expect(await meanwhile.locator(".meta > span").count()).toBe(4);
    await second.page.getByRole("button", { name: "重新读取这件申报" }).click();
    await stands(second.page, "审核中");
    // Its field is gone with the step; the words are not.
    const unsent = second.page.locator(".told", { hasText: "没有发出的内容：通知补正" });
    await unsent.getByText("拨款文件缺页（虚构）").waitFor();
    await unsent.getByRole("button", { name: "不再保留" }).click();
    await unsent.waitFor({ state: "detached" });
    // Who took the step themselves is told nothing of the kind.
    expect(await first.page.getByText("没有发出的内容").count()).toBe(0);
    expect((await others.as("science-clerk", "GET", `/cases/${number}`)).state).toBe("accepted");
    await first.leave();
    await second.leave();
  });

  it("read the letter of completion once more, by keyboard, before it goes out", async () => {
    const number = await submitMatch(others, "50000");
    const { page, faults, leave } = await city.open(`/cases/${number}`, {
      language: "en",
      width: 390,
      as: "science-clerk",
    });
    await page.locator("#defect-1").fill("拨款文件缺页（虚构）");
    const letter = page.locator(".case-step:has(.defects-written)");
    await tabTo(page, ".case-step:has(.defects-written) > .button");
    await page.keyboard.press("Enter");
    const asked = letter.locator(".sure");
    await asked.waitFor();
    expect(await asked.innerText()).toContain("within 10 working days");
    expect(await asked.locator("li [lang='zh-CN']").allInnerTexts()).toEqual([
      "拨款文件缺页（虚构）",
    ]);
    expect((await others.as("science-clerk", "GET", `/cases/${number}`)).state).toBe("submitted");
    await tabTo(page, ".sure .sure-does");
    await page.keyboard.press("Enter");
    await asked.waitFor({ state: "detached" });
    await expect
      .poll(async () => (await others.as("science-clerk", "GET", `/cases/${number}`)).state)
      .toBe("returned");
    expect(faults).toEqual([]);
    await leave();
  });

  it("say of a case refused at intake that it was not taken up, and that nothing is paid", async () => {
    const number = await submitMatch(others, "50000");
    await others.step("science-clerk", number, "decline", { reason: "不在申报范围（虚构）" });
    const { page, faults, leave } = await city.open(`/applications/${number}`, {
      ...view,
      as: "bearings",
    });
    await stands(page, "不予受理");
    await page.getByText("申报不予受理，不予拨付。").waitFor();
    expect(await page.locator(".sum .so-far-sum").count()).toBe(0);
    await page.getByRole("link", { name: /不予受理决定书/u }).waitFor();
    expect(await page.getByText("不予奖补").count()).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });
});

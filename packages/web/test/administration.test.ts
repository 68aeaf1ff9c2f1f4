import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("who administers the system"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("makes an account, is asked before a role is given, corrects, closes and opens again", async () => {
    const { page, faults, leave } = await city.open("/administration", {
      language: "zh",
      width: 1440,
      as: "administrator",
    });
    const email = `new-${crypto.randomUUID().slice(0, 8)}@example.com`;
    await page.locator("summary", { hasText: "新建账户" }).click();
    const make = page.getByRole("button", { name: "新建账户" });
    // What is missing is said by the page, at the field, and no browser's bubble.
    await make.click();
    await page.getByText("请填写姓名。").waitFor();
    expect(await page.locator("#invite-name").getAttribute("aria-invalid")).toBe("true");
    await page.locator("#invite-name").fill("新来的人（虚构）");
    await page.locator("#invite-email").fill("new@");
    await make.click();
    await page.getByText("请填写完整的邮箱地址", { exact: false }).waitFor();
    await page.locator("#invite-email").fill(email);
    await make.click();

    const one = page.locator(".administration-people > li", { hasText: email });
    await one.getByText("没有角色").waitFor();
    await one.locator("select[id^='body-']").selectOption("finance-bureau");
    await one.locator("select[id^='role-']").selectOption("paymaster");
    await one.getByRole("button", { name: "授予角色" }).click();
    const giving = one.getByRole("group", { name: "授予角色" });
    await giving.getByText("发出拨款指令", { exact: false }).waitFor();
    expect(await one.locator(".administration-roles li").count()).toBe(0);
    await giving.getByRole("button", { name: "授予角色" }).click();
    await one.locator(".administration-roles li").waitFor();

    await one.locator("summary", { hasText: "更正姓名或邮箱" }).click();
    await one.locator("input[id^='name-']").fill("改正的人（虚构）");
    await one.locator("input[id^='why-']").fill("姓名写错（虚构）");
    await one.getByRole("button", { name: "保存更正" }).click();
    await one.getByText("已更正。").waitFor();
    expect(await one.locator("summary strong").innerText()).toBe("改正的人（虚构）");

    await one.getByRole("button", { name: "停用账户" }).click();
    await one.getByText("请先写理由", { exact: false }).first().waitFor();
    await one.locator("input[id^='reason-']").fill("已经离职（虚构）");
    for (const step of ["停用账户", "恢复账户"]) {
      await one.getByRole("button", { name: step }).click();
      await one.getByRole("group", { name: step }).getByRole("button", { name: step }).click();
      await one.getByRole("button", { name: step }).waitFor({ state: "detached" });
      const isClosed = step === "停用账户";
      expect(await one.locator("select[id^='role-']").count()).toBe(isClosed ? 0 : 1);
    }
    // Its role came back with it.
    expect(await one.locator(".administration-roles li").count()).toBe(1);
    expect(faults).toEqual([]);
    await leave();
  });
});

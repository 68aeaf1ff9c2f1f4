import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayDay } from "../src/language/dates.ts";
import { nextDay, stands, view } from "./office.ts";
import { Others } from "./others.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

/** The firm that is offered something, and the code by which the data know it. */
const firm = "bearings";
const code = "91000000M00000004E";
const nobody = "91000000M00000999A";

const table = (...lines: readonly string[]) => ({
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});

describe.skipIf(leftOut !== null)(named("what is owed without applying"), () => {
  let city: Site;
  let others: Others;
  const programme = `offers-${crypto.randomUUID().slice(0, 8)}`;
  const standard = `示例标准${programme}（虚构）`;
  beforeAll(async () => {
    city = await openCity();
    others = new Others(city.address);
    await others.as("market-clerk", "POST", "/programmes", {
      id: programme,
      measure: "d1-05-standard",
      year: 2019,
      title: `标准制定奖励（虚构 ${programme}）`,
      leading: "market-regulation-bureau",
      supporting: [],
      opensOn: "2019-04-15",
      closesOn: "2019-12-31",
      noticeDays: 0,
      turnDays: 10,
      shares: [{ line: "standard", payer: "finance-bureau", numerator: 1 }],
    });
  });
  afterAll(async () => {
    await others.leave();
    await city.close();
  });

  it("is listed, released by another, confirmed by the firm, checked, noticed, approved and paid", async () => {
    const clerk = await city.open("/manage/programmes", { ...view, as: "market-clerk" });
    const { page } = clerk;
    await page.locator(`a[href='/manage/programmes/${programme}/offers']`).click();
    await page.getByText("还没有名单").waitFor();
    await page.getByLabel("数据来源").fill("示例标准台账（虚构）");
    await page.getByLabel("数据截至哪一天").fill("2019-08-31");
    await page.locator("#offers-files").setInputFiles([
      { name: "holders.csv", ...table("id", code, nobody) },
      {
        name: "standards.csv",
        ...table(
          "holder,id,level,role,work,publishedOn",
          `${code},${standard},national,lead,draft,2019-04-10`,
          `${nobody},${standard},national,lead,draft,2019-04-10`,
        ),
      },
    ]);
    await page.getByRole("button", { name: "上传并测算" }).click();
    await page.waitForURL("**/manage/offers/*");
    const list = page.url().split("/").at(-1) ?? "";
    await page.locator(".offers-state", { hasText: "待另一人发布" }).waitFor();
    // 主持制定国家标准，一次性奖励80万元。
    const owed = page.locator(".offers-entries li", { hasText: "轴承制造" });
    expect(await owed.locator(".offers-sum").innerText()).toContain("800,000");
    await page.locator(".offers-over select").selectOption("");
    await page.locator(".offers-entries li", { hasText: nobody }).waitFor();
    // Whoever made it does not release it.
    expect(await page.getByRole("heading", { name: "核对并发布" }).count()).toBe(0);
    expect(clerk.faults).toEqual([]);
    await clerk.leave();

    const reviewer = await city.open("/notifications", { ...view, as: "market-reviewer" });
    await reviewer.page.locator(`a[href='/manage/offers/${list}']`).first().click();
    await reviewer.page.getByRole("button", { name: /^移出：/u }).click();
    await reviewer.page.getByText("请写明每一户移出的原因").waitFor();
    await reviewer.page.getByLabel("移出的原因").fill("数据有误（虚构）");
    await reviewer.page.getByRole("button", { name: "发布，告知0户" }).click();
    await reviewer.page.getByText("没有可以告知的企业。").waitFor();
    await reviewer.page.getByRole("group").getByRole("button", { name: "取消" }).click();
    await reviewer.page.getByRole("button", { name: "不移出了" }).click();
    await reviewer.page.getByRole("button", { name: "发布，告知1户" }).click();
    await reviewer.page.getByText(/移出前合计800,000\s元。发布后不能收回/u).waitFor();
    await reviewer.page.getByRole("button", { name: "发布，告知1户" }).click();
    await reviewer.page.locator(".offers-standing", { hasText: "待确认享受：1户" }).waitFor();
    const number = await reviewer.page.locator(".offers-entries a").first().innerText();
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();

    const applicant = await city.open("/mine", { ...view, as: firm });
    await applicant.page.getByRole("heading", { name: "免申即享，待您确认" }).waitFor();
    await applicant.page.locator(`a[href='/applications/${number}']`).click();
    await stands(applicant.page, "待您确认");
    await applicant.page
      .getByText(`来源：示例标准台账（虚构），截至${sayDay("2019-08-31", "zh")}。`)
      .waitFor();
    await applicant.page.getByRole("button", { name: "不需要，放弃" }).click();
    await applicant.page.getByRole("group").getByRole("button", { name: "不需要，放弃" }).click();
    await applicant.page.getByRole("button", { name: "撤回放弃" }).click();
    await applicant.page.getByRole("button", { name: "确认享受800,000 元" }).click();
    await stands(applicant.page, "等待财政核对");

    await others.step("finance-finance", number, "check");
    await others.step("market-clerk", number, "publish");
    await applicant.page.reload();
    await nextDay(applicant.page);
    await others.step("market-approver", number, "approve");
    const { orders } = await others.step("finance-paymaster", number, "pay");
    await others.step("finance-finance", number, "settle", {
      order: orders[0]?.number,
      arrived: true,
      words: "银行回单（虚构）",
    });
    await applicant.page.reload();
    await applicant.page.locator(".payments", { hasText: "已到账" }).waitFor();
    expect(await applicant.page.locator(".sum .so-far-sum").innerText()).toContain("800,000");
    expect(applicant.faults).toEqual([]);
    await applicant.leave();
  });
});

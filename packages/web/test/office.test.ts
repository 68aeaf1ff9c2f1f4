import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { Others } from "./others.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

const view = { language: "zh", width: 1440 } as const;

/** Where a case stands, as its page says. */
const stands = (page: Page, state: string) =>
  page.locator(".turn-state", { hasText: state }).waitFor();

/** Takes a step that asks once more. */
async function take(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: step, exact: true }).click();
  await page.getByRole("group", { name: step }).getByRole("button", { name: step }).click();
}

describe.skipIf(leftOut !== null)(named("the offices"), () => {
  let city: Site;
  let others: Others;
  let programme: string;
  beforeAll(async () => {
    city = await openCity();
    others = new Others(city.address);
  });
  beforeEach(async () => {
    programme = `office-${crypto.randomUUID().slice(0, 8)}`;
    await others.as("science-clerk", "POST", "/programmes", {
      id: programme,
      measure: "d24-01-match",
      year: 2019,
      title: `研发投入补助支持（虚构 ${programme}）`,
      leading: "science-and-technology-bureau",
      supporting: [],
      opensOn: "2019-04-15",
      closesOn: "2019-12-31",
      noticeDays: 0,
      turnDays: 10,
      needsEvidence: [],
      basis: "测试用，虚构",
      shares: [{ line: "match", payer: "finance-bureau", numerator: 1 }],
    });
  });
  afterAll(async () => {
    await others.leave();
    await city.close();
  });

  /** A case of a firm that has been paid before, submitted. */
  async function submitted(sum: string): Promise<string> {
    const { memberships } = await others.as("bearings", "GET", "/self");
    const applicant = memberships.find(({ body }) => body.startsWith("firm-"))?.body;
    const { number } = await others.as("bearings", "POST", "/cases", { programme, applicant });
    await others.as("bearings", "PUT", `/cases/${number}/stated`, {
      version: 0,
      stated: { facts: { researchQualified: true, provincialResearchSubsidy: sum } },
    });
    await others.step("bearings", number, "submit");
    return number;
  }

  it("work ten cases by keyboard alone: five together, five one by one", async () => {
    const numbers = [];
    for (let at = 1; at <= 10; at++) numbers.push(await submitted(String(at * 10_000)));
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
    const number = await submitted("50000");
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
    const number = await submitted("50000");
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

  it("settle a range to a figure, with a reason, before they decide", async () => {
    const range = `range-${crypto.randomUUID().slice(0, 8)}`;
    await others.as("science-clerk", "POST", "/programmes", {
      id: range,
      measure: "d1-14-platform",
      year: 2019,
      title: `平台奖励（虚构 ${range}）`,
      leading: "science-and-technology-bureau",
      supporting: [],
      opensOn: "2019-04-15",
      closesOn: "2019-12-31",
      noticeDays: 0,
      turnDays: 10,
      needsEvidence: [],
      shares: [{ line: "match", payer: "finance-bureau", numerator: 1 }],
    });
    const { memberships } = await others.as("bearings", "GET", "/self");
    const applicant = memberships.find(({ body }) => body.startsWith("firm-"))?.body;
    const item = `示例平台（虚构 ${range}）`;
    const begun = await others.as("bearings", "POST", "/cases", { programme: range, applicant });
    const { number } = begun;
    await others.as("bearings", "PUT", `/cases/${number}/stated`, {
      version: 0,
      stated: {
        platforms: [{ id: item, kind: "laboratory", level: "provincial", on: "2019-04-20" }],
      },
    });
    await others.step("bearings", number, "submit");
    await others.step("science-clerk", number, "accept");
    const { facts } = await others.as("science-reviewer", "GET", `/cases/${number}`);
    await others.as("science-reviewer", "PUT", `/cases/${number}/findings`, {
      findings: facts.map(({ fact }) => ({ fact, item, verdict: "as-stated" })),
    });
    // Decided without a figure it is refused, whoever asks and however.
    await expect(others.step("science-reviewer", number, "decide")).rejects.toThrow();
    const reviewer = await city.open(`/cases/${number}`, { ...view, as: "science-reviewer" });
    const { page } = reviewer;
    const decide = page.getByRole("button", { name: "审核通过", exact: true });
    const figure = page.getByLabel(`${item}：金额（元）`);
    await page.getByText(`${item}还没有在范围内定数`).waitFor();
    expect(await decide.count()).toBe(0);
    await figure.fill("60万元");
    await page.getByText("不在条文给出的范围内").waitFor();
    expect(await decide.count()).toBe(0);
    await figure.fill("30万元");
    await page.getByText("还没有写理由").waitFor();
    expect(await decide.count()).toBe(0);
    await page.getByLabel("理由（必填）").fill("设备投入居中（虚构）");
    await take(page, "审核通过");
    await page.getByText("设备投入居中（虚构）").first().waitFor();
    await page
      .getByText(/定为300,000\s元/u)
      .first()
      .waitFor();
    expect((await others.as("science-reviewer", "GET", `/cases/${number}`)).state).toBe("decided");
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
  });

  it("hear an objection from anybody, and answer it before they approve", async () => {
    const number = await submitted("60000");
    await others.step("science-clerk", number, "accept");
    const { facts } = await others.as("science-reviewer", "GET", `/cases/${number}`);
    await others.as("science-reviewer", "PUT", `/cases/${number}/findings`, {
      findings: facts.map(({ fact }) => ({ fact, verdict: "as-stated" })),
    });
    await others.step("science-reviewer", number, "decide");
    await others.step("finance-finance", number, "check");
    await others.step("science-clerk", number, "publish");
    const words = "2018年没有这笔省级补助（虚构）";
    const anybody = await city.open(`/notices/${number}`, view);
    await anybody.page.getByRole("button", { name: "提交异议" }).click();
    await anybody.page.getByText("请至少写", { exact: false }).waitFor();
    await anybody.page.getByLabel("哪里不对，依据是什么").fill(words);
    await anybody.page.getByRole("button", { name: "提交异议" }).click();
    await anybody.page.getByText(/异议已收到，编号/u).waitFor();
    expect(anybody.faults).toEqual([]);
    await anybody.leave();
    const reviewer = await city.open(`/cases/${number}`, { ...view, as: "science-reviewer" });
    const { page } = reviewer;
    await page.getByText(words).waitFor();
    // One word answers nobody.
    await page.getByLabel("答复").fill("不对");
    await page.getByText("请至少写4个字。").waitFor();
    await page.getByRole("button", { name: "异议不成立" }).click();
    expect(await page.locator(".sure").count()).toBe(0);
    await page.getByLabel("答复").fill("省厅文件可查（虚构）");
    await take(page, "异议不成立");
    await page.getByText("省厅文件可查（虚构）").waitFor();
    expect((await others.as("science-reviewer", "GET", `/cases/${number}`)).state).toBe("noticed");
    await page.getByRole("button", { name: "过1天" }).click();
    await page.getByRole("button", { name: "过1天", disabled: false }).waitFor();
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
    // It is still in that state, but its last day is past: nobody is asked for what would be refused.
    const late = await city.open(`/notices/${number}`, view);
    await late.page.getByRole("heading", { name: "公示已结束" }).waitFor();
    expect(await late.page.getByRole("button", { name: "提交异议" }).count()).toBe(0);
    await late.page.getByRole("link", { name: "← 所有公示" }).click();
    await late.page
      .getByRole("region", { name: /公示已结束，等待批准/u })
      .locator(`a[href="/notices/${number}"]`)
      .waitFor();
    expect(late.faults).toEqual([]);
    await late.leave();
  });

  it("bring a case from its acceptance to the payment, each in their own place", async () => {
    const number = await submitted("180000");
    const as = async (person: string, work: (page: Page) => Promise<void>) => {
      const { page, faults, leave } = await city.open(`/cases/${number}`, { ...view, as: person });
      await work(page);
      expect(faults, person).toEqual([]);
      await leave();
    };
    await as("science-clerk", async (page) => {
      await take(page, "受理");
      await stands(page, "审核中");
    });
    await as("science-reviewer", async (page) => {
      await page.getByText("计算过程，逐步").click();
      await page.getByRole("table").getByText("180,000 元").first().waitFor();
      await page.getByText(/可用[\d,]+\s元，本件180,000\s元。/u).waitFor();
      await page.getByRole("button", { name: /其余2项都属实/u }).click();
      await page.getByRole("button", { name: /保存核实结果/u }).click();
      await page.getByRole("button", { name: "保存核实结果（0项）" }).waitFor();
      await take(page, "审核通过");
      await stands(page, "待财政核对");
    });
    await as("finance-finance", async (page) => {
      await take(page, "财政核对通过");
      await stands(page, "待公示");
    });
    await as("science-clerk", async (page) => {
      await take(page, "公示");
      await stands(page, "公示中");
      await page.getByRole("button", { name: "过1天" }).click();
      await page.getByRole("button", { name: "过1天", disabled: false }).waitFor();
    });
    await as("science-approver", async (page) => {
      await take(page, "批准");
      await stands(page, "待拨付");
    });
    await as("finance-paymaster", async (page) => {
      await take(page, "拨付");
      await stands(page, "拨付中");
    });
    await as("finance-finance", async (page) => {
      // The buttons are there, say at the field what is missing, and go there.
      const words = page.getByLabel("银行回单的内容");
      await page.getByRole("button", { name: "已退汇", exact: true }).click();
      await page.getByText("填写“银行回单的内容”").waitFor();
      expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
      await words.fill("回单（虚构）");
      await take(page, "已到账");
      await stands(page, "已办结");
    });
    await as("bearings", async (page) => {
      await page.getByText("180,000").first().waitFor();
    });
  });

  it("claim back a sum written in tens of thousands, and say what is still to be paid back", async () => {
    const number = await submitted("180000");
    await others.step("science-clerk", number, "accept");
    const { facts } = await others.as("science-reviewer", "GET", `/cases/${number}`);
    await others.as("science-reviewer", "PUT", `/cases/${number}/findings`, {
      findings: facts.map(({ fact, item }) => ({
        fact,
        ...(item !== null && { item }),
        verdict: "as-stated",
      })),
    });
    await others.step("science-reviewer", number, "decide");
    await others.step("finance-finance", number, "check");
    await others.step("science-clerk", number, "publish");
    const { page, faults, leave } = await city.open(`/cases/${number}`, {
      ...view,
      as: "science-approver",
    });
    await page.getByRole("button", { name: "过1天" }).click();
    await page.getByRole("button", { name: "过1天", disabled: false }).waitFor();
    await others.step("science-approver", number, "approve");
    const { orders } = await others.step("finance-paymaster", number, "pay");
    const order = orders[0]?.number;
    await others.step("finance-finance", number, "settle", {
      order,
      arrived: true,
      words: "银行回单（虚构）",
    });
    await page.reload();
    await stands(page, "已办结");
    await page.getByLabel("金额，元（必填）").fill("20万");
    await page
      .getByText(/180,000\s元/u)
      .first()
      .waitFor();
    await page.getByLabel("理由（必填）", { exact: true }).first().fill("多付了（虚构）");
    await page.getByLabel("退款账户与方式（必填）").fill("财政专户（虚构）");
    // More than was paid: it stays, and leads to the sum.
    const sum = page.getByLabel("金额，元（必填）");
    await page.getByRole("button", { name: "责令退回", exact: true }).click();
    expect(await sum.evaluate((element) => element === document.activeElement)).toBe(true);
    await sum.fill("10万");
    await page.getByText(/所填即100,000\s元/u).waitFor();
    await take(page, "责令退回");
    await stands(page, "款项退回中");
    expect(faults).toEqual([]);
    await leave();
    await others.step("finance-finance", number, "recover", {
      order,
      amount: "40000.00",
      words: "退款回单（虚构）",
    });
    const firm = await city.open(`/applications/${number}`, { ...view, as: "bearings" });
    await firm.page.getByText(/还应退回60,000\s元/u).waitFor();
    expect(firm.faults).toEqual([]);
    await firm.leave();
  });

  it("say of a case refused at intake that it was not taken up, and that nothing is paid", async () => {
    const number = await submitted("50000");
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

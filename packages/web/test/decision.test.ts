import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutJoiners } from "../src/language/dates.ts";
import {
  findAll,
  nextDay,
  openProgramme,
  publish,
  question,
  stands,
  submit,
  submitMatch,
  take,
  view,
} from "./office.ts";
import { Others } from "./others.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("the offices that decide and pay"), () => {
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

  it("settle a range to a figure, with a reason, before they decide", async () => {
    const item = "示例平台（虚构）";
    const platform = { id: item, kind: "laboratory", level: "provincial", on: "2019-04-20" };
    const programme = await openProgramme(others, "d1-14-platform");
    const number = await submit(others, programme, { platforms: [platform] });
    await others.step("science-clerk", number, "accept");
    await findAll(others, number);
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

  it("go by the figure that another body has set, whatever was half typed before", async () => {
    const item = "示例平台乙（虚构）";
    const platform = { id: item, kind: "laboratory", level: "provincial", on: "2019-04-22" };
    const programme = await openProgramme(others, "d1-14-platform");
    const number = await submit(others, programme, { platforms: [platform] });
    await others.step("science-clerk", number, "accept");
    await findAll(others, number);
    const figureOf = (page: Page) => page.getByLabel(`${item}：金额（元）`);
    const reviewer = await city.open(`/cases/${number}`, { ...view, as: "science-reviewer" });
    await figureOf(reviewer.page).fill("40万元");
    await reviewer.page.getByLabel("理由（必填）").fill("按规模（虚构）");
    const settler = await city.open(`/cases/${number}`, { ...view, as: "reform-reviewer" });
    await figureOf(settler.page).fill("30万元");
    await settler.page.getByLabel("理由（必填）").fill("按批复定（虚构）");
    await take(settler.page, "定数");
    // It is said to be done, nothing is asked any more, and the sum is the one set.
    await settler.page.getByText("已定数，审核决定按这个数").waitFor();
    expect(await settler.page.locator(".sure").count()).toBe(0);
    await settler.page.locator(".so-far-sum", { hasText: "300,000" }).waitFor();
    await settler.page.getByRole("button", { name: "重新定数" }).waitFor();
    await settler.page
      .locator(".history li", { hasText: "定数" })
      .getByText(/300,000/u)
      .waitFor();
    expect(settler.faults).toEqual([]);
    await settler.leave();
    const { page } = reviewer;
    await page.reload();
    await page.getByText(/您之前填的400,000\s元不采用/u).waitFor();
    expect(await figureOf(page).count()).toBe(0);
    const { words } = await question(page, "审核通过");
    expect(words).toContain("示例平台乙（虚构）按");
    expect(words).toContain("定的300,000 元，不按您之前填的400,000 元");
    await take(page, "审核通过");
    await stands(page, "待财政核对");
    await page
      .getByText(/定为300,000\s元/u)
      .first()
      .waitFor();
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
  });

  it("hear an objection from anybody, and answer it before they approve", async () => {
    const number = await submitMatch(others, "60000");
    await publish(others, number);
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
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
    // Its last day ends while somebody writes: what they wrote stays, with where else to turn.
    const half = await city.open(`/notices/${number}`, view);
    const field = half.page.getByLabel("哪里不对，依据是什么");
    await field.fill("只写了一半（虚构）");
    await nextDay(half.page);
    await half.page.getByRole("heading", { name: "公示已结束" }).waitFor();
    const unsent = half.page.getByRole("status").filter({ hasText: "您写的异议没有提交" });
    expect(await unsent.innerText()).toContain("只写了一半（虚构）");
    expect(await unsent.innerText()).toContain("直接向聊城市科技局反映");
    expect(await field.count()).toBe(0);
    await half.page.reload();
    await unsent.getByRole("button", { name: "不再保留" }).click();
    await half.page.getByText("只写了一半（虚构）").waitFor({ state: "detached" });
    expect(half.faults).toEqual([]);
    await half.leave();
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
    const number = await submitMatch(others, "180000");
    const { programme, names } = await others.as("bearings", "GET", `/cases/${number}`);
    const { measureTitle } = await others.as("bearings", "GET", `/programmes/${programme}`);
    const payee = Object.entries(names).find(([body]) => body.startsWith("firm-"))?.[1].zh;
    const binds = `“${measureTitle.zh}”，${payee}，180,000 元。`;
    const as = async (person: string, work: (page: Page) => Promise<void>) => {
      const { page, faults, leave } = await city.open(`/cases/${number}`, {
        ...view,
        as: person,
      });
      await work(page);
      expect(faults, person).toEqual([]);
      await leave();
    };
    await as("science-clerk", async (page) => {
      // Red is what refuses, ends or takes away, and nothing else.
      expect(await question(page, "受理")).toMatchObject({ isRed: false });
      expect(await question(page, "不予受理")).toMatchObject({ isRed: true });
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
      const decides = await question(page, "审核通过");
      expect(decides.words).toContain(binds);
      expect(decides.isRed).toBe(false);
      expect(await question(page, "不予奖补")).toMatchObject({ isRed: true });
      await take(page, "审核通过");
      await stands(page, "待财政核对");
    });
    await as("finance-finance", async (page) => {
      expect((await question(page, "财政核对通过")).words).toContain(binds);
      await take(page, "财政核对通过");
      await stands(page, "待公示");
    });
    await as("science-clerk", async (page) => {
      expect((await question(page, "公示")).words).toContain(binds);
      await take(page, "公示");
      await stands(page, "公示中");
      await nextDay(page);
    });
    await as("science-approver", async (page) => {
      const approves = await question(page, "批准");
      expect(approves.words).toContain(binds);
      expect(approves.isRed).toBe(false);
      await take(page, "批准");
      await stands(page, "待拨付");
      const cancels = await question(page, "撤销批准");
      expect(cancels.words).toContain(binds);
      expect(cancels.isRed).toBe(true);
    });
    await as("finance-paymaster", async (page) => {
      expect((await question(page, "拨付")).words).toMatch(
        new RegExp(`^按“${measureTitle.zh}”拨付180,000 元给`, "u"),
      );
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
      expect((await question(page, "已到账")).words).toContain(binds);
      await take(page, "已到账");
      await stands(page, "已办结");
    });
    await as("bearings", async (page) => {
      await page.getByText("180,000").first().waitFor();
    });
  });

  it("claim back a sum written in tens of thousands, and say what is still to be paid back", async () => {
    const number = await submitMatch(others, "180000");
    await publish(others, number);
    const { page, faults, leave } = await city.open(`/cases/${number}`, {
      ...view,
      as: "science-approver",
    });
    await nextDay(page);
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

  it("print what the rules give with the day of the city, and not the computer's", async () => {
    const { page, faults, leave } = await city.open("/calculate?way=all", view);
    const told = withoutJoiners(await page.locator(".strip output").innerText());
    const today = /2019年\d+月\d+日/u.exec(told)?.[0];
    expect(today).toBeDefined();
    await page.emulateMedia({ media: "print" });
    const heading = page.locator(".print-only", { hasText: "打印" });
    expect(withoutJoiners(await heading.innerText())).toContain(`${today}打印`);
    expect(faults).toEqual([]);
    await leave();
  });
});

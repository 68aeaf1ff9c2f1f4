import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nextDay, openProgramme, publish, stands, view } from "./office.ts";
import { Others } from "./others.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

/** A draft of somebody's, and its number. */
async function begin(
  page: Page,
  address: string,
  programme: string,
  firm?: string,
): Promise<string> {
  await page.goto(`${address}/programmes/${programme}`);
  await page.getByRole("link", { name: "去申报" }).click();
  if (firm !== undefined) await page.getByRole("radio", { name: firm }).check();
  await page.getByRole("button", { name: /开始填报|另填一份/u }).click();
  await page.waitForURL("**/applications/*");
  await page.getByLabel(/补助/u).first().waitFor();
  return page.url().split("/").at(-1) ?? "";
}

const amount = (page: Page) => page.getByRole("textbox", { name: /补助/u }).first();
const saved = (page: Page) =>
  page.locator("[data-saving='saved']", { hasText: "已保存" }).waitFor();

describe.skipIf(leftOut !== null)(named("an application"), () => {
  let city: Site;
  let others: Others;
  let programme: string;
  beforeAll(async () => {
    city = await openCity();
    others = new Others(city.address);
    programme = await openProgramme(others, "d24-01-match", { needsEvidence: undefined });
  });
  afterAll(async () => {
    await others.leave();
    await city.close();
  });

  it("goes from the firm's registration over a letter of defects to the payment", async () => {
    const { page, faults, leave } = await city.open("/firms", { ...view, as: "tourism" });
    const firm = `示例登记企业${crypto.randomUUID().slice(0, 4)}有限公司（虚构）`;

    await page.getByText("再登记一个单位").click();
    await page.getByLabel("名称", { exact: true }).fill(firm);
    const code = page.getByLabel("统一社会信用代码");
    await code.fill("91000000M000009019");
    await page.getByText("校验码不对").waitFor();
    // The button is alive, says what is wrong at the field, and goes there.
    await page.getByRole("button", { name: "登记单位" }).click();
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    await code.fill("91000000m 000009018");
    await page.getByText("代码正确").waitFor();
    await page.getByRole("button", { name: "登记单位" }).click();
    await page.waitForURL("**/firms/firm-91000000M000009018");

    await page
      .getByRole("combobox", { name: "所在县（市、区）" })
      .selectOption({ label: "高唐县" });
    await page.getByRole("button", { name: "保存" }).first().click();
    await page.getByText("变更所在地").waitFor();
    await page.getByText("登记账户").first().click();
    await page.getByLabel("开户银行").fill("示例银行（虚构）");
    await page.getByLabel("账号").fill("9999 0000 0000 9018");
    await page.getByRole("button", { name: "登记账户" }).click();
    await page.getByText("等财政部门核实").waitFor();
    // Whoever verifies the account opens what proves it, there where they verify it.
    await page.getByLabel("上传示例银行（虚构）账户****9018的证明").setInputFiles({
      name: "开户证明（虚构）.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("账户证明（虚构）"),
    });
    await page.getByRole("link", { name: "开户证明（虚构）.txt" }).waitFor();
    const verifier = await city.open("/budget/accounts", { ...view, as: "finance-finance-2" });
    const proof = verifier.page
      .locator(".budget-accounts li", { hasText: "9018" })
      .getByRole("link", { name: "开户证明（虚构）.txt" });
    const opened = await verifier.page.request.get(
      new URL((await proof.getAttribute("href")) ?? "", city.address).href,
    );
    expect(await opened.text()).toBe("账户证明（虚构）");
    // It does not agree: refused with the reason, which the firm reads where it names another.
    const row = verifier.page.locator(".budget-accounts li", { hasText: "9018" });
    await row.getByRole("button", { name: "不予核实" }).click();
    await row.getByLabel("理由（必填）").fill("户名与证明不符（虚构）");
    await row
      .getByRole("group", { name: "不予核实" })
      .getByRole("button", { name: "不予核实" })
      .click();
    await verifier.page.getByText("没有通过核实，已告知该单位").waitFor();
    await row.waitFor({ state: "detached" });
    expect(verifier.faults).toEqual([]);
    await verifier.leave();
    await page.reload();
    await page.getByText("户名与证明不符（虚构）").waitFor();
    await page.locator("summary", { hasText: "登记账户" }).click();
    await page.getByLabel("开户银行").fill("示例银行（虚构）");
    await page.getByLabel("账号").fill("9999 0000 0001 9018");
    await page.getByRole("button", { name: "登记账户" }).click();
    await page.getByText("等财政部门核实").waitFor();
    const { accounts } = await others.as("finance-finance-2", "GET", "/accounts");
    const account = accounts.find(({ body }) => body === "firm-91000000M000009018");
    await others.as("finance-finance-2", "POST", `/accounts/${account?.id}/verify`);

    const number = await begin(page, city.address, programme, firm);
    await page.getByRole("radio", { name: "是", exact: true }).first().check();
    await amount(page).fill("20万元");
    await page.locator(".so-far-sum", { hasText: "200,000" }).waitFor();
    await saved(page);
    for (const chooser of await page.locator("input[type='file']").all()) {
      await chooser.setInputFiles({
        name: "样件（虚构）.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("样件（虚构）：不作任何证明\n"),
      });
      await page.locator("progress").waitFor({ state: "detached" });
    }
    await page.getByText("都齐了，可以提交。").waitFor();
    await page.getByRole("button", { name: "提交申报" }).click();
    // Whole, it says first what submitting binds to.
    const binds = page.getByRole("group", { name: "提交申报" });
    await binds.getByText("除非退回补正，不能再改").waitFor();
    await binds.getByRole("button", { name: "提交申报" }).click();
    await stands(page, "等待受理");

    const label = await page.locator(".said dt").last().innerText();
    const { facts: stated } = await others.as("science-clerk", "GET", `/cases/${number}`);
    await others.step("science-clerk", number, "return", {
      defects: [
        { words: `${label}与拨款文件不一致（虚构）`, fact: stated.at(-1)?.fact },
        "请加盖公章（虚构）",
      ],
    });
    await page.reload();
    await page.getByRole("heading", { name: "请补正这2处" }).waitFor();
    expect(await page.locator(".defect").count()).toBe(2);
    await page.getByRole("link", { name: /下载补正通知书/u }).waitFor();
    expect(await page.locator(".entry-problem", { hasText: "与拨款文件不一致" }).count()).toBe(1);
    // As it was it is not taken, and what is open is told.
    await page.locator(".submit").getByText("补正第2处还没有回应").waitFor();
    await page.getByRole("button", { name: "补正后再次提交" }).click();
    await page.getByRole("alert").filter({ hasText: "没有任何改动" }).waitFor();
    await page.locator("#defect-1").fill("180000");
    await saved(page);
    expect(await amount(page).inputValue()).toBe("180000");
    await page.locator(".defect", { hasText: "改为" }).getByText("已回应").waitFor();
    await page.locator("#defect-2-words").fill("公章已改为电子印章（虚构）");
    await page.getByText("每一处都有了回应").waitFor();
    await page.reload();
    expect(await page.locator("#defect-2-words").inputValue()).toContain("电子印章");
    await page.getByRole("button", { name: "补正后再次提交" }).click();
    // It is asked about first: once sent nothing can be changed.
    const sure = page.getByRole("group", { name: "补正后再次提交" });
    await sure.getByText("不能再改").waitFor();
    await sure.getByRole("button", { name: "补正后再次提交" }).click();
    await stands(page, "等待受理");
    await page.locator(".mendings", { hasText: "说明：公章已改为电子印章" }).waitFor();

    await publish(others, number);
    await page.reload();
    await stands(page, "正在公示");
    await nextDay(page);
    await others.step("science-approver", number, "approve");
    const { orders } = await others.step("finance-paymaster", number, "pay");
    await others.step("finance-finance", number, "settle", {
      order: orders[0]?.number,
      arrived: true,
      words: "银行回单（虚构）",
    });
    await page.reload();
    await page.locator(".payments li", { hasText: "已到账" }).getByText("尾号9018").waitFor();
    expect(await page.locator(".sum .so-far-sum").innerText()).toContain("180,000");
    await page.goto(`${city.address}/notifications`);
    const told = page.locator(".notifications li", { hasText: `您的申报${number}` });
    await told.filter({ hasText: "）”）：已批准" }).waitFor();
    await told.filter({ hasText: "款项已到账" }).waitFor();
    // The same again is told where one would begin it, and once more where one would send it; it may be sent all the same.
    await page.goto(`${city.address}/programmes/${programme}`);
    await page.getByText("您的单位已有这个项目的申报").waitFor();
    await page.locator(".told").getByRole("link", { name: number }).waitFor();
    await begin(page, city.address, programme, firm);
    const warned = page.locator(".submit .told");
    await warned.getByText("就同一事项已经获得奖补").waitFor();
    expect(await page.getByRole("button", { name: "提交申报" }).isEnabled()).toBe(true);
    // Whole, it is asked about before it is sent.
    await page.getByRole("radio", { name: "是", exact: true }).first().check();
    await amount(page).fill("20万元");
    await saved(page);
    for (const chooser of await page.locator("input[type='file']").all()) {
      await chooser.setInputFiles({
        name: "样件（虚构）.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("样件（虚构）：不作任何证明\n"),
      });
      await page.locator("progress").waitFor({ state: "detached" });
    }
    await page.getByText("都齐了，可以提交。").waitFor();
    await page.getByRole("button", { name: "提交申报" }).click();
    const asked = page.getByRole("group", { name: "提交申报" });
    await asked.getByText(`就同一事项还有申报：${number}`).waitFor();
    await asked.getByRole("button", { name: "取消" }).click();
    await warned.getByRole("link", { name: number }).click();
    await page.waitForURL(`**/applications/${number}`);
    // Nothing but the refusal that was asked for.
    expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
    await leave();
  });

  it("loses nothing typed by a dead network, a reload, or a lost session", async () => {
    const { page, leave } = await city.open("/mine", { ...view, as: "materials" });
    const number = await begin(page, city.address, programme);
    await page.route("**/stated", (route) => route.abort());
    await amount(page).fill("123456");
    await page.getByText("连不上网").waitFor();
    await page.unroute("**/stated");
    await page.reload();
    await page.getByText("已恢复上次没有保存的填写").waitFor();
    expect(await amount(page).inputValue()).toBe("123456");
    await saved(page);

    await page.context().clearCookies();
    await amount(page).fill("654321");
    // What goes by the form is refused for the same reason, where it was tried.
    await page
      .locator("input[type='file']")
      .first()
      .setInputFiles({
        name: "样件（虚构）.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("样件（虚构）：不作任何证明\n"),
      });
    const refusedPaper = page.locator(".wanted-paper").getByRole("alert");
    await refusedPaper.getByText("请先登录", { exact: true }).waitFor();
    await refusedPaper.getByRole("link", { name: /重新登录/u }).click();
    await page.waitForURL("**/sign-in?to=*");
    // It asks who one is, and does not take one for signed in still.
    await page.locator("input[type='password']").waitFor();
    await page.getByRole("button", { name: /新材料/u }).click();
    await page.waitForURL(`**/applications/${number}`);
    await saved(page);
    expect(await amount(page).inputValue()).toBe("654321");
    await page.reload();
    await amount(page).waitFor();
    expect(await amount(page).inputValue()).toBe("654321");
    await leave();
  });

  it("tells the second of two who write at once, by name, and lets them choose", async () => {
    const { page, leave } = await city.open("/mine", { ...view, as: "materials" });
    const number = await begin(page, city.address, programme);
    const second = await page.context().newPage();
    await second.goto(`${city.address}/applications/${number}`);
    await amount(second).waitFor();
    await amount(page).fill("100000");
    await saved(page);
    await amount(second).fill("200000");
    const told = second.getByRole("alert").filter({ hasText: "保存了这份草稿" });
    await told.waitFor();
    expect(await told.innerText()).toContain("新材料经办人");
    expect(await amount(second).inputValue()).toBe("200000");
    await second.getByRole("button", { name: "用我的" }).click();
    await saved(second);
    await amount(page).fill("300000");
    await page.getByRole("button", { name: "用已保存的" }).click();
    expect(await amount(page).inputValue()).toBe("200000");
    await leave();
  });

  it("is not what officials register firms for: they are told, and may all the same", async () => {
    const { page, faults, leave } = await city.open("/firms", {
      language: "en",
      width: 390,
      as: "science-clerk",
    });
    await page.getByText("Applications are made by firms and institutions").waitFor();
    const name = page.getByLabel("Name", { exact: true });
    expect(await name.isVisible()).toBe(false);
    await page.locator("summary", { hasText: "Register a firm" }).click();
    // What is Chinese in a field is drawn and read out as that.
    expect(await name.getAttribute("lang")).toBeNull();
    await name.fill("示例企业（虚构）");
    expect(await name.getAttribute("lang")).toBe("zh-CN");
    expect(faults).toEqual([]);
    await leave();
  });

  it("forgets what was typed when one signs out", async () => {
    const { page, leave } = await city.open("/firms", { ...view, as: "standards" });
    await page.getByText("再登记一个单位").click();
    await page.getByLabel("名称", { exact: true }).fill("没有存的（虚构）");
    const typed = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("typed")).length);
    await expect.poll(typed).toBeGreaterThan(0);
    await page.getByRole("button", { name: "退出" }).click();
    await page.getByRole("link", { name: "登录", exact: true }).waitFor();
    await expect.poll(typed).toBe(0);
    await leave();
  });
});

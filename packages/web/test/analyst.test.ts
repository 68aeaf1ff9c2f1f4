import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

describe.skipIf(leftOut !== null)(named("an analyst"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("compares a reform on a case, by the rule's own figure, and gives it to others as a link", async () => {
    const { page, faults, leave } = await city.open("/analysis", {
      language: "zh",
      width: 1440,
      as: "finance-finance",
    });
    // Two products of the national catalogue at 150万元 each.
    await page.getByText("合计：现行3,000,000 元，假设方案3,000,000 元，即").waitFor();
    // The note stands beside the ways to begin that it speaks of.
    expect(await page.locator(".studied-case .note + .choices").count()).toBe(1);
    const figure = page.getByLabel("选一个数字");
    await page.getByLabel("按原文或条文查找").fill("d1-01-equipment-catalogue.award.national");
    const option = (await figure.locator("optgroup option").first().getAttribute("value")) ?? "";
    await figure.selectOption(option);
    await page.locator(`[id="move-${option}"]`).fill("200万元");
    await page.getByText("合计：现行3,000,000 元，假设方案4,000,000 元，即").waitFor();
    const rows = page.getByRole("region", { name: "逐项差别" }).locator("tbody tr");
    expect(await rows.count()).toBe(2);
    expect(await rows.first().innerText()).toMatch(/1,500,000\s元\s+2,000,000\s元\s+增加/u);
    await page.getByRole("button", { name: "生成链接" }).click();
    const link = await page.locator(".analysis-link").innerText();
    const other = await city.open("/about", {
      language: "zh",
      width: 390,
      as: "industry-reviewer",
    });
    await other.page.goto(link);
    await other.page.getByText("合计：现行3,000,000 元，假设方案4,000,000 元，即").waitFor();
    await other.leave();
    await page.locator(`[id="move-${option}"]`).fill("很多");
    // Said where it stands; what was worked out before it stays.
    await page.getByText("“很多”看不懂，请写成").first().waitFor();
    await page.getByText("合计：现行3,000,000 元，假设方案4,000,000 元，即").waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it("fills in a case as a form, loses nothing by a reload, and sees what a moved figure costs", async () => {
    const { page, faults, leave } = await city.open("/analysis", {
      language: "zh",
      width: 1440,
      as: "finance-finance",
    });
    const product = (number: number) =>
      page.getByRole("group", { name: `产品${number}`, exact: true });
    await page.getByRole("button", { name: "再添加产品" }).click();
    await product(3).getByRole("combobox").selectOption("national-first-set");
    await product(3).getByLabel("列入目录的日期").fill("2019-02-20");
    await page.getByText("合计：现行4,500,000 元，假设方案4,500,000 元，即").waitFor();
    await page.reload();
    const day = page.getByLabel("列入目录的日期").nth(2);
    await day.waitFor();
    expect(await day.inputValue()).toBe("2019-02-20");
    await page.getByText("合计：现行4,500,000 元，假设方案4,500,000 元，即").waitFor();
    const cap = "d1-01-equipment-catalogue.year-cap";
    await page.getByLabel("按原文或条文查找").fill(cap);
    await page.getByLabel("选一个数字").selectOption(cap);
    await page.locator(`[id="move-${cap}"]`).fill("很多");
    // What cannot be read is said at its field, and takes no result away.
    await page.getByText("“很多”看不懂，请写成“600万元”这样").waitFor();
    await page.getByText("改正以前，下面仍按现行的数字计算").waitFor();
    await page.getByText("合计：现行4,500,000 元，假设方案4,500,000 元，即").waitFor();
    await page.locator(`[id="move-${cap}"]`).fill("200万元");
    await page.getByText("合计：现行4,500,000 元，假设方案2,000,000 元，即").waitFor();

    // A wrong file changes nothing, and is told with its line.
    const file = (name: string, text: string) => ({
      name,
      mimeType: "application/yaml",
      buffer: Buffer.from(text),
    });
    const chooser = page.getByLabel(/选择文件.*打开存下的文件/u);
    await chooser.setInputFiles(
      file("wrong.yaml", "subject: enterprise\nproducts:\n  - id: 甲\n    listedOn: soon\n"),
    );
    await page.getByText("“wrong.yaml”没有打开").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(
      /第4行 产品1：列入目录的日期（“listedOn”）/u,
    );
    await chooser.setInputFiles(file("broken.yaml", "subject: enterprise\nfacts: [\n"));
    await page.getByText(/第\d行\s+不是测算文件/u).waitFor();
    await page.getByText("合计：现行4,500,000 元，假设方案2,000,000 元，即").waitFor();

    // Another case takes the place of this one, which can be had back.
    await page.getByRole("button", { name: "示例：四件产品，超过年度上限" }).click();
    await page.getByText("合计：现行5,000,000 元，假设方案2,000,000 元，即").waitFor();
    await page.getByRole("button", { name: "换回原来的" }).click();
    await page.getByText("合计：现行4,500,000 元，假设方案2,000,000 元，即").waitFor();
    expect(await violationsOf(page)).toEqual([]);

    // The expert's way shows the same case, and what is written there is on the form.
    await page.getByText("文件（JSON）", { exact: true }).click();
    const written = page.getByLabel("申报内容（JSON）");
    expect(await written.inputValue()).toContain('"listedOn": "2019-02-20"');
    await written.fill("{}}");
    await page.getByText("申报内容不是有效的JSON").waitFor();
    await page.getByText("逐项填写", { exact: true }).click();
    await page.getByText("文件里的内容还不能逐项显示").waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it("begins with what was filled in at the calculator in this browser", async () => {
    const { page, faults, settled, leave } = await city.open("/calculate?way=all", {
      language: "zh",
      width: 1440,
      as: "finance-finance",
    });
    await page.getByRole("button", { name: "填入例子（虚构的企业）" }).click();
    await page.locator(".result").first().waitFor();
    await settled();
    await page.goto(`${city.address}/analysis`);
    await page.getByRole("button", { name: "我在“能得多少”里填的" }).click();
    await page.getByText("合计：现行5,000,000 元，假设方案5,000,000 元，即").waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it("moves a weight of an allocation, and sees which counties win and lose", async () => {
    const { page, faults, leave } = await city.open("/analysis", {
      language: "zh",
      width: 1440,
      as: "finance-finance",
    });
    const subject = page.getByLabel("对象", { exact: true });
    await subject.selectOption("allocation");
    await page.getByText(/合计：现行50,000,000/u).waitFor();
    // What it comes to stands near what is asked first: the long table is folded.
    const data = page.getByLabel("各地数据（CSV）");
    expect(await data.isVisible()).toBe(false);
    expect(await page.locator("#figure-words").count()).toBe(0);
    await page.getByText("各地数据（11个地方）：查看或换成您的").waitFor();
    const rows = page.getByRole("region", { name: "各地分得" }).locator("tbody tr");
    const figure = page.getByLabel("选一个数字");
    const move = async (id: string, value: string) => {
      await figure.selectOption(id);
      await page.locator(`[id="move-${id}"]`).fill(value);
    };
    // A figure that the reading in force does not use: nothing differs, why is said, and the shares are there.
    await move("economy-weight", "60%");
    await page.getByText("现行与假设方案没有差别。").waitFor();
    await page.getByText("换成“相乘”才会用到").waitFor();
    expect(await rows.count()).toBe(11);
    expect(await rows.first().innerText()).toContain("不变");
    expect(await page.locator(".analysis-figure").innerText()).toContain("财政体制 附件");

    await move("four-new-weight", "0.3");
    await rows.filter({ hasText: "增加" }).first().waitFor();
    const said = (await rows.allInnerTexts()).join(" ");
    expect(said).toContain("减少");
    // The pool is what it was: what some gain others lose.
    await page.getByText("合计：现行50,000,000 元，假设方案50,000,000 元，即").waitFor();
    await page.getByText(/同一级的12个权重合计120%，不再是100%/u).waitFor();
    await page.locator('[id="move-four-new-weight"]').fill("abc");
    await page.getByText("“abc”看不懂，请写成“30%”这样").waitFor();
    await page.getByText("改正以前，下面仍按此前填的0.3计算").waitFor();
    await rows.filter({ hasText: "增加" }).first().waitFor();
    await page.locator('[id="move-four-new-weight"]').fill("0.3");
    // The reading that would use the idle figure can be taken here.
    await page.getByText("条文的几种释义（3处）").click();
    await page.getByLabel("相乘", { exact: true }).check();
    await page.getByText("换成“相乘”才会用到").waitFor({ state: "detached" });
    // The reading in force stands beside the one chosen, and each column says by which it is.
    const shares = page.getByRole("region", { name: "各地分得" });
    await shares.getByText("现行（默认释义）").first().waitFor();
    await shares.getByText("假设方案（所选释义）").first().waitFor();
    await page.getByText(/现行按“不相乘[^”]*”，所选按“相乘”/u).waitFor();
    await page.getByLabel(/不相乘/u).check();
    await page.getByText("换成“相乘”才会用到").waitFor();
    await page
      .getByText(/处；最多：虚构/u)
      .first()
      .waitFor();
    const file = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    expect(decodeURIComponent(file ?? "")).toContain('"地方","现行（最低，元）"');

    // Another subject has other figures: these are told to wait, and count again on the way back.
    await move("base", "50%");
    await page.getByLabel("分配办法").selectOption("tax-per-mu");
    const waiting = page.locator(".analysis-elsewhere");
    await waiting.getByText("经济运行质量效益权重：60%").waitFor();
    // Its table is another: what does not fit unfolds it, and it stays so.
    await page.locator("#study-rows-problem").waitFor();
    expect(await waiting.innerText()).not.toContain("基础值");
    expect(await page.locator('[id="move-base"]').inputValue()).toBe("50%");
    await subject.selectOption("case");
    await page.getByText("合计：现行3,000,000 元，假设方案3,000,000 元，即").waitFor();
    await waiting.getByText("基础值：50%").waitFor();
    await subject.selectOption("allocation");
    await page.getByLabel("分配办法").selectOption("performance-transfer");
    await waiting.waitFor({ state: "detached" });
    expect(await page.locator('[id="move-four-new-weight"]').inputValue()).toBe("0.3");

    // A sum and a cell that cannot be used are said at their fields, in the words of the page.
    const pool = page.getByLabel("资金总额", { exact: true });
    await pool.fill("很多");
    await page.locator("#study-pool-problem", { hasText: "“很多”不是金额" }).waitFor();
    await page.getByRole("link", { name: "请先改正“资金总额”" }).waitFor();
    await pool.fill("5000万元");
    // The table that did not fit the other scheme was unfolded, to be seen in rows and columns.
    const cell = page.getByLabel(/^虚构乙县：“四新”/u).first();
    expect(await cell.inputValue()).toBe("15.4%");
    await page.getByText("同一张表的文本（CSV）").click();
    const stated = await data.inputValue();
    await data.fill(stated.replace("990002,虚构乙县,15.4%", "990002,虚构乙县,很多"));
    await page.locator("#study-rows-problem", { hasText: "“很多”用不了，应为百分比" }).waitFor();
    expect(await page.locator("#study-rows-problem").innerText()).toMatch(/^虚构乙县，“/u);
    expect(await cell.getAttribute("aria-invalid")).toBe("true");
    // Written over in its cell, it is right in the text as well.
    await cell.fill("15.4%");
    await page.locator("#study-rows-problem").waitFor({ state: "detached" });
    expect(await data.inputValue()).toBe(stated);

    // What is no table is refused in a line, and the data stay.
    await page.getByLabel(/选择文件.*打开文件/u).setInputFiles({
      name: "各地.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n"),
    });
    await page.getByText("“各地.csv”不是CSV文件，而是PDF。").waitFor();
    expect(await page.getByLabel("各地数据（CSV）").inputValue()).toContain("990001,虚构甲县");
    await rows.filter({ hasText: "增加" }).first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it("studies it over many firms, leaves, finds it again, and takes the files", async () => {
    const { page, faults, leave } = await city.open("/analysis/populations", {
      language: "zh",
      width: 390,
      as: "finance-finance",
    });
    const figure = "d1-01-equipment-catalogue.year-cap";
    await page.locator("#study-title").fill("上限降到200万元（虚构）");
    // What is no table is refused as it is chosen, before anything else is filled in or sent.
    await page.getByText("上传文件", { exact: true }).click();
    await page.locator("#study-files").setInputFiles({
      name: "table.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n"),
    });
    await page.getByText("“table.pdf”没有选入：它是PDF").waitFor();
    // What the tables look like is there to be read and to be saved.
    await page.getByRole("link", { name: "holders.csv" }).waitFor({ timeout: 60_000 });
    await page.getByText(/^holders：单位/u).click();
    // Rows that stand as cards on a phone are none to the browser.
    await page
      .locator(".study-tables tr", { hasText: /^revenue.*金额/u })
      .first()
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText("虚构的", { exact: true }).click();
    await page.locator("#study-firms").fill("500");
    await page.locator("#figure-words").fill(figure);
    await page.locator("#figure").selectOption(figure);
    await page.locator(`[id="move-${figure}"]`).fill("200万元");
    await page.getByRole("button", { name: "开始测算" }).click();
    await page.getByRole("heading", { level: 1, name: "上限降到200万元（虚构）" }).waitFor();
    await page.getByRole("link", { name: /全部测算/u }).click();
    await page.getByRole("link", { name: "上限降到200万元（虚构）" }).click();
    await page.locator(".studies-sums").waitFor({ timeout: 60_000 });
    expect(await page.locator(".county-map path").count()).toBe(8);
    expect(await page.locator(".standings li").count()).toBe(6);
    expect(await page.locator(".studies-changes").innerText()).not.toContain(figure);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "comparison.csv" }).click(),
    ]);
    expect(await readFile(await file.path(), "utf8")).toContain("d1-01-equipment-catalogue");
    // It can be changed and run again, with all that it was made of.
    await page.getByRole("button", { name: "改动后再算一次" }).click();
    await page.getByRole("heading", { level: 1, name: "多户测算" }).waitFor();
    expect(await page.locator("#study-title").inputValue()).toBe("上限降到200万元（虚构）");
    expect(await page.locator("#study-firms").inputValue()).toBe("500");
    expect(await page.locator(`[id="move-${figure}"]`).inputValue()).toBe("200万元");
    await page.getByRole("link", { name: "上限降到200万元（虚构）" }).click();
    await page.getByRole("button", { name: "删除" }).click();
    await page.getByRole("button", { name: "删除" }).click();
    await page.getByRole("heading", { level: 1, name: "多户测算" }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });
});

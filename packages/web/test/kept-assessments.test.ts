import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "./looking.ts";
import { type Site, leftOut, named, openCity } from "./site.ts";

const view = { language: "zh", width: 1440 } as const;
const keeping = (page: Page) => page.locator(".keep-firm");

/** What was sent to the server to change something, from now on. */
function sentBy(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(`${request.method()} ${request.postData() ?? ""}`);
  });
  return sent;
}

describe.skipIf(leftOut !== null)(named("an assessment kept with a firm"), () => {
  let city: Site;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.close());

  it("is kept from the calculator, found again, opened, and deleted", async () => {
    const { page, faults, leave } = await city.open("/calculate?way=all", { ...view, as: "agent" });
    await page.getByRole("button", { name: /填入例子/u }).click();
    await page.getByText("5,000,000 元", { exact: true }).first().waitFor();
    const sent = sentBy(page);
    const form = keeping(page);
    await form.locator("summary").click();
    expect(await form.innerText()).toContain("发送到服务器");
    expect(await violationsOf(page)).toEqual([]);
    expect(sent).toEqual([]);
    const title = `四台设备（虚构 ${crypto.randomUUID().slice(0, 8)}）`;
    await form.getByLabel("哪个单位").selectOption({ label: "示例纺织有限公司（虚构）" });
    await form.getByLabel("题目").fill(title);
    await form.getByRole("button", { name: "发送并保存" }).click();
    await form.getByRole("link", { name: "看保存的测算" }).click();

    const kept = page.locator(".firms li", { hasText: title });
    await kept.waitFor();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("national-first-set");
    expect(await kept.innerText()).toContain("5,000,000");
    expect(await kept.innerText()).not.toContain("规则已变");
    expect(await page.locator(".meta").first().innerText()).toContain("示例纺织有限公司（虚构）");

    // The form holds another case by now: the one who opens is asked first.
    await kept.getByRole("button", { name: "在“能得多少”里打开" }).click();
    await page.getByRole("button", { name: "打开链接里的" }).click();
    await page.getByText("5,000,000 元", { exact: true }).first().waitFor();
    expect(new URL(page.url()).hash).toBe("");

    await page.goBack();
    await kept.getByRole("button", { name: "删除" }).click();
    expect(await kept.innerText()).toContain("不能恢复");
    expect(await violationsOf(page)).toEqual([]);
    await kept.locator(".button-grave").click();
    await kept.waitFor({ state: "detached" });
    expect(sent.map((each) => each.split(" ")[0])).toEqual(["POST", "DELETE"]);
    expect(faults).toEqual([]);
    await leave();
  });

  it("is marked where the rules have changed, with what it comes to now on asking", async () => {
    // They were kept in March; from April on the city reads an article another way.
    const path = "/firms/firm-91000000M00000005H/assessments";
    const { page, faults, leave } = await city.open(path, { ...view, as: "foods" });
    const kept = page.locator(".firms li", { hasText: "包装设备进入目录（虚构）" });
    await kept.getByText("规则已变").waitFor();
    await kept.getByRole("button", { name: "按现行规则是多少？" }).click();
    await kept.getByText("按现行规则合计：1,500,000").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  });

  it("says what keeps it from being kept, and leaves the title", async () => {
    const { page, leave } = await city.open("/calculate?way=all", { ...view, as: "bearings" });
    await page.route("**/api/v1/firms/*/assessments", (route) =>
      route.fulfill({
        status: 409,
        contentType: "application/problem+json",
        json: {
          code: "too-many-kept",
          message: {
            zh: "一个单位最多保存 100 份测算",
            en: "A firm keeps at most 100 assessments",
          },
          advice: { zh: "请先删除不再需要的，再保存。", en: "Delete some first." },
        },
      }),
    );
    const form = keeping(page);
    await form.locator("summary").click();
    await form.getByLabel("题目").fill("留不下的（虚构）");
    await form.getByRole("button", { name: "发送并保存" }).click();
    const advice = form.getByRole("alert");
    await advice.waitFor();
    expect(await advice.innerText()).toContain("请先删除");
    expect(await form.getByLabel("题目").inputValue()).toBe("留不下的（虚构）");
    await leave();
  });

  it.each([
    ["nobody who has signed in", undefined],
    ["an official", "industry-clerk"],
  ])("is offered to %s: not at all, and nothing is sent", async (_who, as) => {
    const { page, leave } = await city.open("/calculate?way=all", {
      ...view,
      ...(as !== undefined && { as }),
    });
    const sent = sentBy(page);
    await page.getByRole("button", { name: /填入例子/u }).click();
    await page.getByText("5,000,000 元", { exact: true }).first().waitFor();
    expect(await page.getByRole("button", { name: "存成文件" }).count()).toBe(1);
    expect(await keeping(page).count()).toBe(0);
    expect(sent).toEqual([]);
    await leave();
  });
});

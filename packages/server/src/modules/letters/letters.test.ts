import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { type CaseOffice, inventedCode, payer, products } from "../../fixtures/case-office.ts";
import { offered, source } from "../../fixtures/offer-list.ts";
import { platformCase } from "../../fixtures/platform-case.ts";
import { type TestDesk, origin, person } from "../../fixtures/desk.ts";
import { firstSetOffice } from "../../fixtures/first-set.ts";

const firmName = "示例制造有限公司";
const reason = 'A & B <w:t>"x"</w:t>\u0001，不符合要求（虚构）';

let test: TestDesk;
let office: CaseOffice;
let firm: string;
let other: string;
let cookies: Readonly<Record<"applicant" | "stranger", string>>;

const get = (path: string, who: keyof typeof cookies = "applicant") =>
  test.app.inject({ url: `/api/v1${path}`, headers: { origin, cookie: cookies[who] } });

/** The kinds of letters that there are of a case. */
async function kindsOf(number: string): Promise<readonly string[]> {
  const response = await get(`/cases/${number}/documents`);
  expect(response.statusCode).toBe(200);
  return response.json<{ documents: { kind: string }[] }>().documents.map(({ kind }) => kind);
}

/** The kinds of those that hold no more. */
async function endedOf(number: string): Promise<readonly string[]> {
  const response = await get(`/cases/${number}/documents`);
  const { documents } = response.json<{ documents: { kind: string; ended: boolean }[] }>();
  return documents.filter(({ ended }) => ended).map(({ kind }) => kind);
}

/** One entry of an archive. */
async function unzip(archive: Buffer, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gongbao-letter-"));
  const path = join(folder, "letter.docx");
  try {
    await writeFile(path, archive);
    const zip = await yauzl.openPromise(path, { autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName === name) return await text(await zip.openReadStreamPromise(entry));
      }
      throw new Error(`no ${name}`);
    } finally {
      zip.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A letter: its markup, and its paragraphs as they are read. */
async function letter(number: string, kind: string) {
  const response = await get(`/cases/${number}/documents/${kind}`);
  expect(response.statusCode).toBe(200);
  const markup = await unzip(response.rawPayload, "word/document.xml");
  const read = (part: string): string =>
    [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
      .map(([, words = ""]) =>
        words
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&"),
      )
      .join("");
  const paragraphs = markup
    .split("</w:p>")
    .map(read)
    .filter((words) => words !== "");
  return { headers: response.headers, markup, paragraphs, words: paragraphs.join("\n") };
}

beforeAll(async () => {
  office = await firstSetOffice({ id: "first-set-2019" });
  ({ test } = office);
  const stranger = await person(test, "stranger@example.com");
  firm = await office.firm(inventedCode(1), firmName);
  other = await office.firm(inventedCode(2), "另一示例有限公司");
  const signed = await test.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { origin },
    payload: { email: "applicant@example.com", password: "correct horse battery staple" },
  });
  const set = [signed.headers["set-cookie"] ?? []].flat();
  cookies = {
    applicant: set.map((each) => each.split(";")[0]).join("; "),
    stranger: stranger.cookie,
  };
});

afterAll(() => test.close());

describe("letters", () => {
  it("tell of an award, from the acceptance to the payment", async () => {
    await office.accepted("first-set-2019", other, products("别件产品"));
    const number = await office.noticed("first-set-2019", firm, products("示例产品"));
    expect(await kindsOf(number)).toEqual(["acceptance", "decision", "notice"]);
    expect((await office.step("approver", number, "approve")).status).toBe(409);
    test.clock.set("2019-04-02T01:00:00Z");
    expect((await office.step("approver", number, "approve")).status).toBe(200);
    expect(await kindsOf(number)).toEqual(["acceptance", "decision", "notice", "payment"]);

    const decision = await letter(number, "decision");
    expect(decision.headers).toMatchObject({
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`奖补审核决定书（${number}）.docx`)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(decision.paragraphs.slice(0, 4)).toEqual([
      "新兴产业集群专班",
      `编号：${number}`,
      "奖补审核决定书",
      `${firmName}（虚构）：`,
    ]);
    expect(decision.words).toContain("聊政发〔2019〕1号");
    expect(decision.words).toContain("首台（套）");
    expect(decision.words).toContain("1,500,000.00元（大写：人民币壹佰伍拾万元整）");
    expect(decision.words).toContain("示例产品（虚构）");
    expect(decision.words).toContain("经核实属实");
    expect(decision.paragraphs.at(-1)).toBe("2019年4月1日");
    expect(decision.markup).toContain("仿宋_GB2312");
    expect(decision.markup).toContain('w:line="560"');
    // The head is red, and so is the rule below the number; nothing else is.
    expect(decision.markup).toMatch(/<w:color w:val="FF0000"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>新兴/u);
    expect(decision.markup).toMatch(/<w:pBdr><w:bottom[^>]*w:color="FF0000"/u);
    expect(decision.markup.match(/FF0000/gu)).toHaveLength(2);

    for (const kind of ["acceptance", "decision", "notice", "payment"]) {
      const { words } = await letter(number, kind);
      expect(words).not.toContain("另一示例");
      expect(words).not.toContain("别件产品");
      expect(words).not.toMatch(/undefined|null|NaN|\[object/u);
    }
    const payment = await letter(number, "payment");
    expect(payment.words).toContain("市财政局拨付1,500,000.00元");
    expect(payment.paragraphs.at(-1)).toBe("2019年4月2日");
  });

  it("tell that an approval is cancelled, beside the approval, which stays as it was sent", async () => {
    test.clock.set("2019-04-02T01:00:00Z");
    const number = await office.noticed("first-set-2019", firm, products("示例产品二"));
    test.clock.set("2019-04-03T01:00:00Z");
    expect((await office.step("approver", number, "approve")).status).toBe(200);
    expect(await endedOf(number)).toEqual([]);
    const approval = (await letter(number, "payment")).words;
    test.clock.set("2019-04-04T01:00:00Z");
    const cancelled = { reason: "重复（虚构）" };
    expect((await office.step("approver", number, "cancel", cancelled)).status).toBe(200);
    expect(await kindsOf(number)).toEqual([
      "acceptance",
      "decision",
      "notice",
      "payment",
      "cancellation",
    ]);
    expect(await endedOf(number)).toEqual(["payment"]);
    expect((await letter(number, "payment")).words).toBe(approval);
    const cancellation = await letter(number, "cancellation");
    expect(cancellation.paragraphs).toContain("撤销批准决定书");
    expect(cancellation.words).toContain("已于2019年4月3日批准拨付奖补资金1,500,000.00元");
    expect(cancellation.paragraphs).toContain("重复（虚构）");
    expect(cancellation.words).toContain("申请复核");
    expect(cancellation.paragraphs.at(-1)).toBe("2019年4月4日");
    expect(cancellation.words).not.toMatch(/undefined|null|NaN|\[object/u);
    // A second review does not take the letters away, nor change what they say.
    expect((await office.step("applicant", number, "appeal", cancelled)).status).toBe(200);
    expect((await letter(number, "payment")).words).toBe(approval);
    expect((await letter(number, "cancellation")).words).toBe(cancellation.words);
    test.clock.set("2019-04-02T01:00:00Z");
  });

  it("tell of what is to be mended and of a refusal, whatever characters stand in it", async () => {
    const number = await office.draft("first-set-2019", firm, products("示例产品三"));
    await office.step("applicant", number, "submit");
    const about = { fact: "product.listedOn", item: "示例产品三（虚构）" };
    const defects = ["缺一份材料（虚构）", "a < b & c", { words: "日期不清（虚构）", ...about }];
    await office.step("clerk", number, "return", { defects });
    expect(await kindsOf(number)).toEqual(["completion"]);
    const completion = await letter(number, "completion");
    expect(completion.words).toContain(
      "（1）缺一份材料（虚构）\n（2）a < b & c\n（3）示例产品三（虚构），列入目录的日期：日期不清（虚构）",
    );
    expect(completion.words).toContain("自次日起10个工作日");
    const answers = [1, 2, 3].map((defect) => ({ defect, words: "已补（虚构）" }));
    await office.step("applicant", number, "submit", { answers });
    expect((await office.step("clerk", number, "decline", { reason })).status).toBe(200);
    const refusal = await letter(number, "refusal");
    expect(refusal.paragraphs).toContain('A & B <w:t>"x"</w:t>，不符合要求（虚构）');
    expect(refusal.markup).not.toContain("\u0001");
    expect(refusal.paragraphs).toContain("不予受理决定书");
    expect(refusal.words).toContain("申请复核");
  });

  it("say of a range what it was, who settled it, to what and why", async () => {
    await office.add("finance-reviewer", [payer, "reviewer"]);
    const { number, item } = await platformCase(office, firm);
    const fixed = { figures: { [item]: "160000" }, reason: "按规模研究确定（虚构）" };
    expect((await office.step("finance-reviewer", number, "fix", fixed)).status).toBe(200);
    expect((await office.step("science-reviewer", number, "decide")).status).toBe(200);
    const decision = await letter(number, "decision");
    expect(decision.paragraphs).toContain(
      `其中，${item}，条文按查明的事实给出的范围为0.00元至500,000.00元，由聊城市财政局在该范围内定为160,000.00元（大写：人民币壹拾陆万元整）。`,
    );
    expect(decision.paragraphs).toContain(
      "上述金额，由所引条款按查明的事实给出范围，由聊城市财政局在范围内定数。",
    );
    expect(decision.words).toContain(`聊城市财政局定数的理由（${item}）：\n按规模研究确定（虚构）`);
    await office.step("finance", number, "check");
    await office.step("science-clerk", number, "publish");
    const notice = await letter(number, "notice");
    expect(notice.words).toContain("由聊城市财政局在该范围内定为160,000.00元");
    expect(notice.words).not.toContain("按规模研究确定");
  });

  it("tell of what is to be paid back: how much, why, until when and to whom", async () => {
    const number = await office.noticed("first-set-2019", firm, products("示例产品五"));
    test.clock.set("2019-04-03T01:00:00Z");
    expect((await office.step("approver", number, "approve")).status).toBe(200);
    const named = {
      holder: `${firmName}（虚构）`,
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    };
    const account = (await office.as("applicant", "POST", "/accounts", { body: firm, ...named }))
      .body as { id: string };
    await office.as("finance", "POST", `/accounts/${account.id}/verify`);
    await office.step("paymaster", number, "pay");
    const settled = { order: `${number}-1`, arrived: true, words: "银行回单（虚构）" };
    expect((await office.step("finance", number, "settle", settled)).status).toBe(200);
    expect(await kindsOf(number)).not.toContain("claim");
    const way = "退至示例财政专户（虚构），账号以回执为准";
    const claimed = { amount: "500000.00", reason: "产品后来移出目录（虚构）", way };
    expect((await office.step("approver", number, "claim-back", claimed)).status).toBe(200);
    expect(await kindsOf(number)).toContain("claim");
    const claim = await letter(number, "claim");
    expect(claim.paragraphs).toContain("责令退回通知书");
    expect(claim.words).toContain("现责令退回500,000.00元（大写：人民币伍拾万元整）");
    expect(claim.paragraphs).toContain("产品后来移出目录（虚构）");
    expect(claim.words).toContain("自次日起10个工作日");
    expect(claim.paragraphs).toContain(way);
    expect(claim.words).toContain("由聊城市财政局在本系统登记");
    expect(claim.words).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it("tell of what is offered without applying, and of the decision that taking it up is, as the leading body's", async () => {
    const code = inventedCode(4321);
    await office.firm(code, "示例免申有限公司");
    const number = await offered(office, "first-set-2019", code, ["免申产品"]);
    expect(await kindsOf(number)).toEqual(["offer"]);
    const offer = await letter(number, "offer");
    expect(offer.paragraphs).toContain("免申即享告知书");
    expect(offer.words).toContain("1,500,000.00元（大写：人民币壹佰伍拾万元整），不必申报");
    expect(offer.words).toContain(`以下事实来自${source}，截至2019年3月31日`);
    expect(offer.words).toContain("免申产品（虚构）：列入目录的日期，为“2019年3月15日”");
    expect(offer.words).toContain("聊政发〔2019〕1号");
    expect((await office.step("applicant", number, "take-up", { sum: "1500000.00" })).status).toBe(
      200,
    );
    expect(await kindsOf(number)).toEqual(["offer", "decision"]);
    const decision = await letter(number, "decision");
    expect(decision.paragraphs[0]).toBe("新兴产业集群专班");
    expect(decision.paragraphs.at(-2)).toBe("新兴产业集群专班");
    expect(decision.words).toContain("已确认享受");
    expect(decision.words).toContain("1,500,000.00元");
    expect(decision.words).not.toContain("申报为");
    expect(decision.words).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it("are for those who see the case, and there only after their step", async () => {
    const number = await office.accepted("first-set-2019", firm, products("示例产品四"));
    expect((await get(`/cases/${number}/documents/decision`)).json()).toMatchObject({
      code: "not-found",
      expected: "acceptance",
    });
    for (const path of ["documents", "documents/acceptance", "documents/decision"]) {
      const theirs = await get(`/cases/${number}/${path}`, "stranger");
      const none = await get(`/cases/none-1/${path}`, "stranger");
      expect([theirs.statusCode, none.statusCode]).toEqual([404, 404]);
      expect(theirs.json<{ message: unknown }>().message).toEqual(
        none.json<{ message: unknown }>().message,
      );
    }
    expect((await test.app.inject({ url: `/api/v1/cases/${number}/documents` })).statusCode).toBe(
      401,
    );
    expect((await get(`/cases/${number}/documents/poem`)).statusCode).toBe(400);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskPersonal } from "./mask.ts";

function masked(text: string): string {
  return maskPersonal(text).text;
}

describe("mobile numbers", () => {
  test("are masked wherever they stand, length kept", () => {
    expect(masked("电话：8288200、13800000000。")).toBe("电话：8288200、＊＊＊＊＊＊＊＊＊＊＊。");
    expect(maskPersonal("请拨19912345678").redactions).toEqual([
      { kind: "mobile", start: 2, end: 13 },
    ]);
  });

  test("are masked in parts, across line ends, with a country code and in full-width digits", () => {
    expect(masked("138 0000 0000")).toBe("＊＊＊ ＊＊＊＊ ＊＊＊＊");
    expect(masked("1\n3800\n\n000000，")).toBe("＊\n＊＊＊＊\n\n＊＊＊＊＊＊，");
    expect(masked("+86-13800000000")).not.toMatch(/\d/u);
    expect(masked("8613800000000")).not.toMatch(/\d/u);
    expect(masked("１３８００００００００")).toBe("＊".repeat(11));
  });

  test("a landline, a longer run of digits and an amount stay", () => {
    for (const text of [
      "0635-8288079",
      "137130000000000012",
      "12800000000",
      "1380000000",
      "13,800,000,000元",
    ]) {
      expect(masked(text)).toBe(text);
    }
  });

  test("in a contact clause also when run into the number before", () => {
    expect(masked("联系人：某某；电话：828820013800000000")).toBe(
      `联系人：某某；电话：8288200${"＊".repeat(11)}`,
    );
  });
});

describe("mailboxes", () => {
  const address = "someone@example.gov.cn";
  const hidden = "＊".repeat(address.length);

  test("are masked in a contact clause, before or after the name", () => {
    expect(masked(`（联系人：某某；邮箱：${address}）`)).toBe(`（联系人：某某；邮箱：${hidden}）`);
    expect(masked(`（邮箱：${address}；联系人：某某）`)).toBe(`（邮箱：${hidden}；联系人：某某）`);
    expect(masked(`手机13800000000，${address}`)).not.toContain("@");
  });

  test("are masked where a line end parts them or the words around them are damaged", () => {
    expect(masked("联系人：某某；邮箱：some\none@example.gov\n\n.cn）")).not.toMatch(/[a-z@]/u);
    expect(masked(`联\n系人：某某；${address}`)).toContain(hidden);
    expect(masked(`8；公务安全邮箱：${address}`)).toContain(hidden);
  });

  test("the gazette's own mailbox in the masthead stays", () => {
    const text = "地址：东昌西路24号\n\nE-mail: lcszfgb@163.com\n\n刊号：聊新出准字【2008】13号";
    expect(masked(text)).toBe(text);
  });

  test("a sentence after the clause is no part of it", () => {
    const text = `联系人：某某。意见请发送至${address}`;
    expect(masked(text)).toBe(text);
  });
});

test("masking keeps length and line ends, and masking again changes nothing", () => {
  const pieces = fc.constantFrom(
    "1",
    "3",
    "8",
    "0",
    " ",
    "\n",
    "联系人：",
    "a@b.cn",
    "。",
    "万元",
    "-",
    "１",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      const { text: once, redactions } = maskPersonal(text);
      expect(once).toHaveLength(text.length);
      expect(once.replace(/[^\n]/gu, "x")).toBe(text.replace(/[^\n]/gu, "x"));
      expect(maskPersonal(once).text).toBe(once);
      for (const { start, end } of redactions) expect(once.slice(start, end)).toMatch(/^[＊\s]+$/u);
    }),
  );
});

import { describe, expect, test } from "vitest";
import { words } from "../fixtures/places.ts";
import { errata, issue, scanned } from "../fixtures/volume.ts";
import { breaches } from "./soundness.ts";

// Every figure and quote below was counted and copied by hand from the scan.

test("the whole issue parses without a problem, and soundly", () => {
  expect(issue.problems).toEqual([]);
  expect(breaches(issue)).toEqual([]);
  expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
});

test("masthead", () => {
  expect(issue.masthead).toMatchObject({
    title: "聊城市人民政府公报",
    year: 2019,
    number: 2,
    generalNumber: 191,
    sponsor: "聊城市人民政府",
    publisher: "聊城市人民政府办公室",
    licence: "聊新出准字【2008】13号",
    phone: "0635-8288079",
    postcode: "252000",
    address: "东昌西路24号",
    email: "lcszfgb@163.com",
  });
});

test("contents, matched with documents and pages", () => {
  expect(
    issue.contents.map(({ category, number, page, document: id }) => [category, number, page, id]),
  ).toEqual([
    ["市政府文件", "聊政发〔2019〕1号", 2, "D1"],
    ["市委办公室 市政府办公室文件", "聊办发〔2019〕3号", 8, "D2"],
    ["市政府办公室文件", "聊政办发〔2019〕2号", 30, "D3"],
    ["政务动态", "聊政任〔2019〕2号", 33, "D4"],
    ["政务动态", null, 36, "D5"],
  ]);
  expect(issue.contents[0]?.title).toBe("关于支持实体经济高质量发展和进一步扩内需补短板的实施意见");
  expect(issue.pages.map(({ page }) => page)).toEqual([2, 8, 30, 33, 36]);
  expect(issue.pages.map(({ offset }) => issue.text.slice(offset, offset + 4))).toEqual([
    "聊城市人",
    "中共聊城",
    "聊城市人",
    "聊城市人",
    "聊城市人",
  ]);
});

describe("errata", () => {
  test("all are placed, in the documents the list names", () => {
    expect(issue.errata.map(({ id, document: place }) => [id, place])).toEqual(
      errata.map(({ id, document: place }) => [id, place]),
    );
  });

  test("outside them only layout and masking changed the scan", () => {
    const bare = (text: string) => text.replace(/\s|<\/?p>/gu, "");
    let expected = "";
    for (const { kind, text, scan } of issue.alignment) {
      expected +=
        kind === "erratum"
          ? issue.text.slice(text.start, text.end)
          : issue.scan.slice(scan.start, scan.end);
    }
    expect(bare(issue.text)).toBe(bare(expected));
    const original = new TextDecoder().decode(scanned);
    const differing = Array.from(issue.scan, (each, index) =>
      each === original[index] ? "" : each,
    ).join("");
    // 11 characters of the number, 28 of the mailbox.
    expect(differing).toBe("＊".repeat(39));
  });

  test("mended words stand in the text, noted ones are left", () => {
    // Half-width punctuation within noted words is mended by another erratum.
    const bare = (text: string | null) => text?.replace(/\s|<\/?p>/gu, "").replaceAll(",", "，");
    for (const { id, kind, mended, original, range } of issue.errata) {
      expect([id, bare(words(range))]).toEqual([id, bare(kind === "mended" ? mended : original)]);
    }
  });
});

test("the personal number and mailbox show nowhere", () => {
  const json = JSON.stringify(issue);
  expect(json).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  expect(json).not.toContain("lc.shandong");
  expect(json).toContain("8288200");
  expect(
    issue.redactions.map(({ kind, start, end }) => [
      kind,
      end - start,
      issue.text.slice(start - 1, start),
    ]),
  ).toEqual([
    ["mobile", 11, "、"],
    ["mailbox", 28, "："],
  ]);
});

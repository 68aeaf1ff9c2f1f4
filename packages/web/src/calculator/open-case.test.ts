import { loadErrata, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { openCaseText } from "./open-case.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));
const opened = (text: string) => openCaseText(text, rulebook);

describe("a case file that is opened", () => {
  it("is a form", async () => {
    expect(await opened("subject: enterprise\nproducts:\n  - id: 甲\n")).toMatchObject({
      ok: true,
      form: { subject: "enterprise", things: { products: [{ id: "甲" }] } },
    });
  });

  it("is told each fault with its line and place", async () => {
    const text = "subject: enterprise\nproducts:\n  - id: 甲\n    listedOn: soon\nnothing: 1\n";
    expect(await opened(text)).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([
        expect.objectContaining({
          line: 4,
          where: {
            zh: "产品1：列入目录的日期（“listedOn”）",
            en: "product 1: day it was listed (“listedOn”)",
          },
        }),
        expect.objectContaining({ line: 5, where: { zh: "“nothing”", en: "“nothing”" } }),
      ]) as unknown,
    });
  });

  it("is told its faults by what the page calls things, with the file's own word quoted", async () => {
    const text = "subject: enterprise\nfacts:\n  taxableIncom: 1\n  staff: many\n";
    const read = await opened(text);
    const told = read.ok ? [] : read.faults.map(({ where, message }) => [where?.zh, message.zh]);
    expect(told).toContainEqual([
      "测算对象的情况：“taxableIncom”",
      "没有这一项；最接近的是年应纳税所得额（“taxableIncome”）",
    ]);
    expect(told).toContainEqual(["从业人数（“staff”）", expect.stringContaining("many")]);
  });

  it("is told in one line that it is no text, or that it does not say for whom it is", async () => {
    expect(await opened("\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR")).toMatchObject({
      ok: false,
      faults: [
        {
          line: null,
          where: null,
          message: { zh: expect.stringContaining("不是文字") as unknown },
        },
      ],
    });
    const read = await opened("facts: {}\n");
    const told = read.ok ? "" : (read.faults[0]?.message.zh ?? "");
    expect(told).toMatch(/为谁测算.*企业（enterprise）/u);
    expect(told).not.toContain("实为");
  });

  it("is told where it stops being one", async () => {
    expect(await opened('{\n  "subject": "enterprise",\n  "facts": ]\n')).toMatchObject({
      ok: false,
      faults: [{ line: 3, where: null }],
    });
    expect(await opened(" ".repeat(1_000_001))).toMatchObject({
      ok: false,
      faults: [{ line: null }],
    });
  });
});

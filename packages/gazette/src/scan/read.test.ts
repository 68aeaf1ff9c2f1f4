import { describe, expect, test } from "vitest";
import { longestScan } from "./decode.ts";
import { readScan } from "./read.ts";

const words = "聊城市人民政府公报\n2019年第2期\n奖励100万元。\n";
const utf8 = new TextEncoder().encode(words);

function codes(input: Uint8Array | string): string[] {
  return readScan(input).findings.map(({ code }) => code);
}

describe("encodings", () => {
  test("UTF-8 reads without a finding, with a byte order mark or without", () => {
    expect(readScan(utf8)).toMatchObject({ text: words, findings: [] });
    expect(readScan(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toMatchObject({
      text: words,
      findings: [],
    });
    expect(readScan(`\uFEFF${words}`)).toMatchObject({ text: words, findings: [] });
  });

  test("GBK is recognised and reported", () => {
    // 公报 政府 in GBK.
    const gbk = Uint8Array.of(0xb9, 0xab, 0xb1, 0xa8, 0x0a, 0xd5, 0xfe, 0xb8, 0xae, 0x0a);
    expect(readScan(gbk).text).toBe("公报\n政府\n");
    expect(readScan(gbk).findings).toMatchObject([
      { code: "encoding", severity: "warning", offset: 0 },
    ]);
  });

  test("UTF-16 is recognised with its mark in either order, and without", () => {
    const units = (text: string, little: boolean): number[] =>
      Array.from(text, (each) => each.charCodeAt(0)).flatMap((unit) =>
        little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
      );
    for (const input of [
      Uint8Array.from([0xff, 0xfe, ...units(words, true)]),
      Uint8Array.from([0xfe, 0xff, ...units(words, false)]),
      Uint8Array.from(units(words, true)),
      Uint8Array.from(units(words, false)),
    ]) {
      expect(readScan(input).text).toBe(words);
      expect(codes(input)).toEqual(["encoding"]);
    }
  });

  test("undecodable bytes in UTF-8 are an error at their place, and the rest is read", () => {
    const long = new TextEncoder().encode(words.repeat(20));
    const damaged = Uint8Array.from(long);
    damaged[3] = 0xff;
    const { text, findings } = readScan(damaged);
    expect(findings[0]).toMatchObject({ code: "undecodable", severity: "error", offset: 1 });
    expect(text.slice(0, 1)).toBe("聊");
    expect(text.endsWith(words)).toBe(true);
  });

  test("a file cut in mid-character stays UTF-8", () => {
    const cut = new TextEncoder().encode(words.repeat(20)).subarray(0, -3);
    const { text, findings } = readScan(cut);
    expect(text).toContain("奖励100万元");
    expect(findings.map(({ code }) => code)).toEqual(["undecodable"]);
  });

  test("even where GB 18030 would read the cut bytes without a fault", () => {
    // Three bytes a character make pairs that GB 18030 takes for other characters, the two last bytes too.
    const cut = new TextEncoder().encode(`${"市政".repeat(60)}府`).subarray(0, -1);
    expect(new TextDecoder("gb18030").decode(cut)).not.toContain("\uFFFD");
    expect(readScan(cut).text.slice(0, 4)).toBe("市政市政");
  });

  test("bytes that are no text give an error and no text", () => {
    const binary = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 251);
    expect(readScan(binary).text).toBe("");
    expect(codes(binary)).toEqual(["not-text"]);
  });

  test("what is past the limit is left out with an error where reading stopped", () => {
    const { text, findings } = readScan("一".repeat(longestScan + 5));
    expect(text).toHaveLength(longestScan);
    expect(findings).toMatchObject([{ code: "too-long", severity: "error", offset: longestScan }]);
    const bytes = new Uint8Array(longestScan * 4 + 100).fill(0x61);
    expect(codes(bytes)).toEqual(["too-long"]);
  });
});

describe("characters", () => {
  test("CRLF and lone CR become LF", () => {
    expect(readScan("一\r\n二\r三\n").text).toBe("一\n二\n三\n");
  });

  test("an undecodable byte after CRLF is placed in the text with LF", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("一\r\n".repeat(40)), 0xff]);
    expect(readScan(bytes).findings).toMatchObject([{ code: "undecodable", offset: 80 }]);
  });

  test("NUL, control and invisible characters become spaces and are reported with their place", () => {
    const { text, findings } = readScan("奖励1\u00000\u200B万元，奖励对象为企业");
    expect(text).toBe("奖励1 0 万元，奖励对象为企业");
    expect(findings).toMatchObject([
      { code: "control-character", offset: 3 },
      { code: "control-character", offset: 5 },
    ]);
  });

  test("lone surrogates are replaced and reported", () => {
    const { text, findings } = readScan("奖励\uD83D万元");
    expect(text).toBe("奖励\uFFFD万元");
    expect(findings).toMatchObject([{ code: "lone-surrogate", offset: 2 }]);
  });
});

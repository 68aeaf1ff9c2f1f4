import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decode", () => {
  it("reads UTF-8 with or without a byte order mark", () => {
    expect(decode(utf8("subject: 企业"))).toEqual({ ok: true, text: "subject: 企业" });
    expect(decode(utf8("\uFEFFsubject: x"))).toEqual({ ok: true, text: "subject: x" });
  });

  it("names GBK, and the place where it stops being UTF-8", () => {
    // 产品 in GBK: B2 FA C6 B7
    const given = new Uint8Array([...utf8("a: 1\nb: "), ...bytes(0xb2, 0xfa, 0xc6, 0xb7)]);
    const decoded = decode(given);
    expect(decoded).toMatchObject({ ok: false, offset: 8, before: "a: 1\nb: " });
    expect(decoded.ok ? "" : decoded.why.en).toContain("GBK");
  });

  it("names UTF-16", () => {
    const decoded = decode(bytes(0xff, 0xfe, 0x61, 0x00));
    expect(decoded.ok ? "" : decoded.why.en).toContain("UTF-16");
  });

  it("refuses binary data where it begins", () => {
    expect(decode(bytes(0x61, 0x0a, 0x00, 0x01))).toMatchObject({ ok: false, before: "a\n" });
    expect(decode(bytes(0x7f, 0x45, 0x4c, 0x46, 0xc0, 0xff, 0xee))).toMatchObject({ ok: false });
  });

  it("places a broken character after every sound one, Chinese included", () => {
    const decoded = decode(new Uint8Array([...utf8("中文"), 0xe4, 0xb8]));
    expect(decoded).toMatchObject({ ok: false, before: "中文" });
  });
});

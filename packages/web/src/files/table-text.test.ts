import { describe, expect, it } from "vitest";
import { tableText } from "./table-text.ts";

describe("the text of a table", () => {
  it("is read in UTF-8 and as spreadsheet programs in China save it", async () => {
    const heads = "code,name\n1,甲";
    expect(await tableText(new Blob([heads]))).toEqual({ ok: true, text: heads });
    // 甲 in GBK.
    const chinese = new Blob(["code,name\n1,", new Uint8Array([0xbc, 0xd7])]);
    expect(await tableText(chinese)).toEqual({ ok: true, text: heads });
  });

  it("is none where the file is something else, whatever it is called", async () => {
    const found = async (...parts: readonly BlobPart[]) => {
      const reading = await tableText(new Blob([...parts]));
      return reading.ok ? "text" : reading.found;
    };
    expect(await found("%PDF-1.7\n1 0 obj")).toBe("pdf");
    expect(await found("PK\u0003\u0004\u0014")).toBe("archive");
    expect(await found("PAR1\u0015")).toBe("parquet");
    expect(await found(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe("oldOffice");
    expect(await found(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe("image");
    expect(await found("code,name\n", new Uint8Array([0]))).toBe("other");
    expect(await found(new Uint8Array([0xff, 0xfe, 0xff]))).toBe("other");
    expect(await found("")).toBe("text");
  });
});

import { describe, expect, it } from "vitest";
import { notTaken } from "./refusals.ts";

const refused = (name: string, found: string | null = null) =>
  notTaken({ ok: false, fault: "other", found }, name).body;

describe("a file that is not taken", () => {
  it("is told that it is not what its name promises", () => {
    expect(refused("认定文件.PDF").message).toEqual({
      zh: "文件名以.pdf结尾，内容却不是PDF",
      en: "The name ends in .pdf, but what is in the file is no PDF",
    });
    expect(refused("照片.jpg", "image/gif").message.zh).toBe("文件名以.jpg结尾，内容却不是JPEG");
  });

  it("is told what is taken where its name promises nothing", () => {
    expect(refused("录像.mp4").message.zh).toBe("不收这种文件");
    expect(refused("pdf").message.zh).toBe("不收这种文件");
    expect(notTaken({ ok: false, fault: "empty", found: null }, "空.pdf").body.message.zh).toBe(
      "文件是空的",
    );
  });
});

import { describe, expect, it } from "vitest";
import { browserNotice } from "./browser.js";

describe("browserNotice", () => {
  it("is silent where nothing is missing", () => {
    expect(browserNotice({ browser: "/usr/bin/chromium", fonts: true })).toBeUndefined();
  });

  it("says in both languages which tests are left out, and what to install", () => {
    const notice = browserNotice({ browser: undefined, fonts: true });
    expect(notice).toContain("Chromium is not installed");
    expect(notice).toContain("未安装 Chromium");
    expect(notice?.match(/packages\/web\/test/g)).toHaveLength(2);
    expect(notice?.match(/apt-get install chromium fonts-noto-cjk/g)).toHaveLength(2);
  });

  it("says that the fonts are missing where the browser is there", () => {
    const notice = browserNotice({ browser: "/usr/bin/chromium", fonts: false });
    expect(notice).toContain("No Chinese fonts");
    expect(notice).toContain("未安装中文字体");
    expect(notice).not.toContain("left out");
  });
});

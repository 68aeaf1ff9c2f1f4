import { describe, expect, it } from "vitest";
import { leftOutNotice } from "./browser.js";

describe("leftOutNotice", () => {
  it("says in both languages which tests are left out, and what to install", () => {
    const notice = leftOutNotice({ browser: undefined, fonts: false });
    expect(notice).toContain("Not installed: Chromium and fonts for Chinese.");
    expect(notice).toContain("未安装 Chromium 和中文字体，");
    expect(notice.match(/packages\/web\/test/g)).toHaveLength(2);
    expect(notice.match(/apt-get install chromium-headless-shell fonts-noto-cjk/g)).toHaveLength(2);
  });

  it("names only what is missing", () => {
    expect(leftOutNotice({ browser: undefined, fonts: true })).toContain("未安装 Chromium，");
    const fontless = leftOutNotice({ browser: "/usr/bin/chromium", fonts: false });
    expect(fontless).toContain("Not installed: fonts for Chinese.");
    expect(fontless).toContain("未安装中文字体，");
  });
});

import { describe, expect, it } from "vitest";
import { chooseLanguage, withLanguage } from "./language.ts";

describe("chooseLanguage", () => {
  it("is Chinese when nothing is said", () => {
    expect(chooseLanguage("", null)).toBe("zh");
    expect(chooseLanguage("?q=lang", "fr")).toBe("zh");
  });

  it("lets the address go before what was kept", () => {
    expect(chooseLanguage("?lang=en", "zh")).toBe("en");
    expect(chooseLanguage("?q=x&lang=zh-CN", "en")).toBe("zh");
    expect(chooseLanguage("?lang=xx", "en")).toBe("en");
    expect(chooseLanguage("", "en")).toBe("en");
  });
});

describe("withLanguage", () => {
  it("changes the address only where it names a language", () => {
    expect(withLanguage("?q=x", "en")).toBe("?q=x");
    expect(withLanguage("?q=x&lang=zh", "en")).toBe("?q=x&lang=en");
  });
});

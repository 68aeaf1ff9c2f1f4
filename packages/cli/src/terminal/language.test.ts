import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./language.ts";

describe("chooseLanguage", () => {
  it.each([
    [[], {}, "zh"],
    [[], { LANG: "en_US.UTF-8" }, "en"],
    [[], { LANG: "zh_CN.UTF-8" }, "zh"],
    [[], { LANG: "C.UTF-8" }, "zh"],
    [[], { LC_ALL: "POSIX", LANG: "en_GB" }, "zh"],
    [[], { LC_ALL: "", LANG: "en_GB" }, "en"],
    [[], { LANG: "fr_FR.UTF-8" }, "en"],
    [["--lang", "en"], { LANG: "zh_CN" }, "en"],
    [["--lang=zh"], { LANG: "en_US" }, "zh"],
    [["--lang=zh", "facts", "--lang", "en"], {}, "en"],
    [["--lang"], { LANG: "en_US" }, "en"],
  ] as const)("%j with %j reads %s", (args, environment, language) => {
    expect(chooseLanguage(args, environment)).toBe(language);
  });
});

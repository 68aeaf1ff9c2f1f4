import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

describe("ownPath", () => {
  it("takes paths of this page", () => {
    expect(ownPath("/applications/2019-000030?x=1#paper")).toBe(
      "/applications/2019-000030?x=1#paper",
    );
    expect(ownPath("/a/../b")).toBe("/b");
  });

  it.each([
    null,
    "",
    "mine",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
    "/sign-in?to=/mine",
  ])("refuses %j", (asked) => {
    expect(ownPath(asked)).toBeNull();
  });
});

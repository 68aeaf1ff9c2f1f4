import { describe, expect, it } from "vitest";
import { faultOf, written } from "./credit-code.ts";

describe("a credit code, while it is typed", () => {
  it.each(["91350100M000100Y43", "91512081MA62K0260E", " 91350100-m000100y43 "])(
    "%s is right",
    (code) => {
      expect(faultOf(code)).toBeNull();
    },
  );

  it("says what is wrong", () => {
    expect(faultOf("9135")).toEqual({ is: "short", missing: 14 });
    expect(faultOf("91350100M000100Y4O")).toEqual({ is: "character", found: "O" });
    expect(faultOf("91350100M000100Y433")).toEqual({ is: "long" });
    expect(faultOf("91350100M000100Y44")).toEqual({ is: "check" });
    expect(written("91350100 m000100y43")).toBe("91350100M000100Y43");
  });
});

import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { tokenIn } from "./cookie.ts";

const signing = { secret: "for tests alone, and long enough to be one", secure: false };
const signature = (token: string, secret = signing.secret): string =>
  createHmac("sha256", secret).update(token).digest("base64");
const cookie = (token: string, signed = signature(token), name = "gongbao.session_token") =>
  `${name}=${encodeURIComponent(`${token}.${signed}`)}`;

describe("the session's token", () => {
  it("is read where the signature is the sign-in's", () => {
    expect(tokenIn(cookie("abc"), signing)).toBe("abc");
    expect(tokenIn(`a=b; ${cookie("a.b.c")}; c=d`, signing)).toBe("a.b.c");
  });

  it("is not read from a cookie that somebody else wrote, changed or cut", () => {
    const forged = [
      undefined,
      "",
      "gongbao.session_token=",
      "gongbao.session_token=abc",
      "gongbao.session_token=%E0%A4%A",
      "gongbao.session_token=abc.",
      cookie("abc", signature("abd")),
      cookie("abc", signature("abc", "another secret that is long enough too")),
      cookie("abc", signature("abc").slice(0, -4)),
      cookie("", signature("")),
      cookie("abc", signature("abc"), "xgongbao.session_token"),
      // Behind TLS only the name that a page without TLS cannot set.
      cookie("abc", signature("abc"), "__Secure-gongbao.session_token"),
    ];
    for (const each of forged) expect(tokenIn(each, signing), each ?? "none").toBeNull();
    const secure = { ...signing, secure: true };
    expect(tokenIn(cookie("abc"), secure)).toBeNull();
    expect(tokenIn(cookie("abc", signature("abc"), "__Secure-gongbao.session_token"), secure)).toBe(
      "abc",
    );
  });
});

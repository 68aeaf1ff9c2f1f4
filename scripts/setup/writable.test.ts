import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { requireWritable } from "./writable.js";

const purpose = { english: "The work has to be done first", chinese: "需要先完成工作" };

const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe("requireWritable", () => {
  it("lets a folder of one's own pass", () => {
    expect(() => requireWritable([tmpdir()], purpose)).not.toThrow();
  });

  it("says in both languages whose a folder must be", () => {
    const attempt = () => requireWritable(["/srv/copy"], purpose, refuse("EACCES"));
    expect(attempt).toThrow("The work has to be done first, and you may not write to /srv/copy.");
    expect(attempt).toThrow(/Become its owner \(as root: chown -R \d+ "/);
    expect(attempt).toThrow("需要先完成工作，但您无权写入 /srv/copy。");
  });

  it("sends elsewhere where nobody could write, not even root", () => {
    const attempt = () => requireWritable(["/srv/disc"], purpose, refuse("EROFS"));
    expect(attempt).toThrow("can only be read");
    expect(attempt).toThrow("只读");
    expect(attempt).not.toThrow("chown");
  });

  it("looks at every folder", () => {
    const access = (folder: string) => {
      if (folder === "/srv/b") refuse("EACCES")();
    };
    expect(() => requireWritable(["/srv/a", "/srv/b"], purpose, access)).toThrow("/srv/b");
  });
});

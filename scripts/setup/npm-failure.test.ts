import { describe, expect, it } from "vitest";
import { explainNpmFailure } from "./npm-failure.js";

describe("explainNpmFailure", () => {
  it.each([
    ["npm error code ECONNREFUSED\nnpm error syscall connect", "cannot be reached"],
    ["npm error code ENOTFOUND", "cannot be reached"],
    ["npm error code EAI_AGAIN", "cannot be reached"],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "certificate"],
    ["npm error code ETARGET", "does not have a package"],
    ["npm error code EACCES", "not allowed to write"],
    ["npm error code EROFS", "not allowed to write"],
    ["npm error code ENOSPC", "disk is full"],
    ["npm error code EUSAGE", "package-lock.json does not fit"],
  ])("says what %j means", (said, meaning) => {
    const { message } = explainNpmFailure(said, 1);
    expect(message).toContain(meaning);
    const [english, chinese] = message.split("\n\n");
    expect(english?.split("\n").length).toBeGreaterThan(1);
    expect(chinese?.split("\n").length).toBeGreaterThan(1);
    expect(chinese).toMatch(/\p{Script=Han}/u);
  });

  it("keeps npm's own line on what happened", () => {
    const said = [
      "npm error code EACCES",
      "npm error syscall mkdir",
      "npm error path /nowhere",
      "npm error errno EACCES",
      "npm error FetchError: EACCES: permission denied, mkdir '/nowhere'",
      "npm error     at next (file.js:1:1)",
    ].join("\n");
    expect(explainNpmFailure(said, 243).message).toMatch(
      /\nnpm says: FetchError: EACCES: permission denied, mkdir '\/nowhere'$/m,
    );
  });

  it("shows all of a failure it does not know", () => {
    const { message } = explainNpmFailure("npm error something new", 7);
    expect(message).toContain("npm error something new");
    expect(message).toContain("exit code is 7");
  });
});

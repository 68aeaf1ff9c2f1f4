import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { isAway } from "./connect.ts";

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a database that is away", () => {
  it("is one whose socket is not there, and no file that is not there", async () => {
    const nowhere = "/nowhere/at-all";
    const noSocket = new Promise((_, failed) => connect(nowhere).on("error", failed));
    expect(isAway(await failureOf(noSocket))).toBe(true);
    expect(isAway(await failureOf(readFile(nowhere)))).toBe(false);
  });
});

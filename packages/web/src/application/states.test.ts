import { expect, it } from "vitest";
import { wordsOfAppeal } from "./states.ts";

it("promises another reviewer only where one has rejected the case", () => {
  const after = (state: string, ...kinds: readonly string[]) =>
    wordsOfAppeal({ state, steps: kinds.map((kind) => ({ kind })) });
  expect(after("rejected", "submit", "accept", "reject")).toBe("application.appealRejected");
  expect(after("rejected", "submit", "decline")).toBe("application.appealDeclined");
  expect(after("cancelled", "submit", "accept", "decide", "approve", "cancel")).toBe(
    "application.appealCancelled",
  );
  // It was rejected before, and that was put right.
  expect(after("cancelled", "accept", "reject", "appeal", "decide", "approve", "cancel")).toBe(
    "application.appealCancelled",
  );
});

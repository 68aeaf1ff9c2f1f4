import { expect, it } from "vitest";
import { deadlineState } from "./deadline.ts";

it.each([
  ["2019-12-31", "2020-01-01", "past"],
  ["2019-12-31", "2019-12-31", "due"],
  ["2019-12-31", "2019-10-02", "due"],
  ["2019-12-31", "2019-10-01", "open"],
  [null, "2019-10-01", "none"],
])("%s on %s is %s", (by, on, state) => {
  expect(deadlineState(by, on)).toBe(state);
});

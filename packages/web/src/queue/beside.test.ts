import { describe, expect, it } from "vitest";
import { beside } from "./beside.ts";

const queue = ["1", "2", "3"].map((number) => ({ number }));

describe("the cases beside one in a queue", () => {
  it("are the one before and the one after", () => {
    expect(beside(queue, "2")).toEqual({ before: "1", after: "3", others: 2 });
    expect(beside(queue, "1")).toEqual({ before: null, after: "2", others: 2 });
  });

  it("begin anew after the last, and with the most urgent where the case has left the queue", () => {
    expect(beside(queue, "3")).toEqual({ before: "2", after: "1", others: 2 });
    expect(beside(queue, "9")).toEqual({ before: null, after: "1", others: 3 });
  });

  it("are none where nothing else waits", () => {
    expect(beside([{ number: "1" }], "1")).toEqual({ before: null, after: null, others: 0 });
    expect(beside([], "1")).toEqual({ before: null, after: null, others: 0 });
  });
});

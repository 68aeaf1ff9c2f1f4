import { expect, it } from "vitest";
import { windowOn } from "./window.ts";

it("is open from its first day to its last, both included", () => {
  const programme = { opensOn: "2019-03-11", closesOn: "2019-09-20" };
  expect(windowOn(programme, "2019-03-10")).toEqual({ is: "soon", days: 1 });
  expect(windowOn(programme, "2019-03-11")).toEqual({ is: "open", days: 193 });
  expect(windowOn(programme, "2019-09-20")).toEqual({ is: "open", days: 0 });
  expect(windowOn(programme, "2019-09-21")).toEqual({ is: "closed" });
});

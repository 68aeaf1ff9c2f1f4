import { expect, it } from "vitest";
import { sortSameWork } from "./same-work.ts";

const other = (
  number: string,
  state: "accepted" | "returned" | "closed" | "recovering",
  earlier: boolean,
) => ({
  case: number,
  programmeTitle: "示例项目（虚构）",
  state,
  earlier,
  things: [],
});

it("tells the case to go on with from a copy of this one, and both from what is paid", () => {
  const { paid, earlier, later } = sortSameWork([
    other("2019-000001", "closed", true),
    other("2019-000002", "accepted", true),
    other("2019-000004", "returned", false),
    other("2019-000005", "recovering", false),
  ]);
  expect(paid.map((each) => each.case)).toEqual(["2019-000001", "2019-000005"]);
  expect(earlier.map((each) => each.case)).toEqual(["2019-000002"]);
  expect(later.map((each) => each.case)).toEqual(["2019-000004"]);
});

import { describe, expect, it } from "vitest";
import { bodiesInGroups } from "./body-order.ts";

const bodies = [
  { id: "science", name: "聊城市科技局" },
  { id: "oilfield", name: "中原油田" },
  { id: "guanxian", name: "冠县" },
  { id: "finance", name: "聊城市财政局" },
  { id: "new-one", name: "新设的单位" },
  { id: "donge", name: "东阿县" },
];
const kinds = new Map([
  ["science", "department"],
  ["finance", "department"],
  ["oilfield", "company"],
  ["guanxian", "county"],
  ["donge", "county"],
]);

const ids = (chosen: string) =>
  bodiesInGroups(bodies, kinds, chosen, "zh").map(({ group, bodies: own }) => [
    group,
    ...own.map(({ id }) => id),
  ]);

describe("bodies to choose from", () => {
  it("stand by kind, then by name; companies can hold nothing here", () => {
    expect(ids("")).toEqual([
      ["departments", "finance", "science"],
      ["counties", "donge", "guanxian"],
      ["others", "new-one"],
    ]);
  });

  it("keep the one that is chosen already", () => {
    expect(ids("oilfield").at(-1)).toEqual(["others", "new-one", "oilfield"]);
  });

  it("are all there while the register is not read", () => {
    const all = bodiesInGroups(bodies, new Map(), "", "zh");
    expect(all.map(({ group, bodies: own }) => [group, own.length])).toEqual([["others", 6]]);
  });
});

import { describe, expect, test } from "vitest";
import { readOrganisations } from "../organisations/read-organisations.ts";
import { findBodies } from "./bodies.ts";

const register = readOrganisations(
  [
    ["committee", "party-committee", "中共某市委", ["市委"]],
    ["organisation", "party-department", "中共某市委组织部", ["市委组织部"]],
    ["finance", "department", "某市财政局", ["市财政局"]],
    ["county", "county", "甲县", []],
    ["county-committee", "party-committee", "甲县县委", ["甲县委"]],
  ].map(([id, kind, name, aliases]) => ({ id, kind, name, english: "a body", aliases })),
);

function find(text: string, except: string[] = []): string[] {
  const ranges = except.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
  const part = { start: 0, end: text.length };
  return findBodies(text, part, register, { except: ranges }).map(
    ({ name, organisation }) => `${name}=${organisation}`,
  );
}

describe("bodies named in a text", () => {
  test.each([
    ["the longest name", "市委组织部开会", ["市委组织部=organisation"]],
    ["none behind 全", "全市财政局长会议", []],
    [
      "a department by its committee",
      "市委常委、组织部部长",
      ["市委=committee", "组织部=organisation"],
    ],
    ["not across a comma", "市委开会，省领导、组织部部长出席", ["市委=committee"]],
    ["not without a committee", "省领导、组织部部长出席", []],
    [
      "the committee of the county named",
      "到甲县参加县委会议",
      ["甲县=county", "县委=county-committee"],
    ],
    ["no committee of a county that is not named", "参加县委会议", []],
  ])("%s", (_, text, bodies) => {
    expect(find(text)).toEqual(bodies);
  });

  test("not within the name of a person", () => {
    expect(find("局长甲县出席", ["甲县"])).toEqual(["甲县=county"]);
    expect(find("局长欧甲县出席", ["欧甲县"])).toEqual([]);
  });
});

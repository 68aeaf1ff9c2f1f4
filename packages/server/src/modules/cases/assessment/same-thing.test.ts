import { describe, expect, it } from "vitest";
import { loadVolumes } from "../../../volume/volume.ts";
import { isGivenFor, thingsShared } from "./same-thing.ts";

const [volume] = loadVolumes();
if (volume === undefined) throw new Error("no volume");
const { rulebook } = volume;

const id = "示例称号（虚构）";
const titled = (title?: string) => ({
  recognitions: [{ id, ...(title !== undefined && { title }) }],
});

describe("things named alike", () => {
  it("are one of one kind, also where what tells them apart is not said of both", () => {
    expect(thingsShared(rulebook, titled("gazelle"), titled("gazelle"))).toEqual([id]);
    expect(thingsShared(rulebook, titled("gazelle"), titled())).toEqual([id]);
    expect(thingsShared(rulebook, titled("gazelle"), titled(""))).toEqual([id]);
  });

  it("are not one as two titles, nor as things of two kinds", () => {
    expect(thingsShared(rulebook, titled("gazelle"), titled("high-tech-firm"))).toEqual([]);
    expect(thingsShared(rulebook, titled("gazelle"), { products: [{ id }] })).toEqual([]);
  });

  it("stay one where they are stated differently in what no limit counts by", () => {
    const product = (catalogue: string) => ({ products: [{ id: "产品", catalogue }] });
    const [one, other] = [product("provincial-first-set"), product("national-first-set")];
    expect(thingsShared(rulebook, one, other)).toEqual(["产品"]);
  });
});

describe("an award given before", () => {
  const given = { measure: "d1-04-champion", item: id, facts: {}, stated: null };

  it("is for a thing of its measure's kind and name, and of the title it was given for", () => {
    expect(isGivenFor(rulebook, titled("gazelle"), given)).toBe(true);
    const gazelle = { ...given, facts: { "recognition.title": "gazelle" } };
    expect(isGivenFor(rulebook, titled("gazelle"), gazelle)).toBe(true);
    expect(isGivenFor(rulebook, titled("high-tech-firm"), gazelle)).toBe(false);
    expect(isGivenFor(rulebook, { products: [{ id }] }, given)).toBe(false);
  });

  it("is known by what its case stated where it keeps no such fact itself", () => {
    const before = { ...given, measure: "d24-02-high-tech", stated: titled("high-tech-firm") };
    expect(isGivenFor(rulebook, titled("gazelle"), before)).toBe(false);
    expect(isGivenFor(rulebook, titled("high-tech-firm"), before)).toBe(true);
  });

  it("is for no thing where it was given to the firm as a whole", () => {
    expect(isGivenFor(rulebook, titled("gazelle"), { ...given, item: null })).toBe(false);
  });
});

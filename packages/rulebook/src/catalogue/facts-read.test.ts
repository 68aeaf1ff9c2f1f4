import { describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { factsRead, levelsRead, nameInCase } from "./facts-read.ts";

const chosen = (ids: readonly string[]) =>
  ids.flatMap((id) => rulebook.measures.find((one) => one.id === id) ?? []);
const read = (...ids: string[]) => factsRead(rulebook, chosen(ids));

describe("factsRead", () => {
  it("finds the facts of conditions, of awards and of what limits count by", () => {
    expect(read("d1-04-champion").map(({ id }) => id)).toEqual([
      "recognition.title",
      "recognition.on",
      "recognition.provincialAward",
    ]);
  });

  it("finds those of every reading of doubtful words", () => {
    expect(read("d1-03-cluster-revenue").map(({ id }) => id)).toEqual([
      "cluster.revenue",
      "cluster.revenueBefore",
    ]);
  });

  it("names a fact as a case does: short in a list, whole for the holder", () => {
    expect(read("d1-04-revenue-milestone").map(nameInCase)).toEqual([
      "manufacturer",
      "revenue",
      "highestRevenueBefore",
    ]);
    expect(read("d1-05-standard").map(nameInCase)).toEqual([
      "level",
      "role",
      "work",
      "publishedOn",
    ]);
  });

  it("leaves every measure with the facts it is assessed by", () => {
    for (const measure of rulebook.measures)
      expect(factsRead(rulebook, [measure]), measure.id).not.toEqual([]);
  });
});

describe("levelsRead", () => {
  it("keeps the options a measure tells apart, all where it names none", () => {
    const measures = chosen(["d1-05-quality-benchmark"]);
    const [title] = factsRead(rulebook, measures);
    expect(title && levelsRead(title, measures).map(({ id }) => id)).toEqual([
      "quality-benchmark-national",
      "quality-benchmark-provincial",
    ]);
    expect(title && levelsRead(title, [])).toEqual(title?.levels);
  });
});

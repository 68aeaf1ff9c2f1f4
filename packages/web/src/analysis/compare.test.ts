import { loadErrata, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook, loadSchemes } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { exampleCase } from "./cases.ts";
import { anyDiffers, studyAllocation, studyCase } from "./compare.ts";
import { exampleRows } from "./example.ts";
import type { Study } from "./study.ts";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });
const rulebook = loadRulebook(issue);
const scheme = loadSchemes(issue).find((each) => each.id === "performance-transfer");

const study = (
  moved: Readonly<Record<string, string>>,
  schemeReadings: Readonly<Record<string, string>> = {},
): Study => ({
  on: "allocation",
  given: exampleCase,
  form: null,
  readings: {},
  schemeReadings,
  scheme: "performance-transfer",
  rows: exampleRows,
  pool: "5000万元",
  moved,
});

function shares(
  moved: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>> = {},
) {
  if (scheme === undefined) throw new Error("the scheme is gone");
  const outcome = studyAllocation(scheme, study(moved, readings), "zh");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

function awards(moved: Readonly<Record<string, string>>) {
  const outcome = studyCase(rulebook, study(moved), "zh");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

describe("a moved figure of an allocation", () => {
  it("that nothing is computed from is told, with the reading under which it would count", () => {
    const { lines, idle } = shares({ "economy-weight": "60%" });
    expect(anyDiffers(lines)).toBe(false);
    // Every place's share is there all the same.
    expect(lines).toHaveLength(11);
    expect(idle).toEqual([
      {
        figure: "economy-weight",
        why: "unread",
        under: [
          {
            interpretation: "一级、二级权重是否相乘",
            taken: "不相乘：二级权重之和就是一级权重",
            other: "相乘",
          },
        ],
      },
    ]);
  });

  it("that is read tells what differs, or that what comes of it is the same", () => {
    const { lines, idle } = shares({ "four-new-weight": "30%" });
    expect(anyDiffers(lines)).toBe(true);
    expect(idle).toEqual([]);
    expect(shares({ "four-new-weight": "10%" }).idle).toEqual([
      { figure: "four-new-weight", why: "same" },
    ]);
  });

  it("counts under the reading that reads it, once that is taken", () => {
    const twice = { "two-levels-of-weights": "twice" };
    const { lines, idle } = shares({ "economy-weight": "60%" }, twice);
    expect(anyDiffers(lines)).toBe(true);
    expect(idle).toEqual([]);
    // One that the scheme does not know, as an old link may hold, is left out.
    expect(shares({}, { "two-levels-of-weights": "thrice", gone: "x" }).lines).toEqual(
      shares({}).lines,
    );
  });

  it("that is a weight tells what its level adds up to where that is no whole", () => {
    const [level, ...others] = shares({ "four-new-weight": "20%" }).uneven;
    expect(others).toEqual([]);
    expect(level?.sum).toBe("1.1");
    expect(level?.weights).toHaveLength(12);
    expect(shares({ "four-new-weight": "20%", "services-weight": "0%" }).uneven).toEqual([]);
    // The correction is a level of its own, and the first level where the two multiply.
    expect(shares({ "people-weight": "50%" }).uneven).toEqual([
      { weights: ["spending-weight", "means-weight", "people-weight"], sum: "1.1" },
    ]);
    const twice = { "two-levels-of-weights": "twice" };
    expect(shares({ "economy-weight": "60%" }, twice).uneven).toMatchObject([{ sum: "1.2" }]);
  });

  it("waits while a case is looked at, as a figure of the rules does here", () => {
    expect(anyDiffers(shares({ "d1-01-equipment-catalogue.year-cap": "1元" }).lines)).toBe(false);
    expect(awards({ "economy-weight": "60%" })).toMatchObject({ lines: [], idle: [] });
  });
});

describe("another reading of an allocation", () => {
  it("tells who gains and who loses most: the pool says nothing, being the same", () => {
    const { readings } = shares({});
    expect(readings).toHaveLength(5);
    for (const { before, after, shifts } of readings) {
      expect(before).toEqual(after);
      expect(shifts?.more?.sum).toBe(shifts?.less?.sum);
      expect(shifts?.more?.most.name).toMatch(/^虚构/u);
    }
  });

  it("is any but the default, whichever is chosen: it is the default that is in force", () => {
    const chosen = shares({}, { "two-levels-of-weights": "twice" });
    expect(chosen.readings).toEqual(shares({}).readings);
  });
});

describe("a reading that is chosen", () => {
  const level = { "level-and-rise": "level" };

  it("stands beside the one in force, place by place", () => {
    const byDefault = shares({});
    const { lines, alters, total } = shares({}, level);
    expect(alters).toEqual({
      figures: false,
      readings: [{ interpretation: "level-and-rise", reading: "level" }],
    });
    expect(anyDiffers(lines)).toBe(true);
    expect(lines.map(({ before }) => before)).toEqual(byDefault.lines.map(({ before }) => before));
    expect(total.before).toEqual(total.after);
    // What moves is what the table of readings says of it.
    const said = byDefault.readings.find(({ reading }) => reading === "level");
    expect(lines.filter(({ before, after }) => before?.max !== after?.max)).toHaveLength(
      said?.lines ?? 0,
    );
  });

  it("and a moved figure are both on the second side alone", () => {
    const both = shares({ "four-new-weight": "30%" }, level);
    expect(both.alters).toMatchObject({ figures: true, readings: [{ reading: "level" }] });
    expect(both.lines.map(({ before }) => before)).toEqual(
      shares({}).lines.map(({ before }) => before),
    );
    expect(both.lines.map(({ after }) => after)).not.toEqual(
      shares({}, level).lines.map(({ after }) => after),
    );
    // That a figure changes nothing is told of the figure, whatever the reading changes.
    expect(shares({ "four-new-weight": "10%" }, level).idle).toEqual([
      { figure: "four-new-weight", why: "same" },
    ]);
    expect(shares({}, { "level-and-rise": "equal" }).alters.readings).toEqual([]);
  });

  it("of the rules stands beside the rules in force as well", () => {
    const one = rulebook.interpretations[0];
    const other = one?.readings.find(({ id: each }) => each !== one.default)?.id ?? "";
    const given = { ...study({}), readings: { [one?.id ?? ""]: other, gone: "x" } };
    const outcome = studyCase(rulebook, given, "zh");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.alters).toEqual({
      figures: false,
      readings: [{ interpretation: one?.id, reading: other }],
    });
    expect(outcome.total.before).toEqual(awards({}).total.before);
    expect(outcome.readings).toEqual(awards({}).readings);
  });
});

describe("a moved figure of the rules", () => {
  it("whose measure gives nothing in the case is told, with the measure", () => {
    const other = rulebook.parameters.find(({ id: each }) => each.startsWith("d1-09-"));
    const figure = other?.id ?? "";
    const { lines, idle } = awards({ [figure]: other?.value ?? "" });
    expect(lines).toEqual([]);
    expect(idle).toMatchObject([{ figure, why: "unawarded" }]);
  });

  it("that is read and changes nothing is told, and none that changes something", () => {
    const cap = "d1-01-equipment-catalogue.year-cap";
    expect(awards({ [cap]: "900万元" }).idle).toEqual([{ figure: cap, why: "same" }]);
    expect(awards({ [cap]: "200万元" }).idle).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { loadVolumes } from "../../volume/volume.ts";
import { differencesBetween } from "./differences.ts";

const rulebook = loadVolumes().at(-1)?.rulebook;
if (rulebook === undefined) throw new Error("there is no volume");

describe("the differences between two versions of the rules", () => {
  it("are none where only the citations are numbered otherwise", () => {
    const [first, ...rest] = rulebook.citations;
    if (first === undefined) throw new Error("no citation");
    const shifted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shifted)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([key, part]: [string, unknown]) => [
                key,
                key === "citation" && typeof part === "number"
                  ? part + 1
                  : key === "citations" && Array.isArray(part)
                    ? part.map((each: unknown) => Number(each) + 1)
                    : shifted(part),
              ]),
            )
          : value;
    const other = {
      ...rulebook,
      citations: [first, first, ...rest],
      measures: rulebook.measures.map((each) => Object.assign({ ...each }, shifted(each))),
      parameters: rulebook.parameters.map((each) => Object.assign({ ...each }, shifted(each))),
      interpretations: rulebook.interpretations.map((each) =>
        Object.assign({ ...each }, shifted(each)),
      ),
      collisions: rulebook.collisions.map((each) => Object.assign({ ...each }, shifted(each))),
    };
    expect(differencesBetween(rulebook, other)).toEqual({
      measures: [],
      parameters: [],
      others: [],
    });
  });

  it("are the figure that moved, the measure that came and the one that changed", () => {
    const [figure] = rulebook.parameters;
    const [gone, changed] = rulebook.measures;
    if (!figure || !gone || !changed) throw new Error("no rules");
    const after = {
      ...rulebook,
      parameters: rulebook.parameters.map((each) =>
        each === figure ? { ...each, value: "1" } : each,
      ),
      measures: rulebook.measures.flatMap((each) =>
        each === gone
          ? []
          : [each === changed ? { ...each, title: { zh: "改", en: "new" } } : each],
      ),
    };
    expect(differencesBetween(rulebook, after)).toMatchObject({
      measures: [
        { id: gone.id, kind: "removed" },
        { id: changed.id, kind: "changed", title: { en: "new" } },
      ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      parameters: [{ id: figure.id, kind: "changed", before: figure.value, after: "1" }],
      others: [],
    });
  });

  it("are the reading that is taken now, with the one before", () => {
    const [one] = rulebook.interpretations;
    const other = one?.readings.find(({ id }) => id !== one.default);
    if (!one || !other) throw new Error("no reading");
    const after = {
      ...rulebook,
      interpretations: rulebook.interpretations.map((each) =>
        each === one ? { ...each, default: other.id } : each,
      ),
    };
    expect(differencesBetween(rulebook, after)).toMatchObject({
      measures: [],
      parameters: [],
      others: [
        {
          part: "interpretation",
          id: one.id,
          kind: "changed",
          before: one.readings.find(({ id }) => id === one.default)?.label,
          after: other.label,
        },
      ],
    });
  });
});

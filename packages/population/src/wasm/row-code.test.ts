import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { rulebook } from "../fixtures/volume.ts";
import { RowCode } from "../javascript/row-code.ts";
import { type Source, endsOf, flagOf } from "../rows/rows.ts";
import { columnsFor } from "../kernel/figures.ts";
import { type Drawn, drawnFor } from "../parity/fixtures/batch.ts";
import { cutTo } from "../parity/fixtures/cut.ts";
import { planFor } from "../plan/plan.ts";
import { signed, unsigned } from "./bytes.ts";
import { WasmRowCode } from "./row-code.ts";

/** What the applicant is to settle has no meaning on columns. */
const rules = {
  ...rulebook,
  collisions: rulebook.collisions.filter(({ prevails }) => prevails !== "applicant"),
};

const subjects = rules.subjects.filter(({ list }) => list === null).map(({ id }) => id);

const cutFor = (subject: string) =>
  cutTo(
    rules,
    rules.measures.filter(({ holders }) => holders.includes(subject)).map(({ id }) => id),
  );

/** Every amount and limit of every measure, worked out by both; gives back how many numbers were compared. */
function compare({ rulebook: cut, subject, asOf, readings, cases }: Drawn): number {
  const plan = planFor(cut, { subject, asOf, interpretations: readings });
  const population = populationOf(cut, subject, cases);
  const figures = columnsFor(plan.figures, cases.length);
  // Any numbers do for the figures, and some unknown: both read the same.
  for (const column of figures.values())
    for (const holder of column.keys()) column[holder] = holder % 3 === 0 ? Number.NaN : holder * 7;
  const source: Source = { plan, population, figures };
  const parameters = Float64Array.from(plan.slots, ({ value }) => Number(value));
  const wanted = [
    ...plan.measures.map(({ measure, amount, decided }) => ({
      where: measure.id,
      item: measure.item,
      outputs: [...endsOf(amount), flagOf(decided)],
    })),
    ...plan.measures.flatMap(({ limits }) =>
      limits.map(({ limit, most }) => ({ where: limit.id, item: null, outputs: endsOf(most) })),
    ),
  ];
  let compared = 0;
  for (const { where, item, outputs } of wanted) {
    const script = new RowCode(source, item, outputs).run(parameters);
    const vectors = new WasmRowCode(source, item, outputs).run(parameters);
    expect(vectors.length, where).toBe(script.length);
    for (const [index, column] of script.entries()) {
      const found = vectors[index] ?? new Float64Array();
      const at = column.findIndex((value, row) => value !== found[row]);
      if (at !== -1 || found.length !== column.length)
        expect.fail(`${where}, output ${index}, row ${at}: ${column[at]} and ${found[at]}`);
      compared += column.length;
    }
  }
  return compared;
}

describe("vector code gives what the script gives", () => {
  it.each(subjects)("for every measure and limit of %s", { timeout: 60_000 }, (subject) => {
    let compared = 0;
    for (const drawn of drawnFor(cutFor(subject), subject, { seed: 5, holders: 10, days: 3 }))
      compared += compare(drawn);
    expect(compared).toBeGreaterThan(50);
  });

  it("over several batches, the last of them odd", { timeout: 60_000 }, () => {
    const [drawn] = drawnFor(cutFor("enterprise"), "enterprise", {
      seed: 6,
      holders: 1027,
      days: 1,
    });
    if (!drawn) throw new Error("nothing was drawn");
    expect(compare(drawn)).toBeGreaterThan(250_000);
  });
});

describe("numbers of the binary format", () => {
  it("are written as the specification's examples have them", () => {
    expect(unsigned(624_485)).toEqual([0xe5, 0x8e, 0x26]);
    expect(unsigned(0)).toEqual([0]);
    expect(unsigned(128)).toEqual([0x80, 0x01]);
    expect(signed(63)).toEqual([0x3f]);
    expect(signed(64)).toEqual([0xc0, 0x00]);
  });
});

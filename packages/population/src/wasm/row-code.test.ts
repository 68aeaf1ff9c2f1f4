import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { rulebook } from "../fixtures/volume.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import { Awards, awardsAt } from "../kernel/awards.ts";
import { lay } from "../kernel/laid.ts";
import { sumPlaces, sumsAt } from "../kernel/outcome.ts";
import { Program, columnKey } from "../kernel/program.ts";
import { type Drawn, drawnFor } from "../parity/fixtures/batch.ts";
import { allKnown } from "../parity/fixtures/known.ts";
import { cutTo } from "../parity/fixtures/cut.ts";
import { planFor } from "../plan/plan.ts";
import { GRANT_BYTES, type RowCode, type RowCompiler, TRIED_BYTES } from "../rows/code.ts";
import { Ground } from "../rows/ground.ts";
import { settledIn } from "../rows/task.ts";
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

interface Asked {
  readonly grounds: boolean;
  /** Whether every fact is told of every row. */
  readonly isKnown: boolean;
}

/** Every number that each piece of a program's code works out of all rows: its columns, then its lists. */
function numbersBy(
  Code: RowCompiler,
  { rulebook: cut, subject, asOf, readings, cases }: Drawn,
  { grounds, isKnown }: Asked,
) {
  const plan = planFor(cut, { subject, asOf, interpretations: readings, grounds });
  const drawn = populationOf(cut, subject, cases);
  const population = isKnown ? allKnown(drawn) : drawn;
  const program = new Program(plan, Code);
  const ground = new Ground();
  const laid = lay(program, population, ground);
  // Any numbers do for the figures, and some unknown: both read the same.
  for (const { figure } of program.figures)
    for (const name of figure.from === "past"
      ? [figure.name]
      : figure.sums.map((sum) => sum.name)) {
      const { place, length } = laid.columns.get(columnKey(null, { of: "figure", fact: name })) ?? {
        place: 0,
        length: 0,
      };
      const column = ground.doubles(place, length);
      for (const holder of column.keys())
        column[holder] = holder % 3 === 0 ? Number.NaN : holder * 7;
    }
  const parameters = ground.reserve(plan.slots.length * 8);
  ground.doubles(parameters, plan.slots.length).set(plan.slots.map(({ value }) => Number(value)));
  const run = (code: RowCode): readonly (readonly number[])[] => {
    const { item, columns, lists } = code.task;
    const rows = item === null ? laid.holders : (laid.things.get(item)?.owner.length ?? 0);
    const columnsAt = columns.map(() => ground.reserve((rows + 1) * 8));
    const listsAt = lists.map(({ awards }) =>
      ground.reserve((rows * awards.length + 1) * TRIED_BYTES),
    );
    const settled = new Awards(ground, grounds);
    settled.reserve(
      rows *
        lists.reduce((sum, { reach, awards }) => sum + (reach === "lists" ? 0 : awards.length), 0) +
        1,
    );
    const sums = sumPlaces(ground, laid.holders, 0).totals;
    const nowhere = { place: 0, length: 0 };
    const work = code.at({
      ground,
      place: (ref) => (laid.columns.get(columnKey(item, ref)) ?? nowhere).place,
      isKnown: (ref) => laid.known.has(columnKey(item, ref)),
      length: (ref) => (laid.columns.get(columnKey(item, ref)) ?? nowhere).length,
      owner: laid.things.get(item ?? "")?.owner ?? nowhere,
      slots: plan.slots.length,
      columns: columnsAt,
      lists: [listsAt],
    });
    const plain = settledIn(code.task).map(({ measure }) =>
      settled.plain(measure, item === null, rows),
    );
    const places = plain.map((own) => own.next(rows, []));
    const into = { awards: settled.next, plain: places, sums, due: lists.map(() => 1) };
    settled.count = work.run(0, rows, [parameters], [into])[0] ?? 0;
    for (const [award, own] of plain.entries()) own.written(work.plainEnds[0]?.[award] ?? 0);
    for (const [list, { reach }] of lists.entries())
      if (reach === "list")
        settled.count += work.settleApart(list, { ...into, awards: settled.next });
    const totals = sumsAt(ground, sums, laid.holders);
    return [
      ...columnsAt.map((place) => [...ground.doubles(place, rows)]),
      ...listsAt.map((place, list) => {
        const bytes = (work.ends[0]?.[list] ?? 0) - place;
        const [whole, halves] = [
          ground.doubles(place, bytes / 8),
          ground.integers(place, bytes / 4),
        ];
        return Array.from({ length: bytes / GRANT_BYTES }, (_, at) => [
          ...halves.subarray(at * 6, at * 6 + 2),
          ...whole.subarray(at * 3 + 1, at * 3 + 3),
        ]).flat();
      }),
      // Vector code goes on by two rows at once: a measure's awards come in the same order, those of several do not.
      [...settled.take(), ...settled.takePlain()]
        .flatMap((piece) => {
          const { measure, row, holder, lo, hi, limit, by } = awardsAt(ground, piece, grounds);
          const others = [row, holder, lo, hi, limit, by];
          return Array.from(measure, (own, at) => [own, ...others.map((one) => one[at] ?? 0)]);
        })
        .toSorted(([a = 0], [b = 0]) => a - b)
        .flat(),
      [...totals.lo],
      [...totals.hi],
    ];
  };
  return [
    ...program.figures.flatMap(({ code }) => (code ? [code] : [])),
    ...program.grants,
    program.limits,
  ].map(run);
}

/** Every amount and limit of every measure, worked out by both; gives back how many numbers were compared. */
function compare(drawn: Drawn, { grounds = false, isKnown = false } = {}): number {
  const script = numbersBy(ScriptRowCode, drawn, { grounds, isKnown });
  const vectors = numbersBy(WasmRowCode, drawn, { grounds, isKnown });
  expect(vectors.length).toBe(script.length);
  let compared = 0;
  for (const [piece, outputs] of script.entries())
    for (const [index, column] of outputs.entries()) {
      const found = vectors[piece]?.[index] ?? [];
      const at = column.findIndex((value, row) => value !== found[row]);
      if (at !== -1 || found.length !== column.length)
        expect.fail(`piece ${piece}, output ${index}, ${at}: ${column[at]} and ${found[at]}`);
      compared += column.length;
    }
  return compared;
}

describe("vector code gives what the script gives", () => {
  it.each(subjects)("for every measure and limit of %s", { timeout: 240_000 }, (subject) => {
    let compared = 0;
    for (const drawn of drawnFor(cutFor(subject), subject, { seed: 5, holders: 5, days: 2 }))
      compared += compare(drawn) + compare(drawn, { grounds: true });
    expect(compared).toBeGreaterThan(50);
  });

  it.each([false, true])(
    "where all facts are known of all rows, grounds told: %s",
    { timeout: 240_000 },
    (grounds) => {
      let compared = 0;
      for (const subject of ["enterprise", "organisation"]) {
        const [drawn] = drawnFor(cutFor(subject), subject, { seed: 8, holders: 40, days: 1 });
        if (drawn) compared += compare(drawn, { grounds, isKnown: true });
      }
      expect(compared).toBeGreaterThan(1000);
    },
  );

  it("over very many rows, an odd number of them", { timeout: 60_000 }, () => {
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

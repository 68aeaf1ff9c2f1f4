import {
  type AllocationProblem,
  type Interpretation,
  type MoneyRange,
  type Rulebook,
  type Scheme,
  type WeightSum,
  allocate,
  assess,
  compareAllocations,
  compareAssessments,
  compareReadings,
  figuresRead,
  readCase,
  readDataset,
  readReform,
  unevenWeights,
} from "@gongbao/engine";
import { readCsv } from "../budget/rows.ts";
import type { Language } from "../language/language.ts";
import { type Fault, faultsOf } from "./allocation-words.ts";
import { type Figure, measuresByFigure, sayProblem } from "./figure-words.ts";
import { type Shifts, shiftsOf } from "./shifts.ts";
import type { Study } from "./study.ts";

/** One line of a comparison. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly before: MoneyRange | null;
  readonly after: MoneyRange | null;
}

/** What a reading other than the one taken would come to; no sums where it cannot be computed, and why. */
export interface ReadingEffect {
  readonly interpretation: string;
  readonly reading: string;
  readonly before: MoneyRange | null;
  readonly after: MoneyRange | null;
  readonly lines: number;
  /** Between whom an allocation's money moves; null of a case, and where it cannot be computed. */
  readonly shifts: Shifts | null;
  readonly problem: string | null;
}

/** A figure that was moved and changes nothing, and why. */
export type Idle = { readonly figure: string } & (
  | {
      /** Nothing is reckoned from it; readings under which something would be. */
      readonly why: "unread";
      readonly under: readonly {
        readonly interpretation: string;
        readonly taken: string;
        readonly other: string;
      }[];
    }
  /** The measures that read it give nothing in this case. */
  | { readonly why: "unawarded"; readonly measures: readonly string[] }
  /** It is read, and what comes of it is the same. */
  | { readonly why: "same" }
);

/** A reading taken in the place of the default. */
export interface Taken {
  readonly interpretation: string;
  readonly reading: string;
}

export type Outcome =
  | {
      readonly ok: true;
      /** In what the second side differs from the rules in force by the default readings. */
      readonly alters: { readonly figures: boolean; readonly readings: readonly Taken[] };
      readonly total: { readonly before: MoneyRange; readonly after: MoneyRange };
      /** What differs of a case; every share of an allocation. */
      readonly lines: readonly Compared[];
      readonly idle: readonly Idle[];
      /** Weights of an allocation that made a whole and no longer do. */
      readonly uneven: readonly WeightSum[];
      readonly readings: readonly ReadingEffect[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const wrong = (...faults: readonly Fault[]): Outcome => ({ ok: false, faults });

/** What no one field of the page is the place of. */
const ofNoField = (words: string): Fault => ({ field: null, words });

/** The figures moved of what is looked at; others wait until it is looked at what they are of. */
const changesOf = ({ moved }: Study, figures: readonly Figure[]) =>
  Object.entries(moved).flatMap(([parameter, value]) =>
    value.trim() === "" || !figures.some(({ id }) => id === parameter)
      ? []
      : [{ parameter, value: value.trim() }],
  );

const differs = ({ before, after }: Pick<Compared, "before" | "after">): boolean =>
  before?.min !== after?.min || before?.max !== after?.max;

/** Whether any line of a comparison differs. */
export const anyDiffers = (lines: readonly Compared[]): boolean => lines.some(differs);

/** The readings chosen that are known and are not the default. */
const readingsTaken = (
  interpretations: readonly Interpretation[],
  chosen: Readonly<Record<string, string>> = {},
): readonly Taken[] =>
  interpretations.flatMap(({ id, default: byDefault, readings }) => {
    const reading = chosen[id];
    return reading !== undefined &&
      reading !== byDefault &&
      readings.some((each) => each.id === reading)
      ? [{ interpretation: id, reading }]
      : [];
  });

const byInterpretation = (taken: readonly Taken[]): Readonly<Record<string, string>> =>
  Object.fromEntries(taken.map(({ interpretation, reading }) => [interpretation, reading]));

/**
 * A case under the rules in force by the default readings, and under the figures moved by the readings chosen; and what
 * each other reading would come to, the rules in force.
 */
export function studyCase(rulebook: Rulebook, study: Study, language: Language): Outcome {
  let raw: unknown;
  try {
    raw = JSON.parse(study.given);
  } catch {
    return wrong(
      ofNoField(language === "zh" ? "申报内容不是有效的JSON" : "The case is no valid JSON"),
    );
  }
  const reading = readCase(raw, rulebook);
  if (!reading.ok) {
    return wrong(
      ...reading.problems.map(({ path, message }) =>
        ofNoField(
          [path.join("."), message[language]].filter(Boolean).join(language === "zh" ? "：" : ": "),
        ),
      ),
    );
  }
  const changes = changesOf(study, rulebook.parameters);
  const reform = readReform(rulebook, changes);
  if (!reform.ok) {
    return wrong(
      ...reform.problems.map((problem) => {
        const changed = changes[problem.index ?? -1]?.parameter;
        const figure = rulebook.parameters.find(({ id }) => id === changed);
        return ofNoField(sayProblem(problem, figure, language));
      }),
    );
  }
  const taken = readingsTaken(rulebook.interpretations, study.readings);
  const so = { interpretations: byInterpretation(taken) };
  const before = assess(rulebook, reading.case);
  const after = assess(reform.rulebook, reading.case, so);
  const { total, awards } = compareAssessments(before, after);
  const title = (id: string) => rulebook.measures.find((each) => each.id === id)?.title[language];
  const awarded = new Set(
    [...before.awards, ...after.awards].flatMap(({ measure, amount }) =>
      amount.max === "0.00" ? [] : [title(measure)],
    ),
  );
  const titles = measuresByFigure(rulebook, language);
  // Whether figures change anything is asked of the same readings on either side.
  const bare = taken.length === 0 ? before : assess(rulebook, reading.case, so);
  const somethingMoves = changes.length > 0 && compareAssessments(bare, after).awards.length > 0;
  return {
    ok: true,
    alters: { figures: changes.length > 0, readings: taken },
    total,
    lines: awards.map((each) => ({
      id: `${each.measure}/${each.item}`,
      name: `${title(each.measure) ?? each.measure}${each.item === null ? "" : ` · ${each.item}`}`,
      before: each.before?.amount ?? null,
      after: each.after?.amount ?? null,
    })),
    idle: changes.flatMap(({ parameter: figure }): readonly Idle[] => {
      const measures = titles.get(figure) ?? [];
      if (measures.length > 0 && !measures.some((each) => awarded.has(each)))
        return [{ figure, why: "unawarded", measures }];
      return somethingMoves ? [] : [{ figure, why: "same" }];
    }),
    uneven: [],
    readings: compareReadings(rulebook, reading.case).map(
      ({ interpretation, reading: other, comparison }) => ({
        interpretation,
        reading: other,
        ...comparison.total,
        lines: comparison.awards.length,
        shifts: null,
        problem: null,
      }),
    ),
  };
}

/** The rows of an allocation's table, by the names of its columns. */
export function rowsOf({ rows }: Pick<Study, "rows">): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...body] = readCsv(rows);
  return body.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""])));
}

/**
 * An allocation by the figures in force and the default readings, and by moved figures and the readings chosen; and what
 * each other reading would come to, the figures in force.
 */
export function studyAllocation(scheme: Scheme, study: Study, language: Language): Outcome {
  const rows = rowsOf(study);
  if (rows.length === 0) {
    const words = language === "zh" ? "表里一个地方也没有。" : "The table has no place in it.";
    return wrong({ field: "rows", words });
  }
  const faults = (problems: readonly AllocationProblem[]) =>
    faultsOf(problems, scheme, rows, language);
  const reading = readDataset(scheme, rows);
  const chosen = readingsTaken(scheme.interpretations, study.schemeReadings);
  const taken = byInterpretation(chosen);
  const pool = study.pool.trim() === "" ? null : study.pool.trim();
  if (!reading.ok) {
    // What is wrong with the sum is said with what is wrong in the table, not after it.
    const none = { scheme: scheme.id, subjects: [] };
    const empty = allocate(scheme, none, { pool, readings: taken });
    const ofPool = empty.ok ? [] : empty.problems.filter(({ where }) => where.name === "pool");
    return wrong(...faults([...ofPool, ...reading.problems]));
  }
  const run = (
    parameters: Readonly<Record<string, string>>,
    readings: Readonly<Record<string, string>> = {},
  ) => allocate(scheme, reading.dataset, { pool, parameters, readings });
  const changes = changesOf(study, scheme.parameters);
  const moved = Object.fromEntries(changes.map((each) => [each.parameter, each.value]));
  // What the text gives no figure for has to be set in both.
  const unset = Object.fromEntries(
    scheme.parameters.flatMap(({ id, value }) => {
      const set = moved[id];
      return value === null && set !== undefined ? [[id, set]] : [];
    }),
  );
  const [before, after] = [run(unset), run(moved, taken)];
  if (!before.ok) return wrong(...faults(before.problems));
  if (!after.ok) return wrong(...faults(after.problems));
  const { given } = compareAllocations(before.allocation, after.allocation);
  // Whether figures change anything is asked of the same readings on either side.
  const bare = chosen.length === 0 ? before : run(unset, taken);
  const somethingMoves =
    !bare.ok || compareAllocations(bare.allocation, after.allocation).shares.length > 0;
  const shares = new Map(after.allocation.shares.map((each) => [each.subject, each.amount]));
  const lines = before.allocation.shares.map(({ subject, name, amount }) => ({
    id: subject,
    name,
    before: amount,
    after: shares.get(subject) ?? null,
  }));
  return {
    ok: true,
    alters: { figures: changes.length > 0, readings: chosen },
    total: given,
    lines,
    idle: idleIn(scheme, changes, taken, somethingMoves, language),
    uneven: unevenWeights(scheme, moved, taken),
    readings: scheme.interpretations.flatMap(({ id, default: byDefault, readings }) =>
      readings.flatMap((each): readonly ReadingEffect[] => {
        if (each.id === byDefault) return [];
        const other = run(unset, { [id]: each.id });
        const named = { interpretation: id, reading: each.id };
        if (!other.ok) {
          const problem = faults(other.problems)
            .map(({ words }) => words)
            .join(language === "zh" ? "" : " ");
          return [{ ...named, before: null, after: null, lines: 0, shifts: null, problem }];
        }
        const { given: sums, shares: changed } = compareAllocations(
          before.allocation,
          other.allocation,
        );
        const shifts = shiftsOf(changed);
        return [{ ...named, ...sums, lines: changed.length, shifts, problem: null }];
      }),
    ),
  };
}

/** Which of the figures moved change nothing in an allocation, and the reading that would have them read. */
function idleIn(
  scheme: Scheme,
  changes: readonly { readonly parameter: string }[],
  taken: Readonly<Record<string, string>>,
  somethingDiffers: boolean,
  language: Language,
): readonly Idle[] {
  const read = figuresRead(scheme, taken);
  return changes.flatMap(({ parameter: figure }): readonly Idle[] => {
    if (read.has(figure)) return somethingDiffers ? [] : [{ figure, why: "same" }];
    const under = scheme.interpretations.flatMap(({ id, title, readings, default: byDefault }) => {
      const labelOf = (reading: string) =>
        readings.find((each) => each.id === reading)?.label[language] ?? reading;
      return readings.flatMap(({ id: reading }) =>
        figuresRead(scheme, { ...taken, [id]: reading }).has(figure)
          ? [
              {
                interpretation: title[language],
                taken: labelOf(taken[id] ?? byDefault),
                other: labelOf(reading),
              },
            ]
          : [],
      );
    });
    return [{ figure, why: "unread", under }];
  });
}

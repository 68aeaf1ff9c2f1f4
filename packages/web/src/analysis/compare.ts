import {
  type MoneyRange,
  type Rulebook,
  type Scheme,
  allocate,
  assess,
  compareAllocations,
  compareAssessments,
  compareReadings,
  readCase,
  readDataset,
  readReform,
} from "@gongbao/engine";
import { readCsv } from "../budget/rows.ts";
import type { Language } from "../language/language.ts";
import { sayProblem } from "./figure-words.ts";
import type { Study } from "./study.ts";

/** One line of a comparison. */
export interface Compared {
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
  readonly problem: string | null;
}

export type Outcome =
  | {
      readonly ok: true;
      readonly total: { readonly before: MoneyRange; readonly after: MoneyRange };
      readonly lines: readonly Compared[];
      readonly readings: readonly ReadingEffect[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const wrong = (...problems: readonly string[]): Outcome => ({ ok: false, problems });

const changesOf = ({ moved }: Study) =>
  Object.entries(moved).flatMap(([parameter, value]) =>
    value.trim() === "" ? [] : [{ parameter, value: value.trim() }],
  );

/** A case under the rules in force and under a reform, and under each other reading. */
export function studyCase(rulebook: Rulebook, study: Study, language: Language): Outcome {
  let raw: unknown;
  try {
    raw = JSON.parse(study.given);
  } catch {
    return wrong(language === "zh" ? "申报内容不是有效的JSON" : "The case is no valid JSON");
  }
  const reading = readCase(raw, rulebook);
  if (!reading.ok) {
    return wrong(
      ...reading.problems.map(({ path, message }) =>
        [path.join("."), message[language]].filter(Boolean).join(language === "zh" ? "：" : ": "),
      ),
    );
  }
  const reform = readReform(rulebook, changesOf(study));
  if (!reform.ok) {
    return wrong(
      ...reform.problems.map((problem) => {
        const changed = changesOf(study)[problem.index ?? -1]?.parameter;
        const figure = rulebook.parameters.find(({ id }) => id === changed);
        return sayProblem(problem, figure, language);
      }),
    );
  }
  const taken = { interpretations: study.readings };
  const before = assess(rulebook, reading.case, taken);
  const after = assess(reform.rulebook, reading.case, taken);
  const { total, awards } = compareAssessments(before, after);
  const title = (id: string) => rulebook.measures.find((each) => each.id === id)?.title[language];
  return {
    ok: true,
    total,
    lines: awards.map((each) => ({
      name: `${title(each.measure) ?? each.measure}${each.item === null ? "" : ` · ${each.item}`}`,
      before: each.before?.amount ?? null,
      after: each.after?.amount ?? null,
    })),
    readings: compareReadings(rulebook, reading.case, taken).map(
      ({ interpretation, reading: other, comparison }) => ({
        interpretation,
        reading: other,
        ...comparison.total,
        lines: comparison.awards.length,
        problem: null,
      }),
    ),
  };
}

/** An allocation by the figures in force and by moved ones, and under each other reading. */
export function studyAllocation(scheme: Scheme, study: Study, language: Language): Outcome {
  const [heads = [], ...body] = readCsv(study.rows);
  const rows = body.map((cells) =>
    Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""])),
  );
  const reading = readDataset(scheme, rows);
  if (!reading.ok) return wrong(...reading.problems.map(({ message }) => message[language]));
  const pool = study.pool.trim() === "" ? null : study.pool.trim();
  const run = (
    parameters: Readonly<Record<string, string>>,
    readings: Readonly<Record<string, string>> = {},
  ) => allocate(scheme, reading.dataset, { pool, parameters, readings });
  const moved = Object.fromEntries(changesOf(study).map((each) => [each.parameter, each.value]));
  // What the text gives no figure for has to be set in both.
  const unset = Object.fromEntries(
    scheme.parameters.flatMap(({ id, value }) => {
      const set = moved[id];
      return value === null && set !== undefined ? [[id, set]] : [];
    }),
  );
  const [before, after] = [run(unset), run(moved)];
  if (!before.ok) return wrong(...before.problems.map(({ message }) => message[language]));
  if (!after.ok) return wrong(...after.problems.map(({ message }) => message[language]));
  const { given, shares } = compareAllocations(before.allocation, after.allocation);
  return {
    ok: true,
    total: given,
    lines: shares,
    readings: scheme.interpretations.flatMap(({ id, default: taken, readings }) =>
      readings.flatMap((each): readonly ReadingEffect[] => {
        if (each.id === taken) return [];
        const other = run(unset, { [id]: each.id });
        const named = { interpretation: id, reading: each.id };
        if (!other.ok) {
          const problem = other.problems.map(({ message }) => message[language]).join("；");
          return [{ ...named, before: null, after: null, lines: 0, problem }];
        }
        const compared = compareAllocations(before.allocation, other.allocation);
        return [{ ...named, ...compared.given, lines: compared.shares.length, problem: null }];
      }),
    ),
  };
}

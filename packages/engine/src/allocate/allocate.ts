import { hashOf } from "../ir/canonical.ts";
import { readYuan, writeYuan } from "../quantity/money.ts";
import type { AllocateOptions, AllocationResult } from "./allocation.ts";
import { checkScheme } from "./check.ts";
import { judge } from "./condition.ts";
import type { Dataset } from "./dataset.ts";
import { checkDataset } from "./check-dataset.ts";
import { figuresOf, parametersOf, readingsOf } from "./given.ts";
import { type AllocationProblem, allocationProblem } from "./problem.ts";
import type { Judged } from "./reckoned.ts";
import { Reckoning } from "./reckoning.ts";
import { coefficientOf, shareFor, span, writeMoney } from "./report.ts";
import { type Outcome, play } from "./scenario.ts";
import type { Scheme } from "./scheme.ts";
import type { Missing } from "./trace.ts";

/** Each subject that may or may not take part doubles the ways to reckon. */
const MOST_UNDECIDED = 6;

const refuse = (
  problems: readonly AllocationProblem[],
  missing: Iterable<Missing> = [],
): AllocationResult => ({ ok: false, problems, missing: [...missing] });

/** The pool in fen; null where none is set. Problems go into the list. */
function poolOf(scheme: Scheme, pool: string | null, problems: AllocationProblem[]): bigint | null {
  const { distribution } = scheme;
  const needed =
    distribution.how === "proportional" ||
    (distribution.how === "places" && distribution.prizes.as === "weights");
  const fen = pool === null ? null : readYuan(pool);
  const expected = { zh: "奖励资金总额（如 5000万元）", en: "the pool (5000万元 or 50000000.00)" };
  const where = { name: "pool" };
  if (pool === null) {
    if (needed) problems.push(allocationProblem("missing", where, expected, ""));
  } else if (fen === null) problems.push(allocationProblem("wrong-value", where, expected, pool));
  else if (fen < 0n) problems.push(allocationProblem("negative", where, expected, pool));
  return fen;
}

/** Every way the participants may turn out: those who surely do, with each selection of the undecided, all first. */
function selections(sure: readonly number[], undecided: readonly number[]): readonly number[][] {
  const ways = 2 ** undecided.length;
  return Array.from({ length: ways }, (_, left) => {
    const out = new Set(undecided.filter((_one, bit) => Math.floor(left / 2 ** bit) % 2 === 1));
    return [...sure, ...undecided].filter((index) => !out.has(index)).toSorted((x, y) => x - y);
  });
}

/**
 * Shares a pool over the subjects of a data set by a scheme (分配). Every share is exact to the fen; where a figure
 * is unknown it is the range that the share can have, with what is missing; the range may be wider than it need be,
 * never narrower. Where something is undefined nothing is shared, and each case is said with its place.
 */
export function allocate(
  scheme: Scheme,
  dataset: Dataset,
  options: AllocateOptions,
): AllocationResult {
  const problems = [...checkScheme(scheme), ...checkDataset(scheme, dataset)];
  const pool = poolOf(scheme, options.pool, problems);
  const parameters = parametersOf(scheme, options.parameters ?? {}, problems);
  const readings = readingsOf(scheme, options.readings ?? {}, problems);
  if (problems.length > 0) return refuse(problems);
  const subjects = dataset.subjects.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const figures = figuresOf(scheme, { ...dataset, subjects }, parameters, readings);

  const { eligible } = scheme;
  const everyone = new Reckoning(figures, []);
  const judgements = subjects.map((_, at): Judged | null =>
    eligible ? judge(eligible, at, everyone) : null,
  );
  if (eligible && judgements.includes(null)) return refuse([...everyone.problems.values()]);
  const at = (truth: Judged["truth"]) =>
    subjects.flatMap((_, index) => ((judgements[index]?.truth ?? true) === truth ? [index] : []));
  const undecided = at("unknown");
  if (undecided.length > MOST_UNDECIDED) {
    const expected = {
      zh: `至多${MOST_UNDECIDED}个尚不能确定是否符合条件的对象`,
      en: `at most ${MOST_UNDECIDED} subjects of which it is not known whether they take part`,
    };
    const missing = new Set(judgements.flatMap((judged) => [...(judged?.missing ?? [])]));
    const found = `${undecided.length}`;
    return refuse([allocationProblem("too-many-undecided", {}, expected, found)], missing);
  }

  const outcomes: Outcome[] = [];
  for (const participants of selections(at(true), undecided)) {
    const played = play(figures, participants, pool);
    if (!played.ok) {
      const unknown = undecided.flatMap((index) => [...(judgements[index]?.missing ?? [])]);
      return refuse(played.problems, new Set([...played.missing, ...unknown]));
    }
    outcomes.push(played.outcome);
  }
  const shares = subjects.map((subject, index) =>
    shareFor(figures, subject, index, judgements[index] ?? null, outcomes),
  );
  const given = span(outcomes.map((outcome) => outcome.given));
  const left =
    pool === null ? null : { lo: given.hi === null ? 0n : pool - given.hi, hi: pool - given.lo };
  const missing = new Set(shares.flatMap((share) => share.missing));
  const poolText = pool === null ? null : writeYuan(pool);
  const outputs = shares.map(({ subject, amount, place }) => ({ subject, amount, place }));
  return {
    ok: true,
    allocation: {
      scheme: scheme.id,
      title: scheme.title,
      status: shares.every(({ amount }) => amount.min === amount.max) ? "exact" : "range",
      pool: poolText,
      shares,
      given: writeMoney(given),
      left: left && writeMoney(left),
      coefficient: coefficientOf(outcomes),
      missing: [...missing],
      undefined: [
        ...new Map(outcomes.flatMap(({ reckoning }) => [...reckoning.problems])).values(),
      ],
      readings,
      receipt: {
        format: "gongbao-allocation-receipt",
        version: 1,
        scheme: hashOf(scheme),
        dataset: hashOf({ ...dataset, subjects }),
        pool: poolText,
        parameters: options.parameters ?? {},
        readings,
        outputs: hashOf(outputs),
      },
    },
  };
}

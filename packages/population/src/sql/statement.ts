import type { Plan } from "../plan/plan.ts";
import type { Dialect } from "./dialect.ts";
import { writeAwards, writeFigures, writePast } from "./first.ts";
import { writeLimits } from "./limits.ts";
import { writeSameWork } from "./same-work.ts";
import { writeScenarios } from "./scenarios.ts";
import { type Step, Steps, type Tables } from "./steps.ts";
import { writeTotals } from "./totals.ts";

/** What a statement gives, and the SELECT for each. */
export interface Statement {
  /** The steps before, as `WITH …`, to put in front of any SELECT. */
  readonly steps: readonly Step[];
  /**
   * Tables that hold the results: awards (m, h, r, lo, hi) and totals (h, lo, hi), in fen; rows of nothing are left out.
   * Where grounds are told, awards have them too (l, b), and what was taken away altogether is in a table of its own
   * (m, h, r, l, b).
   */
  readonly results: readonly string[];
}

/**
 * The plan as SQL over the population's tables and the table of parameters: the stages as a chain of plain SELECTs.
 * The text is the same for every reform.
 */
export function statementFor(plan: Plan, tables: Tables, dialect: Dialect): Statement {
  const steps = new Steps(plan, tables, dialect);
  writePast(steps);
  writeFigures(steps);
  const { resolved, candidates } = writeSameWork(steps, writeAwards(steps));
  const limited = writeLimits(steps, writeScenarios(steps, resolved, candidates));
  writeTotals(steps, limited, candidates);
  const results = ["awards", "totals", "totals_by_payee", ...(plan.grounds ? ["taken"] : [])];
  return { steps: steps.all, results };
}

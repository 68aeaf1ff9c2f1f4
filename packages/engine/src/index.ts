export type * from "./ir/rulebook.ts";
export { canonical, hashOf } from "./ir/canonical.ts";
export { rulebookHash } from "./evaluate/run.ts";
export { type Day, addYears, dayAt, daysSinceEpoch, fiscalYear, readDay } from "./quantity/day.ts";
export { type Rational, rational, readRational, writeRational } from "./quantity/rational.ts";
export { type Fen, readYuan, writeYuan } from "./quantity/money.ts";
export { halfWidth } from "./quantity/half-width.ts";
export * from "./vocabulary/amount.ts";
export * from "./vocabulary/article.ts";
export type * from "./vocabulary/place.ts";
export type * from "./vocabulary/scheme.ts";
export * from "./vocabulary/award.ts";
export * from "./vocabulary/clock.ts";
export * from "./vocabulary/condition.ts";
export * from "./vocabulary/discretion.ts";
export * from "./vocabulary/fact.ts";
export * from "./vocabulary/figure.ts";
export * from "./vocabulary/history.ts";
export * from "./vocabulary/things.ts";
export type { LevelTerm, Term } from "./vocabulary/term.ts";
export { type AnchorFault, AnchorError } from "./lower/anchor.ts";
export { lower } from "./lower/lower.ts";
export { lowerScheme } from "./lower/scheme.ts";
export type * from "./lower/source.ts";
export type { Case, FactValue, Item, PastAward } from "./case/case.ts";
export { type CaseReading, type RawCase, readCase } from "./case/read.ts";
export type { CaseProblem } from "./case/problem.ts";
export { nearest } from "./case/nearest.ts";
export { assess, rerun } from "./evaluate/assess.ts";
export type { AssessOptions } from "./evaluate/run.ts";
export { allParts, expressionsOf, partsOf } from "./ir/parts.ts";
export type * from "./evaluate/assessment.ts";
export type { ReceiptProblem, Rerun } from "./evaluate/receipt.ts";
export type { TraceStep } from "./evaluate/trace.ts";
export { groupDigits, sayRange } from "./explain/amount.ts";
export {
  type Change,
  type ReformProblem,
  type ReformReading,
  readReform,
} from "./reform/reform.ts";
export {
  type AllocationComparison,
  type ShareChange,
  compareAllocations,
} from "./compare/allocations.ts";
export { type AwardChange, type Comparison, compareAssessments } from "./compare/assessments.ts";
export { type UnderReading, compareReadings } from "./compare/readings.ts";
export { type RankedQuestion, nextQuestion, rankQuestions } from "./ask/questions.ts";
export { type FileProblem, type FileReading, readRulebook, writeRulebook } from "./ir/file.ts";
export { rulebookSchema } from "./ir/schema.ts";
export { sayDay } from "./explain/day.ts";
export { type MeasureDescription, describeMeasures, sayMeasure } from "./explain/measure.ts";
export { wordOfStep } from "./explain/step-words.ts";
export { type Step, stepsOf } from "./explain/steps.ts";
export { traceAsHtml, traceAsTable, traceAsTree } from "./explain/views.ts";
export {
  type CarryForward,
  type Drawn,
  type Vintage,
  drawOldestFirst,
} from "./carry/carry-forward.ts";
export {
  type Applicant,
  type Places,
  type Selection,
  type Ties,
  placesLeft,
  select,
} from "./quota/places.ts";
export { type PlainDocument, plainSource } from "./lower/plain-source.ts";
export { allocate } from "./allocate/allocate.ts";
export type * from "./allocate/allocation.ts";
export { checkScheme } from "./allocate/check.ts";
export type * from "./allocate/dataset.ts";
export { readSchemeFigure } from "./allocate/figure.ts";
export { figuresRead } from "./allocate/figures-read.ts";
export * as formula from "./allocate/formula.ts";
export type { PlaceSpan } from "./allocate/payout.ts";
export type {
  AllocationPlace,
  AllocationProblem,
  AllocationProblemCode,
} from "./allocate/problem.ts";
export { type DatasetReading, type MissingCell, readDataset } from "./allocate/read-dataset.ts";
export { type WeightSum, unevenWeights } from "./allocate/weights.ts";
export type { AllocationStep, Missing, WrittenRange } from "./allocate/trace.ts";
export type * from "./allocate/scheme.ts";
export { check } from "./check/check.ts";
export type { CheckOptions, Finding } from "./check/finding.ts";

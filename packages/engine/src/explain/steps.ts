import type { Award } from "../evaluate/assessment.ts";
import type { WrittenValue } from "../evaluate/value.ts";
import type { TraceStep } from "../evaluate/trace.ts";
import type { Label, Rulebook } from "../ir/rulebook.ts";
import { readRational, roundTo } from "../quantity/rational.ts";
import { writeYuan } from "../quantity/money.ts";
import { sayRange } from "./amount.ts";
import { wordOfStep } from "./step-words.ts";
import { sayUnstated } from "./unstated.ts";

/** One step of a trace as people read it. */
export interface Step {
  readonly depth: number;
  /** The vocabulary's word, or the label of a fact, or the words of a figure. */
  readonly what: Label;
  readonly value: Label;
  /** The words of the text it rests on; null where it rests on none. */
  readonly words: string | null;
}

const UNKNOWN: Label = { zh: "未知", en: "unknown" };
const YES: Label = { zh: "是", en: "yes" };
const NO: Label = { zh: "否", en: "no" };

/** Whether a value as it is written leaves nothing open. */
const isSettled = (value: WrittenValue): boolean =>
  typeof value === "boolean" || (typeof value === "string" && value !== "unknown");

function sayYuan(fen: string): string {
  const number = readRational(fen);
  return number ? writeYuan(roundTo(number, "half-up")) : fen;
}

function sayWritten(
  value: WrittenValue,
  type: string | null,
  levels: readonly { id: string; zh: string; en: string }[],
): Label {
  if (value === null || value === "unknown") return UNKNOWN;
  if (value === true) return YES;
  if (value === false) return NO;
  if (typeof value === "string") {
    if (type === "money") return sayRange({ min: sayYuan(value), max: sayYuan(value) });
    const level = levels.find((one) => one.id === value);
    return level ? { zh: level.zh, en: level.en } : { zh: value, en: value };
  }
  if (Array.isArray(value)) return UNKNOWN;
  if (!("min" in value)) return UNKNOWN;
  if (type === "money")
    return sayRange({
      min: sayYuan(value.min),
      max: value.max === null ? null : sayYuan(value.max),
    });
  const to = value.max ?? "…";
  return { zh: `${value.min}至${to}`, en: `${value.min} to ${to}` };
}

/** Steps whose value is money: those of the award side that are no condition and no ratio. */
const MONEY = new Set([
  "tiers",
  "step",
  "share-of",
  "per-unit",
  "capped-at",
  "no-less-than",
  "better-of",
  "growth",
  "progressive",
  "band",
  "up-to",
  "between",
  "at-discretion",
  "fixed-elsewhere",
  "round",
]);

/** Steps whose parts are money where they are: a fixed value among them, too. */
const ADDED = new Set([
  "add",
  "min",
  "max",
  "excess",
  "less",
  "capped-at",
  "no-less-than",
  "better-of",
]);

/** Steps that make numbers of money: how many times, how much larger. */
const NUMBERS = new Set(["ratio", "growth-rate", "units", "times-received", "count-of"]);

class StepReader {
  readonly #rulebook: Rulebook;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
  }

  *read(step: TraceStep, depth: number, inMoney: boolean, isPartOfSum = false): Generator<Step> {
    const fact = this.#rulebook.facts.find((one) => one.id === step.fact);
    const parameter = this.#rulebook.parameters.find((one) => one.id === step.parameter);
    const interpretation = this.#rulebook.interpretations.find(
      (one) => one.id === step.interpretation,
    );
    const isMoney =
      this.#isMoney(step) ||
      (MONEY.has(step.step) && inMoney) ||
      (step.step === "const" && isPartOfSum);
    const type = fact?.type ?? parameter?.type ?? (isMoney ? "money" : null);
    const words = parameter ? (this.#rulebook.citations[parameter.citation]?.quote ?? null) : null;
    yield {
      depth,
      what: fact?.label ??
        interpretation?.title ??
        (words === null ? wordOfStep(step.step) : { zh: words, en: words }) ?? {
          zh: step.step,
          en: step.step,
        },
      value: step.unstated
        ? sayUnstated(isSettled(step.value))
        : sayWritten(step.value, type, fact?.levels ?? []),
      words,
    };
    for (const part of step.parts ?? [])
      yield* this.read(part, depth + 1, inMoney, isMoney && ADDED.has(step.step));
  }

  /** Whether what a step comes to is money: it is a sum of money, or is made of one. */
  #isMoney({ step, fact, parameter, value, parts = [] }: TraceStep): boolean {
    if (typeof value === "boolean" || NUMBERS.has(step)) return false;
    const type =
      this.#rulebook.facts.find(({ id }) => id === fact)?.type ??
      this.#rulebook.parameters.find(({ id }) => id === parameter)?.type;
    return type === undefined ? parts.some((part) => this.#isMoney(part)) : type === "money";
  }
}

/** An award's trace as steps, from the whole down: the condition first, then the amount. */
export function stepsOf(rulebook: Rulebook, award: Award): readonly Step[] {
  if (!award.trace) return [];
  const reader = new StepReader(rulebook);
  return [
    ...reader.read(award.trace.eligible, 0, false),
    ...(award.trace.award ? reader.read(award.trace.award, 0, true) : []),
    ...award.limits.map((limit) => ({
      depth: 0,
      what: { zh: "限额", en: "limit" },
      value: limitValue(limit),
      words: limit.citation?.quote ?? null,
    })),
  ];
}

function limitValue({ before, after }: Award["limits"][number]): Label {
  const [a, b] = [sayRange(before), sayRange(after)];
  return { zh: `${a.zh} → ${b.zh}`, en: `${a.en} → ${b.en}` };
}

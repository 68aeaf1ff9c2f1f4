import type { Award } from "../evaluate/assessment.ts";
import type { WrittenValue } from "../evaluate/value.ts";
import type { TraceStep } from "../evaluate/trace.ts";
import type { Label, Rulebook } from "../ir/rulebook.ts";
import { readRational, roundTo } from "../quantity/rational.ts";
import { writeYuan } from "../quantity/money.ts";
import { sayRange } from "./amount.ts";
import { wordOfStep } from "./step-words.ts";
import { sayUnstated } from "./unstated.ts";
import { fill, sayParameter } from "./words.ts";

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

/** Steps that are told by what they are made of: `{0}` is their first part. */
const PATTERNS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  less: ["{0}减{1}", "{0} less {1}"],
  "share-of": ["{0}的{1}", "{1} of {0}"],
  band: ["{0}×{1}", "{0} × {1}"],
  compose: ["{0}×{1}", "{0} × {1}"],
  excess: ["{0}超出{1}的部分", "the part of {0} above {1}"],
  min: ["{0}和{1}中较低的", "the lesser of {0} and {1}"],
  max: ["{0}和{1}中较高的", "the larger of {0} and {1}"],
  over: ["{0}超过{1}", "{0} is more than {1}"],
  "at-least": ["{0}不低于{1}", "{0} is at least {1}"],
  under: ["{0}低于{1}", "{0} is less than {1}"],
  "at-most": ["{0}不超过{1}", "{0} is at most {1}"],
};

/** A name made of others that is longer tells less than the general word does. */
const LONGEST = 40;

const short = (name: Label): Label | null => (name.zh.length > LONGEST ? null : name);

const isNought = ({ step, value }: TraceStep): boolean => step === "const" && value === "0";

/** Whether a part is the lower end of a band that begins at nothing. */
const isBandEnd = ({ step }: TraceStep, part: TraceStep): boolean =>
  step === "excess" && isNought(part);

/** What the bands of a scale are cut from. */
function baseOf(band: TraceStep): TraceStep | null {
  const [cut] = band.parts ?? [];
  const [within] = cut?.parts ?? [];
  return (within?.step === "min" ? within.parts?.[0] : within) ?? null;
}

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
        (words === null
          ? (this.#named(step) ?? wordOfStep(step.step))
          : { zh: words, en: words }) ?? {
          zh: step.step,
          en: step.step,
        },
      value: step.unstated
        ? sayUnstated(isSettled(step.value))
        : sayWritten(step.value, type, fact?.levels ?? []),
      words,
    };
    // A band from nothing on has no lower end to speak of.
    for (const part of (step.parts ?? []).filter((each) => !isBandEnd(step, each)))
      yield* this.read(part, depth + 1, inMoney, isMoney && ADDED.has(step.step));
  }

  /** A step by what it is made of, where that has short names of its own; null for one that has a general word alone. */
  #named(step: TraceStep): Label | null {
    const [first, second] = step.parts ?? [];
    if (step.step === "progressive") {
      const base = first && baseOf(first);
      const named = base && this.#nameOf(base);
      return named ? fill("{0}分段计算的合计", "the total of {0}, band by band", named) : null;
    }
    if (!first || !second || step.parts?.length !== 2) return null;
    const whole = step.step === "excess" && first.step === "min" ? first.parts : undefined;
    if (whole?.[0] && whole[1]) return this.#bandOf(whole[0], whole[1], second);
    if (step.step === "excess" && isNought(second)) return this.#nameOf(first);
    const pattern = PATTERNS[step.step];
    const [one, other] = [this.#nameOf(first), this.#nameOf(second)];
    if (!pattern || !one || !other) return null;
    return short(fill(...pattern, one, other));
  }

  /** The part of an amount between two ends. */
  #bandOf(base: TraceStep, end: TraceStep, from: TraceStep): Label | null {
    const [of, to, above] = [this.#nameOf(base), this.#nameOf(end), this.#nameOf(from)];
    if (!of || !to) return null;
    if (isNought(from))
      return short(fill("{0}中不超过{1}的部分", "the part of {0} up to {1}", of, to));
    return (
      above &&
      short(
        fill(
          "{0}中超过{2}、不超过{1}的部分",
          "the part of {0} above {2} and up to {1}",
          of,
          to,
          above,
        ),
      )
    );
  }

  #nameOf(step: TraceStep): Label | null {
    const fact = this.#rulebook.facts.find(({ id }) => id === step.fact);
    if (fact) return fact.label;
    if (step.parameter !== undefined)
      return sayParameter(step.parameter, { rulebook: this.#rulebook });
    return this.#named(step);
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

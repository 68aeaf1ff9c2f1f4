import type { Award } from "../evaluate/assessment.ts";
import type { WrittenValue } from "../evaluate/value.ts";
import type { TraceStep } from "../evaluate/trace.ts";
import type { Label, Rulebook } from "../ir/rulebook.ts";
import { readRational, roundTo } from "../quantity/rational.ts";
import { writeYuan } from "../quantity/money.ts";
import { sayRange } from "./amount.ts";

/** One step of a trace as people read it. */
export interface Step {
  readonly depth: number;
  /** The vocabulary's word, or the label of a fact, or the words of a figure. */
  readonly what: Label;
  readonly value: Label;
  /** The words of the text it rests on; null where it rests on none. */
  readonly words: string | null;
}

/** What the vocabulary's words and the primitives mean, for those who do not know them. */
const WORDS: Readonly<Record<string, Label>> = {
  tiers: { zh: "分档", en: "tiers" },
  step: { zh: "档次", en: "step" },
  "share-of": { zh: "按比例", en: "share of" },
  "per-unit": { zh: "按单位", en: "per unit" },
  compose: { zh: "比例相乘", en: "share of a share" },
  "capped-at": { zh: "不超过", en: "capped at" },
  "no-less-than": { zh: "不低于", en: "no less than" },
  "better-of": { zh: "取高", en: "the better of" },
  growth: { zh: "增加额", en: "growth" },
  progressive: { zh: "分段累进", en: "progressive scale" },
  band: { zh: "一段", en: "band" },
  "up-to": { zh: "最高", en: "up to" },
  between: { zh: "区间", en: "between" },
  "at-discretion": { zh: "酌定", en: "at discretion" },
  "fixed-elsewhere": { zh: "另文规定", en: "fixed elsewhere" },
  since: { zh: "起始日", en: "since" },
  happened: { zh: "已发生", en: "happened" },
  over: { zh: "超过", en: "over" },
  "at-least": { zh: "以上", en: "at least" },
  under: { zh: "不满", en: "under" },
  "at-most": { zh: "以下", en: "at most" },
  and: { zh: "同时满足", en: "all of" },
  or: { zh: "满足其一", en: "any of" },
  not: { zh: "不属于", en: "not" },
  is: { zh: "属于", en: "is one of" },
  round: { zh: "四舍五入到分", en: "rounded to the fen" },
  add: { zh: "合计", en: "sum" },
  min: { zh: "取低", en: "the lesser" },
  max: { zh: "取高", en: "the larger" },
  mulDiv: { zh: "相乘", en: "product" },
  excess: { zh: "超出部分", en: "excess" },
  const: { zh: "固定值", en: "fixed" },
  "as-of": { zh: "计算日期", en: "as-of date" },
  "in-force-from": { zh: "施行之日", en: "in force from" },
  interpretation: { zh: "按释义", en: "as read" },
};

const UNKNOWN: Label = { zh: "未知", en: "unknown" };
const YES: Label = { zh: "是", en: "yes" };
const NO: Label = { zh: "否", en: "no" };

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

class StepReader {
  readonly #rulebook: Rulebook;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
  }

  *read(step: TraceStep, depth: number, inMoney: boolean): Generator<Step> {
    const fact = this.#rulebook.facts.find((one) => one.id === step.fact);
    const parameter = this.#rulebook.parameters.find((one) => one.id === step.parameter);
    const interpretation = this.#rulebook.interpretations.find(
      (one) => one.id === step.interpretation,
    );
    const isMoney = MONEY.has(step.step) ? inMoney : false;
    const type = fact?.type ?? parameter?.type ?? (isMoney ? "money" : null);
    const words = parameter ? (this.#rulebook.citations[parameter.citation]?.quote ?? null) : null;
    yield {
      depth,
      what: fact?.label ??
        interpretation?.title ??
        (words === null ? WORDS[step.step] : { zh: words, en: words }) ?? {
          zh: step.step,
          en: step.step,
        },
      value: sayWritten(step.value, type, fact?.levels ?? []),
      words,
    };
    for (const part of step.parts ?? []) yield* this.read(part, depth + 1, inMoney);
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

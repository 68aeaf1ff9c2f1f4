import type { Expr } from "../ir/rulebook.ts";
import { type Value, type WrittenValue, isSettled, writeValue } from "./value.ts";

/** What the evaluator saw at one expression. Recorded once; every explanation only reads it. */
export interface Recorded {
  readonly expr: Expr;
  readonly value: Value;
  readonly parts: readonly Recorded[];
  /** A fact that nobody stated: its value is open, or nothing where the case says that there is nothing else. */
  readonly unstated?: true;
}

/** A recorded step as JSON: the author's word, the value, and where it came from. */
export interface TraceStep {
  /** The vocabulary's word (`tiers`, `capped-at`), or the primitive's. */
  readonly step: string;
  readonly value: WrittenValue;
  readonly fact?: string;
  readonly parameter?: string;
  readonly interpretation?: string;
  /** A fact that nobody stated: its value is open, or nothing where the case says that there is nothing else. */
  readonly unstated?: true;
  readonly parts?: readonly TraceStep[];
}

/** The trace as plain JSON. */
export function writeTrace(recorded: Recorded): TraceStep {
  const { expr, value, parts, unstated } = recorded;
  return {
    step: expr.as ?? expr.op,
    value: writeValue(value),
    ...(expr.op === "fact" ? { fact: expr.id } : {}),
    ...(expr.op === "param" ? { parameter: expr.id } : {}),
    ...(expr.op === "interpretation" ? { interpretation: expr.id } : {}),
    ...(unstated ? { unstated } : {}),
    ...(parts.length > 0 ? { parts: parts.map((part) => writeTrace(part)) } : {}),
  };
}

/** Facts that are unknown, and kinds of things not listed, that leave this step open; what a settled step did not need is left out. */
export function openFacts(recorded: Recorded, into: Set<string> = new Set()): Set<string> {
  if (isSettled(recorded.value)) return into;
  if (recorded.expr.op === "fact") into.add(recorded.expr.id);
  // Things nobody listed: their kind is what is missing.
  if (recorded.expr.op === "aggregate" && recorded.parts.length === 0) into.add(recorded.expr.item);
  for (const part of recorded.parts) openFacts(part, into);
  return into;
}

/** Whether nothing is left open but what somebody decides: every fact and every past award behind it is known. */
export function isLeftToDecide(recorded: Recorded): boolean {
  if (isSettled(recorded.value)) return true;
  return recorded.parts.length > 0 && recorded.parts.every((part) => isLeftToDecide(part));
}

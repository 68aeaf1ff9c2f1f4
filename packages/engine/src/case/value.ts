import type { Fact, Label } from "../ir/rulebook.ts";
import { groupDigits } from "../explain/amount.ts";
import { halfWidth } from "../quantity/half-width.ts";
import { readDay } from "../quantity/day.ts";
import { readYuan, writeYuan } from "../quantity/money.ts";
import {
  type Rational,
  compare,
  readDecimal,
  readRational,
  multiply,
  rational,
  writeRational,
} from "../quantity/rational.ts";
import type { FactValue } from "./case.ts";
import { nearest } from "./nearest.ts";
import { type CaseProblem, problem, sayRaw } from "./problem.ts";

const YES = ["true", "yes", "是", "有"];
const NO = ["false", "no", "否", "无", "没有"];
const UNKNOWN = ["", "?", "？", "unknown", "未知", "不清楚"];

type Path = readonly (string | number)[];

/** A share as people write it: `30%`, `2‰`, `0.3`. */
function readShare(text: string): Rational | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*([%％‰]?)$/u.exec(text);
  const decimal = match && readDecimal(match[1] ?? "");
  if (!decimal) return null;
  const scale = match[2] === "" ? 1n : match[2] === "‰" ? 1000n : 100n;
  return multiply(decimal, rational(1n, scale));
}

/** A number of things as people write it: `60`, `60人`, `3家`. What measures time or size is another unit. */
const readCount = (text: string): Rational | null =>
  readDecimal(/^(\d+)\s*[个人名位家户项件次台套笔]$/u.exec(text)?.[1] ?? text);

const expectedOf = ({ type }: Fact) =>
  type === "level" ? "name" : type === "points" ? "ratio" : type;

const YUAN: Label = { zh: "元", en: " yuan" };

/** `10000000000000.00` → `10,000,000,000,000`. */
const sayWholeYuan = (fen: bigint): string => groupDigits(writeYuan(fen)).replace(/\.00$/u, "");

function readNumber(fact: Fact, text: string, path: Path): { value: FactValue } | CaseProblem {
  const kind = fact.type === "money" ? "money" : fact.type === "count" ? "count" : "ratio";
  const plain = halfWidth(text);
  const fen = kind === "money" ? readYuan(plain) : null;
  const value =
    kind === "money"
      ? fen !== null && rational(fen)
      : kind === "ratio"
        ? readShare(plain)
        : readCount(plain);
  if (!value || (kind === "count" && value.d !== 1n))
    return /\d/u.test(plain) ? problem.unit(path, kind, text) : problem.value(path, kind, text);
  if (compare(value, rational(0n)) < 0) return problem.negative(path, text);
  const [min, max] = [readRational(fact.domain?.min ?? ""), readRational(fact.domain?.max ?? "")];
  if ((min && compare(value, min) < 0) || (max && compare(value, max) > 0)) {
    const say = (bound: Rational | null) =>
      bound ? (kind === "money" ? sayWholeYuan(bound.n) : writeRational(bound)) : "";
    return problem.range(path, say(min), say(max), text, kind === "money" ? YUAN : null);
  }
  return { value: writeRational(value) };
}

/** The value of one fact, a problem, or null where it is said to be unknown. */
export function readFact(
  fact: Fact,
  raw: unknown,
  path: Path,
): { value: FactValue } | CaseProblem | null {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "boolean" && fact.type === "truth") return { value: raw };
  if (typeof raw !== "string") return problem.value(path, expectedOf(fact), sayRaw(raw));
  const text = raw.trim();
  if (UNKNOWN.includes(text)) return null;
  switch (fact.type) {
    case "truth":
      if (YES.includes(text.toLowerCase())) return { value: true };
      if (NO.includes(text.toLowerCase())) return { value: false };
      return problem.value(path, "truth", text);
    case "day": {
      const day = readDay(halfWidth(text));
      return day ? { value: day } : problem.value(path, "day", text);
    }
    case "level": {
      const level = fact.levels.find((one) => one.id === text || one.zh === text);
      const options = fact.levels.map((one) => one.id);
      return level
        ? { value: level.id }
        : problem.level(path, options, text, nearest(text, options));
    }
    default:
      return readNumber(fact, text, path);
  }
}

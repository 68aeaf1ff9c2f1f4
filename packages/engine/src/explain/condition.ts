import type { Scope } from "../evaluate/expression.ts";
import type { Recorded } from "../evaluate/trace.ts";
import { type Value, isSettled, writeValue } from "../evaluate/value.ts";
import type { Label } from "../ir/rulebook.ts";
import { readRational, roundTo } from "../quantity/rational.ts";
import { writeYuan } from "../quantity/money.ts";
import { groupDigits } from "./amount.ts";
import { sayDay } from "./day.ts";
import { sayRelation } from "./relation.ts";
import { either, sayFact, sayLevel, sayTruth } from "./words.ts";
import { sayUnstated } from "./unstated.ts";

const UNKNOWN: Label = { zh: "未知", en: "unknown" };

function sayValue(value: Value, money: boolean): Label {
  const written = writeValue(value);
  if (!isSettled(value) || typeof written !== "string") return UNKNOWN;
  if (value.kind === "day") return sayDay(written);
  const number = money ? readRational(written) : null;
  if (!number) return { zh: written, en: written };
  const yuan = groupDigits(writeYuan(roundTo(number, "half-up")));
  return { zh: `${yuan}元`, en: `${yuan} yuan` };
}

/** What stands at an operand: the label of a fact with its value, the words of a figure, or a value. */
function sayOperand(recorded: Recorded, scope: Scope, money: boolean): Label {
  const { expr, value } = recorded;
  if (expr.op === "fact") {
    const label = scope.facts.get(expr.id)?.label.zh ?? expr.id;
    const said = recorded.unstated ? sayUnstated(isSettled(value)) : sayValue(value, money);
    return { zh: `${label}（${said.zh}）`, en: `${sayFact(expr.id, scope).en} (${said.en})` };
  }
  if (expr.op === "param") {
    const parameter = scope.rulebook.parameters.find((entry) => entry.id === expr.id);
    const words = scope.rulebook.citations[parameter?.citation ?? -1]?.quote ?? "";
    return { zh: words, en: `${sayValue(value, money).en} (${words})` };
  }
  if (expr.op === "as-of") {
    const said = sayValue(value, false);
    return { zh: `计算日期${said.zh}`, en: `the as-of date ${said.en}` };
  }
  return sayValue(value, money);
}

/** One condition that is not a composite, in words, as the text demands it. */
export function sayCondition(recorded: Recorded, scope: Scope): Label {
  const { expr, parts } = recorded;
  const [left, right] = parts;
  if (expr.op === "compare" && left && right) {
    const days = left.value.kind === "day";
    const parameter = right.expr.op === "param" ? right.expr.id : "";
    const type = scope.rulebook.parameters.find((entry) => entry.id === parameter)?.type;
    const fact = left.expr.op === "fact" ? scope.facts.get(left.expr.id)?.type : undefined;
    const money = type === "money" || fact === "money";
    return sayRelation(expr, days, sayOperand(left, scope, money), sayOperand(right, scope, money));
  }
  if (expr.op === "is" && left?.expr.op === "fact") {
    const fact = scope.facts.get(left.expr.id);
    const options = either(expr.levels.map((id) => sayLevel(fact, id)));
    const written = isSettled(left.value) ? writeValue(left.value) : null;
    const level = typeof written === "string" ? sayLevel(fact, written) : null;
    const counted = left.unstated
      ? sayUnstated(level !== null)
      : level && { zh: `按“${level.zh}”算`, en: `counted as ${level.en}` };
    return {
      zh: `${fact?.label.zh ?? left.expr.id}为${options.zh}${counted ? `（${counted.zh}）` : ""}`,
      en: `${sayFact(left.expr.id, scope).en} is ${options.en}${counted ? ` (${counted.en})` : ""}`,
    };
  }
  if (expr.op === "fact") {
    const said = sayTruth(expr.id, scope);
    if (!recorded.unstated) return said;
    const unstated = sayUnstated(isSettled(recorded.value));
    return { zh: `${said.zh}（${unstated.zh}）`, en: `${said.en} (${unstated.en})` };
  }
  if (expr.op === "not" && left) {
    const said = sayCondition(left, scope);
    return { zh: `并非“${said.zh}”`, en: `it is not so that ${said.en}` };
  }
  if (expr.op === "const" && expr.as === "never")
    return { zh: "采用另一种释义", en: "the words are read another way" };
  return { zh: expr.as ?? expr.op, en: expr.as ?? expr.op };
}

/** The conditions that alone make a condition false. */
export function failing(recorded: Recorded): readonly Recorded[] {
  const { expr, parts, value } = recorded;
  if (value.kind !== "truth" || value.truth !== false) return [];
  if (expr.op === "and" || expr.op === "or" || expr.op === "interpretation")
    return parts.flatMap((part) => failing(part));
  return [recorded];
}

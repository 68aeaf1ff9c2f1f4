import type { Scope } from "../evaluate/expression.ts";
import type { Label, LimitRule, Measure } from "../ir/rulebook.ts";
import { ExpressionSpeaker } from "./expression.ts";
import { either, fill, joined, plain } from "./words.ts";

/** The number alone, where the words already carry a unit: 连续3年 → 3. */
const timesOf = (count: Label): Label => ({ zh: count.en, en: count.en });

/** What awards are counted together: those of one applicant, or of the same thing. */
function counted(limit: LimitRule, { holders, item }: Measure, scope: Scope): Label {
  const kindOf = (id: string | null): Label =>
    scope.rulebook.subjects.find((subject) => subject.id === id)?.label ?? plain(id ?? "");
  const keys = limit.by.map((key): Label => {
    if (key === "item") return kindOf(item);
    const label = scope.facts.get(key)?.label;
    return label ? { zh: `“${label.zh}”`, en: label.en } : plain(key);
  });
  return keys.length > 0
    ? fill("同一{0}", "for the same {0}", joined(keys, "和", " and "))
    : fill("每个{0}", "for each {0}", either(holders.map(kindOf)));
}

/** A limit in plain words, as it binds the awards of a measure. */
export function sayLimit(limit: LimitRule, measure: Measure, scope: Scope): Label {
  const speaker = new ExpressionSpeaker(scope);
  const each = counted(limit, measure, scope);
  const per = speaker.period(limit.per);
  if (limit.kind === "cap")
    return fill("{0}{1}最高{2}", "at most {2} {1} {0}", each, per, speaker.say(limit.amount));
  const count = speaker.say(limit.count);
  const isOnce = limit.count.op === "const" && limit.count.value === "1";
  if (limit.kind === "years-running")
    return fill("{0}自首次起连续{1}", "for {1} years running from the first, {0}", each, count);
  if (limit.per === "ever")
    return isOnce
      ? fill("{0}只给一次", "once only {0}", each)
      : fill("{0}累计不超过{1}次", "at most {1} times in all {0}", each, timesOf(count));
  return isOnce
    ? fill("{0}{1}一次", "once {1} {0}", each, per)
    : fill("{0}{1}不超过{2}次", "at most {2} times {1} {0}", each, per, timesOf(count));
}

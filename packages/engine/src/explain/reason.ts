import type { Award } from "../evaluate/assessment.ts";
import type { Scope } from "../evaluate/expression.ts";
import type { Grant } from "../evaluate/grant.ts";
import type { Recorded } from "../evaluate/trace.ts";
import { isSettled } from "../evaluate/value.ts";
import type { Label } from "../ir/rulebook.ts";
import { sayRange } from "./amount.ts";
import { failing, sayCondition } from "./condition.ts";
import { sayDay } from "./day.ts";
import { ExpressionSpeaker } from "./expression.ts";
import { sayLimit } from "./limit.ts";
import { fill, joined, plain, quoted } from "./words.ts";

const join = (labels: readonly Label[]): Label => ({
  zh: labels.map((label) => label.zh).join("；"),
  en: labels.map((label) => label.en).join("; "),
});

function labelOf(id: string, scope: Scope): Label {
  const subject = scope.rulebook.subjects.find((entry) => entry.list === id);
  return scope.facts.get(id)?.label ?? subject?.label ?? { zh: id, en: id };
}

/** A measure's title within quotation marks. */
const titleOf = (id: string, { rulebook }: Scope): Label =>
  quoted(rulebook.measures.find((measure) => measure.id === id)?.title ?? plain(id));

/** A fact, a figure or a day: what a condition can be told by. */
const isPlain = ({ expr }: Recorded): boolean =>
  ["fact", "param", "const", "as-of", "in-force-from"].includes(expr.op);

/** A condition with the values that decided it; as the rule says it where it compares what was worked out. */
const sayFailing = (recorded: Recorded, scope: Scope): Label =>
  recorded.parts.every(isPlain)
    ? sayCondition(recorded, scope)
    : withUnstated(
        new ExpressionSpeaker(scope).condition(recorded.expr) ?? sayCondition(recorded, scope),
        recorded,
        scope,
      );

/** Names behind what is said the facts that nobody stated and that were taken for nothing. */
function withUnstated(said: Label, recorded: Recorded | null, scope: Scope): Label {
  const unstated = [...unstatedIn(recorded)].map((id) => labelOf(id, scope));
  return unstated.length === 0
    ? said
    : fill(
        "{0}（其中未填写、按没有计算的：{1}）",
        "{0} (not stated, taken as none: {1})",
        said,
        joined(unstated, "、", ", "),
      );
}

function whyNot(grant: Grant, award: Omit<Award, "reason">, scope: Scope): Label {
  const { from, until } = grant.measure.validity;
  if (grant.outOfForce) {
    const first = sayDay(from);
    return until === null
      ? fill("计算日期不在施行期内（{0}起）", "not in force on the as-of date (from {0})", first)
      : fill(
          "计算日期不在施行期内（{0}至{1}）",
          "not in force on the as-of date (from {0} to {1})",
          first,
          sayDay(until),
        );
  }
  if (grant.recorded && grant.eligible === false) {
    const parts = failing(grant.recorded.eligible);
    const told = parts.filter((part) => part.parts.every(isPlain));
    const said = join((told.length > 0 ? told : parts).map((part) => sayFailing(part, scope)));
    return { zh: `未满足的条件：${said.zh}`, en: `condition not met: ${said.en}` };
  }
  if (!grant.recorded) {
    const kind = labelOf(grant.measure.item ?? "", scope);
    const subject =
      scope.rulebook.subjects.find((entry) => entry.id === grant.measure.item)?.label ?? kind;
    return { zh: `没有${subject.zh}`, en: `there is no ${subject.en}` };
  }
  if (award.displaced) {
    const other = titleOf(award.displaced.by, scope);
    const instead = sayRange(award.displaced.instead);
    return award.displaced.past
      ? {
          zh: `同一事项已按${other.zh}奖补过，不重复享受（否则为${instead.zh}）`,
          en: `the same thing has already been rewarded under ${other.en} (otherwise ${instead.en})`,
        }
      : {
          zh: `同一事项按${other.zh}奖补，本项不重复（否则为${instead.zh}）`,
          en: `the same thing is rewarded under ${other.en} (otherwise ${instead.en})`,
        };
  }
  const nothing: Label = {
    zh: "按现有情况算出的金额为0元",
    en: "by what is known the amount comes to 0 yuan",
  };
  return withUnstated(nothing, grant.recorded.award, scope);
}

/** The facts that nobody stated and that were taken for nothing, among those that something was worked out from. */
function unstatedIn(recorded: Recorded | null, into: Set<string> = new Set()): Set<string> {
  if (recorded === null) return into;
  const { expr, value, unstated } = recorded;
  if (unstated && expr.op === "fact" && isSettled(value)) into.add(expr.id);
  for (const part of recorded.parts) unstatedIn(part, into);
  return into;
}

function sayLimits(award: Omit<Award, "reason">, { measure }: Grant, scope: Scope): Label | null {
  const rules = [...measure.limits, ...scope.rulebook.sharedLimits];
  const said = award.limits
    .filter((limit) => limit.id !== award.displaced?.collision)
    .map((limit): Label => {
      const [before, after] = [sayRange(limit.before), sayRange(limit.after)];
      const words = limit.citation?.quote ?? limit.id;
      const rule = rules.find(({ id }) => id === limit.id);
      const inPlainWords = rule ? sayLimit(rule, measure, scope) : null;
      // The words that bind are Chinese: a reader of English is told what they say.
      const en = inPlainWords?.en ?? `“${words}”`;
      // 「一次性」 alone does not say for what there is one award.
      const times = inPlainWords && rule?.kind !== "cap" ? `（${inPlainWords.zh}）` : "";
      if (limit.before.max === null)
        return { zh: `以“${words}”${times}为限`, en: `limited: ${en}` };
      // A range is no word to be read between "from" and "to".
      const cutEn =
        limit.before.min === limit.before.max
          ? `cut from ${before.en} to ${after.en}`
          : `cut to ${after.en} (${before.en} before)`;
      return {
        zh: `因“${words}”${times}，由${before.zh}减为${after.zh}`,
        en: `${cutEn}: ${en}`,
      };
    });
  return said.length > 0 ? join(said) : null;
}

/** What may take an award's place, or give way to it, and by which rule one of the two is given. */
function sayRival(
  measure: string,
  { by, collision, past }: NonNullable<Award["displaced"]>,
  scope: Scope,
): Label {
  const other = titleOf(by, scope);
  if (past)
    return fill(
      "此前已按{0}奖补，如属同一事项则不重复享受",
      "an award was given under {0} before; if it was for the same thing, this is not given as well",
      other,
    );
  const same = fill("与{0}属同一事项", "the same thing as {0}", other);
  const rule = scope.rulebook.collisions.find(({ id }) => id === collision);
  switch (rule?.prevails) {
    case "order":
      return rule.measures.indexOf(measure) < rule.measures.indexOf(by)
        ? fill("{0}，得到本项的不再给{1}", "{0}, which is not given where this is", same, other)
        : fill("{0}，得到{1}的不再给本项", "{0}; where that is given, this is not", same, other);
    case "applicant":
      return fill("{0}，由申报者择一", "{0}; the applicant chooses one", same);
    default:
      return fill("{0}，只给较高的一项", "{0}; only the larger is given", same);
  }
}

/** Why an award is what it is, in a sentence. Reads the trace and nothing else. */
export function reasonOf(award: Omit<Award, "reason">, grant: Grant, scope: Scope): Label {
  const limits = sayLimits(award, grant, scope);
  if (award.status === "not-due")
    return limits && !award.displaced?.certain ? limits : whyNot(grant, award, scope);
  const amount = sayRange(award.amount);
  const said: Label[] =
    award.status === "due"
      ? [{ zh: `应得：${amount.zh}`, en: `due: ${amount.en}` }]
      : [{ zh: `可能得到：${amount.zh}`, en: `possible: ${amount.en}` }];
  const { award: computed } = grant.recorded ?? { award: null };
  const discretion = computed && deciders(computed.expr);
  if (discretion && award.amount.min !== award.amount.max)
    said.push({
      zh: `具体数额由${discretion.zh}决定`,
      en: `how much is decided by ${discretion.en}`,
    });
  if (limits) said.push(limits);
  if (award.displaced) said.push(sayRival(award.measure, award.displaced, scope));
  if (award.missing.length > 0) {
    const labels = award.missing.map((id) => labelOf(id, scope));
    said.push({
      zh: `还需知道：${labels.map((label) => label.zh).join("、")}`,
      en: `still needed: ${labels.map((label) => label.en).join(", ")}`,
    });
  }
  return join(said);
}

/** Who decides within a range the text leaves open, if any does. */
function deciders(expr: Grant["measure"]["award"]): Label | null {
  switch (expr.op) {
    case "range":
      return expr.decider;
    case "round":
    case "not":
      return deciders(expr.of);
    case "add":
    case "min":
    case "max":
      return expr.of.map((part) => deciders(part)).find((label) => label !== null) ?? null;
    case "match":
      return (
        Object.values(expr.cases)
          .map((part) => deciders(part))
          .find((label) => label !== null) ?? null
      );
    case "select":
      return deciders(expr.yes) ?? deciders(expr.no);
    default:
      return null;
  }
}

import type { Scope } from "../evaluate/expression.ts";
import type { Expr, Label, Period } from "../ir/rulebook.ts";
import { sayLevels } from "./levels.ts";
import { sayRelation } from "./relation.ts";
import {
  either,
  fill,
  joined,
  plain,
  quoted,
  sayConstant,
  sayFact,
  sayLevel,
  sayParameter,
  sayTruth,
} from "./words.ts";

/** Operations over a list. */
type Listed = Extract<Expr, { readonly op: "add" | "min" | "max" | "and" | "or" }>;

const isNothing = (expr: Expr): boolean => expr.op === "const" && expr.value === "0";

const UNITS = {
  years: { zh: "年", en: "years" },
  months: { zh: "个月", en: "months" },
  days: { zh: "天", en: "days" },
} as const;

/** A day in the words of the text, 2019年1月1日起, as a day alone. */
const withoutSince = ({ zh, en }: Label): Label => ({ zh: zh.replace(/起$/u, ""), en });

/** Says expressions of the rules in plain words, from the rules alone: no case is needed. */
export class ExpressionSpeaker {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** An amount, a ratio, a number or a day, as a phrase. */
  say(expr: Expr): Label {
    const say = (part: Expr) => this.say(part);
    switch (expr.op) {
      case "param":
        return sayParameter(expr.id, this.#scope);
      case "const":
        return sayConstant(expr);
      case "fact":
        return sayFact(expr.id, this.#scope);
      case "as-of":
        return { zh: "计算日期", en: "the as-of date" };
      case "in-force-from":
        return { zh: "施行之日", en: "the day the document takes effect" };
      case "round":
        return say(expr.of);
      case "mulDiv":
        return this.#product(expr);
      case "min":
        return this.#least(expr);
      case "max": {
        const parts = expr.of.map((part) => this.#tiersWithin(part));
        return expr.as === "no-less-than"
          ? fill("{0}，不低于{1}", "{0}, but no less than {1}", ...parts)
          : fill("{0}中的较高者", "the larger of {0}", joined(parts, "与", " and "));
      }
      case "add":
        return this.#sum(expr);
      case "excess":
        return expr.as === "growth"
          ? fill("{0}比{1}增加的部分", "the growth of {0} over {1}", say(expr.of), say(expr.over))
          : expr.as === "less"
            ? fill("（{0}减去{1}）", "({0} less {1})", say(expr.of), say(expr.over))
            : fill(
                "{0}超过{1}的部分",
                "the part of {0} above {1}",
                this.#tiersWithin(expr.of),
                this.#tiersWithin(expr.over),
              );
      case "quotient":
        return expr.how === "exact"
          ? fill("{0}与{1}之比", "the ratio of {0} to {1}", say(expr.of), say(expr.by))
          : fill(
              expr.how === "down" ? "{0}中每满{1}" : "{0}中每{1}（不足的按一个计）",
              expr.how === "down" ? "every whole {1} in {0}" : "every {1} or part of it in {0}",
              say(expr.of),
              say(expr.by),
            );
      case "elapsed":
        return fill(
          `从{0}到{1}的整${UNITS[expr.unit].zh}数`,
          `the number of whole ${UNITS[expr.unit].en} from {0} to {1}`,
          say(expr.from),
          say(expr.to),
        );
      case "year-of":
        return fill("{0}所在年度", "the year of {0}", say(expr.of));
      case "later":
        return fill(
          `{0}之后{1}${UNITS[expr.unit].zh}`,
          `{1} ${UNITS[expr.unit].en} after {0}`,
          say(expr.of),
          say(expr.by),
        );
      case "match":
        return sayLevels(expr, this.#scope, this);
      case "select":
        return this.#choice(expr);
      case "range":
        return this.#range(expr);
      case "interpretation": {
        const reading = expr.readings[this.#defaultOf(expr.id)];
        return reading ? say(reading) : plain(expr.id);
      }
      case "past":
        return this.#past(expr);
      case "aggregate":
        return this.#aggregate(expr);
      case "award": {
        const title = this.#scope.rulebook.measures.find((one) => one.id === expr.measure)?.title;
        return fill("{0}的金额", "the amount of {0}", quoted(title ?? plain(expr.measure)));
      }
      default:
        return this.condition(expr) ?? plain(expr.op);
    }
  }

  /** A condition as a clause; null where it always holds. */
  condition(expr: Expr): Label | null {
    switch (expr.op) {
      case "const":
        return expr.value === "true" ? null : sayConstant(expr);
      case "fact":
        return sayTruth(expr.id, this.#scope);
      case "and":
      case "or":
        return this.#both(expr);
      case "not": {
        const of = this.condition(expr.of);
        return of && fill("不属于：{0}", "it is not so that {0}", of);
      }
      case "compare":
        return this.#compare(expr);
      case "is":
        return this.#isOneOf(expr);
      case "interpretation": {
        const reading = expr.readings[this.#defaultOf(expr.id)];
        return reading ? this.condition(reading) : plain(expr.id);
      }
      case "select": {
        const [when, yes, no] = [expr.when, expr.yes, expr.no].map((part) => this.condition(part));
        const always: Label = { zh: "不限", en: "no condition" };
        return fill(
          "{0}的，须{1}；否则须{2}",
          "if {0}: {1}; otherwise: {2}",
          when ?? always,
          yes ?? always,
          no ?? always,
        );
      }
      default:
        return this.say(expr);
    }
  }

  /** The time over which something counts. */
  period(per: Period): Label {
    if (per === "year") return { zh: "每个财政年度", en: "in a fiscal year" };
    if (per === "ever") return { zh: "累计", en: "in all" };
    if (per === "validity") return { zh: "政策有效期内", en: "while the document is in force" };
    if ("years" in per) return fill("{0}内", "within {0} fiscal years", this.say(per.years));
    return fill("从{0}到{1}期间", "from {0} to {1}", this.say(per.from), this.say(per.to));
  }

  #defaultOf(interpretation: string): string {
    return (
      this.#scope.rulebook.interpretations.find((one) => one.id === interpretation)?.default ?? ""
    );
  }

  /** A part of a phrase, in brackets where its own parts would run into the rest. */
  within(part: Expr): Label {
    return part.op === "match" || part.op === "mulDiv" || part.op === "select"
      ? fill("（{0}）", "({0})", this.say(part))
      : this.say(part);
  }

  /** Levels within a phrase: in brackets, or what follows would belong to the last of them. */
  #tiersWithin(part: Expr): Label {
    return part.op === "match" ? this.within(part) : this.say(part);
  }

  #product(expr: Expr & { op: "mulDiv" }): Label {
    const [of, by] = [this.within(expr.of), this.within(expr.by)];
    if (expr.as === "per-unit" && expr.by.op === "fact")
      return fill("{0}乘以{1}", "{0} times {1}", of, by);
    if (expr.as === "per-unit") {
      // 「每1家」: one of what is counted is a unit.
      const counted =
        expr.by.op === "quotient" && this.say(expr.by.by).en === "1" ? expr.by.of : null;
      return fill(
        "{1}给予{0}",
        counted ? "{0} for each of {2}" : "{0} for {1}",
        of,
        by,
        counted ? this.say(counted) : by,
      );
    }
    if (expr.by.op === "fact") return fill("{0}乘以{1}", "{0} times {1}", of, by);
    // 「按1:1」, 「降至零」 follow what they are of; a share is of it.
    if (/^(?:按|降至)/u.test(by.zh)) return fill("{0}{1}", "{1} of {0}", of, by);
    // Which share of how much, where both go by levels, is read one after the other.
    return expr.by.op === "match"
      ? fill("{0}的{1}", "{0}, and of that {1}", of, by)
      : fill("{0}的{1}", "{1} of {0}", of, by);
  }

  #least(expr: Listed): Label {
    const [amount, cap] = expr.of.map((part) => this.#tiersWithin(part));
    if (!amount || !cap) return plain("");
    return expr.as === "base-within"
      ? fill("{0}（不超过{1}的部分）", "{0} (up to {1})", amount, cap)
      : fill("{0}，最高{1}", "{0}, at most {1}", amount, cap);
  }

  #sum(expr: Listed): Label {
    const parts = expr.of.map((part) => this.#tiersWithin(part));
    return expr.as === "progressive"
      ? fill("分段累进：{0}", "band by band: {0}", joined(parts, "；", "; "))
      : fill("{0}之和", "the sum of {0}", joined(parts, "、", ", plus "));
  }

  #choice(expr: Expr & { op: "select" }): Label {
    const when = this.condition(expr.when) ?? { zh: "不限", en: "always" };
    const raised = expr.as === "raised-when" && expr.yes.op === "mulDiv" ? expr.yes.by : null;
    if (raised?.op === "add" && raised.of[1])
      return fill(
        "{0}（{1}的，上浮{2}）",
        "{0} ({2} more if {1})",
        this.say(expr.no),
        when,
        this.say(raised.of[1]),
      );
    const yes = this.say(expr.yes);
    if (isNothing(expr.no)) return fill("{0}的，{1}", "{1} if {0}", when, yes);
    return fill("{0}的，{1}；否则{2}", "{1} if {0}; otherwise {2}", when, yes, this.say(expr.no));
  }

  #range(expr: Expr & { op: "range" }): Label {
    const { decider, settledBy } = expr;
    const whoZh = { decider: "由{2}决定", parties: "由{2}商定", document: "按{2}确定" }[settledBy];
    const whoEn = { decider: "decided by {2}", parties: "agreed by {2}", document: "fixed by {2}" }[
      settledBy
    ];
    const lo = this.#tiersWithin(expr.lo);
    const hi = expr.hi ? this.#tiersWithin(expr.hi) : plain("");
    // 「5—10万元」: the lower end is written with the upper, which says both.
    if (hi.zh !== "" && lo.zh !== hi.zh && lo.zh.endsWith(hi.zh))
      return fill(`{0}，${whoZh}`, `{0} to {1}, ${whoEn}`, lo, hi, decider);
    if (isNothing(expr.lo))
      return expr.hi
        ? fill(`最高{1}，${whoZh}`, `up to {1}, ${whoEn}`, lo, hi, decider)
        : fill(`金额${whoZh}`, `an amount ${whoEn}`, lo, hi, decider);
    return expr.hi
      ? fill(`{0}至{1}，${whoZh}`, `{0} to {1}, ${whoEn}`, lo, hi, decider)
      : fill(`{0}以上，${whoZh}`, `{0} or more, ${whoEn}`, lo, hi, decider);
  }

  /** 首次超过: over a threshold now, and not before. */
  #newlyOver(expr: Listed): Label | null {
    const [now, before] = expr.of;
    if (expr.op !== "and" || expr.of.length !== 2) return null;
    if (now?.op !== "compare" || before?.op !== "not" || before.of.op !== "compare") return null;
    const [bound, same] = [this.say(now.with), this.say(before.of.with)];
    return bound.zh === same.zh
      ? fill("{0}、{1}未超过", "{0} and {1} was not", this.#compare(now), this.say(before.of.of))
      : null;
  }

  #both(expr: Listed): Label | null {
    const newly = this.#newlyOver(expr);
    if (newly) return newly;
    const parts = expr.of.flatMap((part) => {
      // What has not happened yet cannot be rewarded: it goes without saying.
      if (part.op === "compare" && part.as === "happened") return [];
      const said = this.condition(part);
      if (!said) return [];
      const mixed = expr.op === "and" && part.op === "or";
      return [mixed ? fill("（{0}）", "({0})", said) : said];
    });
    if (parts.length === 0) return null;
    return expr.op === "and" ? joined(parts, "，且", ", and ") : joined(parts, "，或", ", or ");
  }

  #isDay(expr: Expr): boolean {
    return (
      expr.op === "as-of" ||
      expr.op === "in-force-from" ||
      expr.op === "later" ||
      (expr.op === "fact" && this.#scope.facts.get(expr.id)?.type === "day")
    );
  }

  #compare(expr: Expr & { op: "compare" }): Label {
    const of = this.say(expr.of);
    if (expr.as === "since")
      return fill(
        "{0}在{1}或以后",
        "{0} is on or after {1}",
        of,
        withoutSince(this.say(expr.with)),
      );
    const days = this.#isDay(expr.of) || this.#isDay(expr.with);
    return sayRelation(expr, days, of, this.say(expr.with));
  }

  #isOneOf(expr: Expr & { op: "is" }): Label {
    const fact = expr.of.op === "fact" ? this.#scope.facts.get(expr.of.id) : undefined;
    const levels = expr.levels.map((id) => sayLevel(fact, id));
    return fill("{0}为{1}", "{0} is {1}", this.say(expr.of), either(levels));
  }

  #past(expr: Expr & { op: "past" }): Label {
    const titles = expr.measures.map(
      (id) => this.#scope.rulebook.measures.find((one) => one.id === id)?.title ?? plain(id),
    );
    const what = joined(titles.map(quoted), "、", ", ");
    if (expr.what === "largest")
      return fill(
        "{0}享受过的最高一笔{1}",
        "the largest award received {0} under {1}",
        this.period(expr.per),
        what,
      );
    return expr.what === "times"
      ? fill("{0}享受{1}的次数", "how often {1} was received {0}", this.period(expr.per), what)
      : fill("{0}已享受的{1}", "what was received {0} under {1}", this.period(expr.per), what);
  }

  #aggregate(expr: Expr & { op: "aggregate" }): Label {
    const kind =
      this.#scope.rulebook.subjects.find((subject) => subject.id === expr.item)?.label ??
      plain(expr.item);
    const where = expr.where && this.condition(expr.where);
    const things = where ? fill("{0}的{1}", "{1} where {0}", where, kind) : kind;
    const of = expr.of ? this.say(expr.of) : plain("");
    switch (expr.how) {
      case "count":
        return fill("{0}的数量", "the number of “{0}” entries", things);
      case "sum":
        return fill("各{0}的{1}合计", "the total, over each {0}, of {1}", things, of);
      case "most":
        return fill("各{0}中最高的{1}", "the largest, over each {0}, of {1}", things, of);
      case "least":
        return fill("各{0}中最低的{1}", "the smallest, over each {0}, of {1}", things, of);
    }
  }
}

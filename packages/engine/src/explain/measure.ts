import type { Scope } from "../evaluate/expression.ts";
import { prepare } from "../evaluate/run.ts";
import { allParts } from "../ir/parts.ts";
import type { Condition, Expr, Label, Measure, Rulebook } from "../ir/rulebook.ts";
import { sayDay } from "./day.ts";
import { ExpressionSpeaker } from "./expression.ts";
import { sayLimit } from "./limit.ts";
import { either, fill, joined, plain, quoted } from "./words.ts";

const INSTRUMENTS: Readonly<Record<Measure["instrument"], Label>> = {
  grant: { zh: "给予", en: "a grant of" },
  "interest-subsidy": { zh: "给予贴息：", en: "an interest subsidy of" },
  "premium-subsidy": { zh: "给予保费补贴：", en: "a premium subsidy of" },
  voucher: { zh: "给予补贴券：", en: "vouchers of" },
  "tax-relief": { zh: "减免税款：", en: "tax relief of" },
  equity: { zh: "给予股权投资：", en: "an equity investment of" },
  loan: { zh: "给予借款：", en: "a loan of" },
  purchase: { zh: "予以采购：", en: "a purchase of" },
  "share-of-revenue": { zh: "分享收入：", en: "a share of revenue of" },
  "price-relief": { zh: "价格减让：", en: "a lower price, by" },
};

/** A measure in plain words, part by part: a row of a catalogue. */
export interface MeasureDescription {
  /** For whom, and on which conditions. */
  readonly who: Label;
  /** How it gives and how much, before limits. */
  readonly gives: Label;
  readonly limits: readonly Label[];
  /** Places for all applicants together; null where there is no such number. */
  readonly quota: Label | null;
  readonly effects: readonly Label[];
  readonly collisions: readonly Label[];
  readonly payers: readonly Label[];
  readonly validity: Label;
  /** Who decides within the range the words leave; empty where they leave none. */
  readonly deciders: readonly Label[];
}

/** Says measures in plain words, close enough to the article that an official can check the rule by reading. */
class MeasureSpeaker {
  readonly #rulebook: Rulebook;
  readonly #scope: Scope;
  readonly #speaker: ExpressionSpeaker;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
    this.#scope = prepare(rulebook).scope;
    this.#speaker = new ExpressionSpeaker(this.#scope);
  }

  describe(measure: Measure): MeasureDescription {
    const kind = (id: string) =>
      this.#rulebook.subjects.find((subject) => subject.id === id)?.label ?? plain(id);
    const holders = either(measure.holders.map(kind));
    const subject = measure.item
      ? fill("{0}按{1}逐项", "for each {1} of any {0}", holders, kind(measure.item))
      : fill("{0}", "for any {0}", holders);
    const condition = this.#speaker.condition(measure.eligible);
    const who = condition
      ? fill("对{0}，{1}的", "{0}, if {1}", subject, condition)
      : fill("对{0}", "{0}", subject);
    const instrument = INSTRUMENTS[measure.instrument];
    const { amount, reading } = this.#amountOf(measure.award);
    // 「给予」 before a condition would give what the condition names.
    const isConditional = amount.op === "match" || amount.op === "select";
    const given = fill(
      isConditional && !instrument.zh.endsWith("：") ? "{0}：{1}" : "{0}{1}",
      "{0} {1}",
      instrument,
      this.#speaker.say(amount),
    );
    const gives =
      reading === null
        ? given
        : fill("按现行释义（“{0}”）{1}", "as the words are read (“{0}”), {1}", reading, given);
    const payers = measure.payers.map(({ label, share }) =>
      share
        ? fill("{0}承担{1}", "{1} paid by {0}", label, this.#speaker.say(share))
        : fill("由{0}支付", "paid by {0}", label),
    );
    return {
      who,
      gives,
      limits: measure.limits
        .filter((limit) => this.#holds(limit.under))
        .map((limit) => sayLimit(limit, measure, this.#scope)),
      quota: this.#quota(measure),
      effects: measure.effects.map((effect) => effect.label),
      collisions: this.#collisions(measure),
      payers,
      validity: this.#validity(measure),
      deciders: decidersOf(measure),
    };
  }

  /** What an award comes to before it is rounded, and the reading by which it does; null where the words have one alone. */
  #amountOf(award: Expr): { readonly amount: Expr; readonly reading: Label | null } {
    if (award.op === "round") return this.#amountOf(award.of);
    if (award.op !== "interpretation") return { amount: award, reading: null };
    const interpretation = this.#rulebook.interpretations.find(({ id }) => id === award.id);
    const taken = interpretation?.readings.find(({ id }) => id === interpretation.default);
    const amount = taken && award.readings[taken.id];
    return amount === undefined
      ? { amount: award, reading: null }
      : { amount: this.#amountOf(amount).amount, reading: taken?.label ?? null };
  }

  /** Under the readings that are taken unless others are asked for. */
  #holds(under: Condition | null): boolean {
    const interpretation = this.#rulebook.interpretations.find(
      ({ id }) => id === under?.interpretation,
    );
    return under === null || interpretation?.default === under.reading;
  }

  #quota({ quota }: Measure): Label | null {
    if (!quota) return null;
    const count = this.#speaker.say(quota.count);
    const isYearly = quota.years.op === "const" && quota.years.value === "1";
    return isYearly
      ? fill("全部申报者中每年{0}", "{0} places a year for all applicants", count)
      : fill(
          "全部申报者中{1}滚动{0}",
          "{0} places over {1} years for all applicants",
          count,
          this.#speaker.say(quota.years),
        );
  }

  #collisions(measure: Measure): readonly Label[] {
    return this.#rulebook.collisions
      .filter(({ measures, under }) => measures.includes(measure.id) && this.#holds(under))
      .map(({ measures, by, prevails }) => {
        const others = measures
          .filter((id) => id !== measure.id)
          .map((id) => this.#rulebook.measures.find((one) => one.id === id)?.title ?? plain(id));
        const same: Label =
          by === "item"
            ? { zh: "同一事项", en: "the same thing" }
            : { zh: "同一对象", en: "the same holder" };
        const rule = {
          larger: { zh: "只给较高的一项", en: "only the larger is given" },
          order: { zh: "以排在前面的为准", en: "the earlier named prevails" },
          applicant: { zh: "由申报者择一", en: "the applicant chooses one" },
        }[prevails];
        return fill(
          "与{0}不就{1}重复享受，{2}",
          "not together with {0} for {1}: {2}",
          joined(others.map(quoted), "", ", "),
          same,
          rule,
        );
      });
  }

  #validity({ validity: { from, until } }: Measure): Label {
    const first = sayDay(from);
    if (until === null) return fill("自{0}起施行", "in force from {0}", first);
    return fill("{0}至{1}有效", "in force from {0} to {1}", first, sayDay(until));
  }
}

/** Who decides within the ranges of an award, each once. */
function decidersOf(measure: Measure): readonly Label[] {
  const deciders = [...allParts(measure.award)].flatMap((part) =>
    part.op === "range" ? [part.decider] : [],
  );
  return [...new Map(deciders.map((label) => [label.zh, label])).values()];
}

/** Measures of a rulebook in plain words, part by part. */
export function describeMeasures(
  rulebook: Rulebook,
  measures: readonly Measure[] = rulebook.measures,
): readonly MeasureDescription[] {
  const speaker = new MeasureSpeaker(rulebook);
  return measures.map((measure) => speaker.describe(measure));
}

/** A measure in plain Chinese and English, from the rules and without a case. */
export function sayMeasure(rulebook: Rulebook, measure: Measure): Label {
  const { who, gives, limits, quota, effects, collisions, payers, validity } = new MeasureSpeaker(
    rulebook,
  ).describe(measure);
  const to = fill("受款人：{0}", "payee: {0}", measure.payee);
  const more = [
    ...limits,
    ...(quota ? [quota] : []),
    ...effects,
    ...collisions,
    to,
    ...payers,
    validity,
  ];
  return joined([fill("{0}，{1}", "{0}: {1}", who, gives), ...more], "；", "; ");
}

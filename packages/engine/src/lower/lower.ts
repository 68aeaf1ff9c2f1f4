import type {
  ArticleRecord,
  Collision,
  Interpretation,
  LimitRule,
  Measure,
  Parameter,
  Rulebook,
  SharedLimit,
  Target,
} from "../ir/rulebook.ts";
import { addYears, readDay } from "../quantity/day.ts";
import type {
  ArticleDefinition,
  ByWhen,
  DocumentDefinition,
  LimitDefinition,
  MeasureDefinition,
  PeriodDefinition,
  RulebookDefinition,
  SharedLimitDefinition,
} from "../vocabulary/article.ts";
import type { Place } from "../vocabulary/place.ts";
import { AnchorError, Anchors } from "./anchor.ts";
import { ExpressionLowering } from "./expression.ts";
import type { Source } from "./source.ts";

type Validity = Measure["validity"];

class Lowering {
  readonly #anchors: Anchors;
  readonly #expressions: ExpressionLowering;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.#anchors = new Anchors(source);
    this.#expressions = new ExpressionLowering(source, this.#anchors);
  }

  rulebook(definition: RulebookDefinition): Rulebook {
    const validity = new Map(
      definition.documents.map((entry) => [entry.id, this.#validity(entry)]),
    );
    const measures = definition.articles.flatMap((article) =>
      article.measures.map((measure) =>
        this.#measure(measure, article, validity.get(article.document)),
      ),
    );
    const known = new Set(measures.map((measure) => measure.id));
    if (known.size < measures.length)
      this.#anchors.fault(
        "unknown-reference",
        "measures",
        String(measures.length),
        "two measures share an id",
      );
    const lowered: Rulebook = {
      format: "gongbao-rulebook",
      version: 1,
      volume: definition.volume,
      date: definition.date,
      subjects: definition.subjects,
      facts: definition.facts.map((entry) => entry.fact),
      interpretations: definition.interpretations.map(({ places, ...rest }): Interpretation => ({
        ...rest,
        citations: this.#places(rest.id, places),
      })),
      collisions: definition.collisions.map(({ places, under, prevails, ...rest }): Collision => {
        for (const id of rest.measures)
          if (!known.has(id))
            this.#anchors.fault("unknown-reference", rest.id, id, "no measure has this id");
        return {
          ...rest,
          prevails: prevails ?? "larger",
          under: under ?? null,
          citations: this.#places(rest.id, places),
        };
      }),
      sharedLimits: (definition.sharedLimits ?? []).map((limit) => {
        for (const id of limit.measures)
          if (!known.has(id))
            this.#anchors.fault("unknown-reference", limit.id, id, "no measure has this id");
        return this.#sharedLimit(limit);
      }),
      measures,
      articles: definition.articles.map((article) => this.#article(article)),
      parameters: this.#expressions.parameters,
      citations: this.#anchors.citations,
    };
    if (this.#anchors.faults.length > 0) throw new AnchorError(this.#anchors.faults);
    return lowered;
  }

  #places(where: string, places: readonly Place[]): number[] {
    return places.map((place) =>
      this.#anchors.quote(where, place.document, place.article, place.quote),
    );
  }

  #validity(document: DocumentDefinition): Validity {
    const from = readDay(this.#source.dateOf(document.id) ?? "");
    if (!from) {
      this.#anchors.fault(
        "no-passage",
        document.id,
        "",
        "the document bears no date to count from",
      );
      return { from: "", until: null };
    }
    if (!document.validFor) return { from, until: null };
    const years = this.#expressions.lower(document.validFor.draft, {
      path: `${document.id}.valid-for`,
      quotes: this.#places(document.id, [document.place]),
      holds: ALWAYS,
    });
    const id = years.op === "param" ? years.id : "";
    const value =
      this.#expressions.parameters.find((parameter) => parameter.id === id)?.value ?? "0";
    return { from, until: addYears(from, Number(value)) };
  }

  /** What one article became: its duties and targets, and why the rest carries no measure. */
  #article(definition: ArticleDefinition): ArticleRecord {
    const { document, article } = definition;
    const where = `${document} ${article}`;
    const cite = (quote: string) => this.#anchors.quote(where, document, article, quote);
    const by = (when: ByWhen | undefined, citation: number): string | null => {
      if (!when) return null;
      if (!("year" in when)) return this.#expressions.figure(when, where, [citation]).value;
      this.#anchors.words(where, [citation], when.year, 1);
      return `${/\d{4}/u.exec(when.year)?.[0] ?? ""}-12-31`;
    };
    return {
      document,
      article,
      measures: definition.measures.map((measure) => measure.id),
      duties: (definition.duties ?? []).map(({ quote, what, by: when }) => {
        const citation = cite(quote);
        return { what, by: by(when, citation), citation };
      }),
      targets: (definition.targets ?? []).map(({ quote, figure, by: when, ...rest }): Target => {
        const citation = cite(quote);
        const { value, citation: words } = this.#expressions.figure(figure, where, [citation]);
        const type = figure.type;
        return { ...rest, type, value, by: by(when, citation), citation, figure: words };
      }),
      unencoded: definition.unencoded.map(({ quote, outside, ...rest }) => ({
        ...rest,
        citation: outside ? this.#anchors.quote(where, document, null, quote) : cite(quote),
      })),
    };
  }

  #measure(measure: MeasureDefinition, article: ArticleDefinition, validity?: Validity): Measure {
    const quotes = measure.quotes.map((quote) =>
      this.#anchors.quote(measure.id, article.document, article.article, quote),
    );
    const holds = validity ?? ALWAYS;
    const at = (path: string) => ({
      path: path ? `${measure.id}.${path}` : measure.id,
      quotes,
      holds,
    });
    const one = { op: "const", type: "count", value: "1" } as const;
    if (!validity)
      this.#anchors.fault(
        "unknown-reference",
        measure.id,
        article.document,
        "the rulebook gives no validity for it",
      );
    return {
      id: measure.id,
      title: measure.title,
      document: article.document,
      article: article.article,
      instrument: measure.instrument,
      holders: measure.holders.map((holder) => holder.id),
      item: measure.item?.id ?? null,
      payee: measure.payee,
      payers: measure.payer
        ? [{ label: measure.payer, share: null }]
        : (measure.payers ?? []).map(({ label, share }, index) => ({
            label,
            share: share ? this.#expressions.lower(share.draft, at(`payers.${index}`)) : null,
          })),
      validity: {
        from: validity?.from ?? "",
        until: measure.outlasts ? null : (validity?.until ?? null),
      },
      eligible: this.#expressions.lower(measure.eligible.draft, at("eligible")),
      award: {
        op: "round",
        how: "half-up",
        of: this.#expressions.lower(measure.award.draft, at("award")),
      },
      limits: measure.limits.map((limit) => this.#limit(limit, quotes, measure.id, holds)),
      quota: measure.quota
        ? {
            count: this.#expressions.lower(measure.quota.count.draft, at("quota")),
            years:
              measure.quota.years === 1
                ? one
                : this.#expressions.lower(measure.quota.years.draft, at("quota.years")),
          }
        : null,
      effects: (measure.effects ?? []).map((effect) => ({
        label: effect.label,
        citation: this.#anchors.words(measure.id, quotes, effect.words, effect.occurrence ?? 1),
      })),
      citations: quotes,
    };
  }

  #sharedLimit({ title, measures, place, ...limit }: SharedLimitDefinition): SharedLimit {
    const quotes = this.#places(limit.id, [place]);
    return { ...this.#limit(limit, quotes, `shared.${limit.id}`, ALWAYS), title, measures };
  }

  #limit(
    limit: LimitDefinition,
    quotes: readonly number[],
    owner: string,
    holds: Parameter["holds"],
  ): LimitRule {
    const path = `${owner}.${limit.id}`;
    const home = { path, quotes, holds };
    const head = {
      id: limit.id,
      per: this.#expressions.period(periodDraft(limit.per), home),
      by: limit.by.map((key) => (key === "item" ? key : key.fact.id)),
      under: limit.under ?? null,
      citation: this.#anchors.words(path, quotes, limit.words, limit.occurrence ?? 1),
    };
    if (limit.kind === "cap")
      return { ...head, kind: "cap", amount: this.#expressions.lower(limit.amount.draft, home) };
    const count =
      limit.count === 1
        ? ({ op: "const", type: "count", value: "1" } as const)
        : this.#expressions.lower(limit.count.draft, home);
    return { ...head, kind: limit.kind, count };
  }
}

const ALWAYS: Parameter["holds"] = { from: null, until: null };

const periodDraft = (per: PeriodDefinition) =>
  typeof per === "string"
    ? per
    : "years" in per
      ? { years: per.years.draft }
      : { from: per.from.draft, to: per.to.draft };

/**
 * Lowers a rulebook to plain data. Every quote must stand verbatim in its article and every figure in its quote:
 * throws AnchorError with all faults where one does not.
 */
export const lower = (definition: RulebookDefinition, source: Source): Rulebook =>
  new Lowering(source).rulebook(definition);

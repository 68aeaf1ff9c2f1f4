import type {
  Condition,
  Fact,
  Instrument,
  Label,
  ReasonClass,
  Subject,
  TargetBound,
} from "../ir/rulebook.ts";
import type { InterpretationDefinition, Place } from "./place.ts";
import type { SchemeDefinition } from "./scheme.ts";
import type { LevelFactTerm } from "./fact.ts";
import type { Term } from "./term.ts";

/** Words that bind, with what they bind. `words` stand inside the measure's quotes, as a figure's do. */
interface Words {
  readonly words: string;
  readonly occurrence?: number;
}

/** The time over which past awards count: 每年, ever, while the document is in force, N fiscal years, or between two days. */
export type PeriodDefinition =
  | "year"
  | "ever"
  | "validity"
  | { readonly years: Term<"count"> }
  | { readonly from: Term<"day">; readonly to: Term<"day"> };

/** What a limit counts and leaves. */
export type LimitDefinition = Words & {
  readonly id: string;
  readonly per: PeriodDefinition;
  /** Counted together: awards for the same item, for things with the same level of a fact, or all (empty). */
  readonly by: readonly ("item" | LevelFactTerm<string>)[];
  readonly under?: Condition;
} & (
    | { readonly kind: "cap"; readonly amount: Term<"money"> }
    | { readonly kind: "times"; readonly count: Term<"count"> | 1 }
    | { readonly kind: "years-running"; readonly count: Term<"count"> }
  );

/** A limit over several measures together, in the words of an article. */
export type SharedLimitDefinition = LimitDefinition & {
  readonly title: Label;
  readonly measures: readonly string[];
  readonly place: Place;
};

/** A number of places for all applicants together: 每年遴选10家 (years 1), 三年滚动30个 (years 3). */
export interface QuotaDefinition {
  readonly count: Term<"count">;
  readonly years: Term<"count"> | 1;
}

export interface MeasureDefinition {
  readonly id: string;
  readonly title: Label;
  /** The words of the article that the measure carries out, verbatim; each stands once in the article. */
  readonly quotes: readonly string[];
  readonly instrument: Instrument;
  readonly holders: readonly Subject[];
  readonly item?: Subject;
  readonly payee: Label;
  /** Who pays all of it. */
  readonly payer?: Label;
  /** Who pays together, and how much each where the words say. */
  readonly payers?: readonly { readonly label: Label; readonly share?: Term<"ratio"> }[];
  readonly eligible: Term<"truth">;
  readonly award: Term<"money">;
  readonly limits: readonly LimitDefinition[];
  /** What it began goes on when the document has ended: the measure's own words bound it in time. */
  readonly outlasts?: true;
  readonly quota?: QuotaDefinition;
  readonly effects?: readonly (Words & { readonly label: Label })[];
}

export interface UnencodedDefinition {
  /** Verbatim, and once in the article. */
  readonly quote: string;
  /** The words stand outside the articles: in the annex that the article refers to. */
  readonly outside?: true;
  readonly reason: ReasonClass;
  readonly why: Label;
}

/** A day by which: in words that say a day (2019年3月底前), or a year, which then ends on its last day. */
export type ByWhen = Term<"day"> | { readonly year: string };

export interface DutyDefinition {
  /** Verbatim, and once in the article. */
  readonly quote: string;
  readonly what: Label;
  readonly by?: ByWhen;
}

export interface TargetDefinition {
  /** Verbatim, and once in the article; it holds the words of the figure, and of the day where it has one. */
  readonly quote: string;
  readonly what: Label;
  readonly figure: Term<"money" | "ratio" | "points" | "count">;
  readonly unit: Label;
  readonly bound: TargetBound;
  readonly by?: ByWhen;
}

/** All that one article says: what runs, and why the rest does not. */
export interface ArticleDefinition {
  readonly document: string;
  readonly article: string;
  readonly measures: readonly MeasureDefinition[];
  readonly duties?: readonly DutyDefinition[];
  readonly targets?: readonly TargetDefinition[];
  /** How a pool is shared by this article. */
  readonly schemes?: readonly SchemeDefinition[];
  readonly unencoded: readonly UnencodedDefinition[];
}

/** When the measures of a document can be decided. */
export type DocumentDefinition = { readonly id: string } & (
  | {
      /** In force from the document's own date (自印发之日起施行) for so many years (有效期3年). */
      readonly validFor: Term<"count">;
      /** The words that say so. */
      readonly place: Place;
    }
  /** In force from the document's own date; its words set no end. */
  | { readonly validFor?: never }
);

export interface CollisionDefinition {
  readonly id: string;
  readonly title: Label;
  readonly by: "item" | "holder";
  readonly measures: readonly string[];
  /** `larger` where the words name no winner; `order` where the first of `measures` prevails; or as the applicant chooses. */
  readonly prevails?: "larger" | "order" | "applicant";
  readonly places: readonly Place[];
  readonly under?: Condition;
}

/** A whole rulebook as its authors write it. */
export interface RulebookDefinition {
  readonly volume: string;
  /** The volume's date, ISO. */
  readonly date: string;
  readonly subjects: readonly Subject[];
  readonly facts: readonly { readonly fact: Fact }[];
  readonly documents: readonly DocumentDefinition[];
  readonly articles: readonly ArticleDefinition[];
  readonly interpretations: readonly InterpretationDefinition[];
  readonly collisions: readonly CollisionDefinition[];
  readonly sharedLimits?: readonly SharedLimitDefinition[];
}

export const defineArticle = (definition: ArticleDefinition): ArticleDefinition => definition;

/** 「一次性」, 「不重复享受」: once, ever, for what is counted together. */
export const once = (
  words: string,
  by: LimitDefinition["by"] = [],
  more: { readonly occurrence?: number; readonly under?: Condition } = {},
): LimitDefinition => ({ id: "once", kind: "times", count: 1, per: "ever", by, words, ...more });

/** 「每年」: once in a fiscal year for what is counted together. */
export const oncePerYear = (
  words: string,
  by: LimitDefinition["by"] = [],
  more: { readonly occurrence?: number; readonly under?: Condition } = {},
): LimitDefinition => ({
  id: "once-a-year",
  kind: "times",
  count: 1,
  per: "year",
  by,
  words,
  ...more,
});

/** 「连续3年」: so many times, ever, for what is counted together. */
export const timesEver = (
  times: Term<"count">,
  words: string,
  by: LimitDefinition["by"] = [],
): LimitDefinition => ({ id: "times", kind: "times", count: times, per: "ever", by, words });

/** 「连续N年」: only within so many fiscal years of the first award. */
export const yearsRunning = (
  years: Term<"count">,
  words: string,
  by: LimitDefinition["by"] = [],
): LimitDefinition => ({
  id: "years-running",
  kind: "years-running",
  count: years,
  per: "ever",
  by,
  words,
});

/** At most so much over a period. */
export const capPer = (
  per: PeriodDefinition,
  amount: Term<"money">,
  words: string,
  by: LimitDefinition["by"] = [],
): LimitDefinition => ({ id: "cap", kind: "cap", amount, per, by, words });

/** At most so many times over a period. */
export const timesPer = (
  per: PeriodDefinition,
  times: Term<"count"> | 1,
  words: string,
  by: LimitDefinition["by"] = [],
): LimitDefinition => ({ id: "times", kind: "times", count: times, per, by, words });

/** 「年度…最高不超过」: at most so much a holder in a fiscal year. */
export const capPerYear = (amount: Term<"money">, words: string): LimitDefinition => ({
  id: "year-cap",
  kind: "cap",
  amount,
  per: "year",
  by: [],
  words,
});

/**
 * The intermediate representation: a whole rulebook as plain JSON. Rules are written in the vocabulary, lowered
 * to this, and only this is evaluated, compiled, stored or sent. Every number is text (`"150000000"` fen,
 * `"0.3"`), so that no reader can turn it into a float.
 */

/** A text in both languages of the product. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The words a rule stands on (引证): offsets into the mended text of the volume, half open, and the words there. */
export interface Citation {
  readonly document: string;
  /** Null for words outside the articles: a closing provision. */
  readonly article: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The figure is not the volume's: `document` is the number of the document outside it that sets the figure. */
  readonly outside?: true;
}

/** `points`: percentage points (个百分点), a difference of ratios that is no ratio of anything. */
export type ValueType = "money" | "ratio" | "points" | "count" | "truth" | "day" | "level";

/** A figure of the rules (参数), read from its own words. Reforms change parameters and nothing else. */
export interface Parameter {
  readonly id: string;
  readonly type: "money" | "ratio" | "points" | "count" | "day";
  /** Fen for money; a decimal or fraction for a ratio (`0.3`) and for points (`0.01` is one); ISO for a day. */
  readonly value: string;
  /** What a reform may set it to, both ends included; null for a day. */
  readonly domain: { readonly min: string; readonly max: string } | null;
  /** Days on which it holds, both included; null where the words set no end. */
  readonly holds: { readonly from: string | null; readonly until: string | null };
  /** Index into `Rulebook.citations`: exactly the words of the figure. */
  readonly citation: number;
}

/** One option of a level fact. */
export interface Level extends Label {
  readonly id: string;
}

/** A typed input about a subject (事实). */
export interface Fact {
  /** `revenue` for a holder, `product.listedOn` for an item. */
  readonly id: string;
  readonly type: ValueType;
  /** The holder kinds it may be stated of, or the one item kind. */
  readonly of: readonly string[];
  readonly label: Label;
  readonly hint: Label | null;
  /** What proves it, for an application. */
  readonly evidence: Label | null;
  readonly levels: readonly Level[];
  /** Inclusive bounds; money in fen. Values outside are refused. Null for truth, day and level. */
  readonly domain: { readonly min: string; readonly max: string } | null;
}

/** Who or what rules are about (对象): a holder, or an item a holder has. */
export interface Subject {
  readonly id: string;
  readonly label: Label;
  /** For an item: the key of its list in a case, `products`; null for a holder. */
  readonly list: string | null;
}

/** An expression. `as` keeps the author's word for it; `cite` the words it rests on. */
export type Expr<Leaf = ParameterLeaf> = (
  | Leaf
  | {
      readonly op: "const";
      readonly type: "money" | "ratio" | "points" | "count" | "truth";
      readonly value: string;
    }
  | { readonly op: "fact"; readonly id: string }
  | { readonly op: "as-of" }
  /** The first day on which the measure is in force. */
  | { readonly op: "in-force-from" }
  | { readonly op: "add" | "min" | "max" | "and" | "or"; readonly of: readonly Expr<Leaf>[] }
  | { readonly op: "excess"; readonly of: Expr<Leaf>; readonly over: Expr<Leaf> }
  | { readonly op: "mulDiv"; readonly of: Expr<Leaf>; readonly by: Expr<Leaf> }
  /** of ÷ by: a ratio where exact, whole units of `by` where rounded. Nothing can be said of a division by zero. */
  | {
      readonly op: "quotient";
      readonly of: Expr<Leaf>;
      readonly by: Expr<Leaf>;
      readonly how: "exact" | "down" | "up";
    }
  /** Whole years, months or days from one day to another; 0 where the other comes first. */
  | {
      readonly op: "elapsed";
      readonly from: Expr<Leaf>;
      readonly to: Expr<Leaf>;
      readonly unit: "years" | "months" | "days";
    }
  /** The calendar year of a day, as a number. */
  | { readonly op: "year-of"; readonly of: Expr<Leaf> }
  /** The day so many whole years or months after a day. */
  | {
      readonly op: "later";
      readonly of: Expr<Leaf>;
      readonly by: Expr<Leaf>;
      readonly unit: "years" | "months";
    }
  /** Past awards of some measures: their sum, how many, or the largest. */
  | {
      readonly op: "past";
      readonly what: "amount" | "times" | "largest";
      readonly measures: readonly string[];
      readonly per: Period<Leaf>;
      /** Only awards for the same thing. */
      readonly sameItem: boolean;
    }
  /** Over the holder's things of a kind: a sum, a number, the largest, the smallest. `of` is null for a number. */
  | {
      readonly op: "aggregate";
      readonly how: "sum" | "count" | "most" | "least";
      readonly item: string;
      readonly of: Expr<Leaf> | null;
      readonly where: Expr<Leaf> | null;
    }
  /** What another measure gives at stage 1, for the same thing or the same holder. */
  | { readonly op: "award"; readonly measure: string }
  | { readonly op: "not"; readonly of: Expr<Leaf> }
  | {
      readonly op: "compare";
      readonly of: Expr<Leaf>;
      readonly with: Expr<Leaf>;
      /** `over`: of > with; `under`: of < with. */
      readonly side: "over" | "under";
      /** Whether the bound itself is inside: 以上 and 不低于 yes, 超过 and 不满 no. */
      readonly inclusive: boolean;
    }
  | { readonly op: "is"; readonly of: Expr<Leaf>; readonly levels: readonly string[] }
  | {
      readonly op: "match";
      readonly of: Expr<Leaf>;
      readonly cases: Readonly<Record<string, Expr<Leaf>>>;
      /** For levels without a case. */
      readonly otherwise: Expr<Leaf> | null;
    }
  | {
      readonly op: "select";
      readonly when: Expr<Leaf>;
      readonly yes: Expr<Leaf>;
      readonly no: Expr<Leaf>;
    }
  | {
      readonly op: "range";
      readonly lo: Expr<Leaf>;
      readonly hi: Expr<Leaf> | null;
      /** Who decides within it: a body, the parties, or another document that fixes the amount. */
      readonly decider: Label;
      readonly settledBy: "decider" | "parties" | "document";
    }
  | { readonly op: "round"; readonly of: Expr<Leaf>; readonly how: "half-up" | "up" | "down" }
  | {
      readonly op: "interpretation";
      readonly id: string;
      readonly readings: Readonly<Record<string, Expr<Leaf>>>;
    }
) & { readonly as?: string };

export interface ParameterLeaf {
  readonly op: "param";
  readonly id: string;
}

export type Instrument =
  | "grant"
  | "interest-subsidy"
  | "premium-subsidy"
  | "voucher"
  | "tax-relief"
  | "equity"
  | "loan"
  | "purchase"
  | "share-of-revenue"
  | "price-relief";

/** The time over which past awards count. */
export type Period<Leaf = ParameterLeaf> =
  /** The fiscal year of the as-of date; all time; while the measure is in force. */
  | "year"
  | "ever"
  | "validity"
  /** So many fiscal years up to the as-of date's. */
  | { readonly years: Expr<Leaf> }
  /** From one day to another, both included: the period of a policy. */
  | { readonly from: Expr<Leaf>; readonly to: Expr<Leaf> };

/** What a limit counts, over what time, and what it leaves. */
export type LimitRule = {
  readonly id: string;
  readonly per: Period;
  /** What awards are counted together by: `item`, ids of level facts, or nothing for all of the holder's. */
  readonly by: readonly string[];
  /** Index into `Rulebook.citations`: the words that bind. */
  readonly citation: number;
  /** The reading under which it holds; null where the words leave no doubt. */
  readonly under: Condition | null;
} &
  /** min(award, amount − already given − larger awards). */
  (
    | { readonly kind: "cap"; readonly amount: Expr }
    /** The largest so many. */
    | { readonly kind: "times"; readonly count: Expr }
    /** 连续N年: only within so many fiscal years of the first. */
    | { readonly kind: "years-running"; readonly count: Expr }
  );

/** A limit (限额) of one measure. Limits bind in the order they are declared; what is cut is cut from the smallest award. */
export type Limit = LimitRule;

/** A limit over several measures together: 利息与评估费共3次. It binds after each measure's own. */
export type SharedLimit = LimitRule & {
  readonly title: Label;
  /** In the order that settles a tie. */
  readonly measures: readonly string[];
};

/** A reading of an interpretation. */
export interface Condition {
  readonly interpretation: string;
  readonly reading: string;
}

/** One of those who pay, with their share; null where the words say that several pay and not how much each. */
export interface Payer {
  readonly label: Label;
  readonly share: Expr | null;
}

/** A rule that gives (措施). */
export interface Measure {
  readonly id: string;
  readonly title: Label;
  readonly document: string;
  readonly article: string;
  readonly instrument: Instrument;
  /** Kinds of holder it speaks of. */
  readonly holders: readonly string[];
  /** The item each award is for; null where the holder itself is rewarded. */
  readonly item: string | null;
  /** Who receives (受款人), which need not be the holder. */
  readonly payee: Label;
  /** Who pays, as far as the words say; empty where they do not. */
  readonly payers: readonly Payer[];
  /** Days on which it can be decided, both included. */
  readonly validity: { readonly from: string; readonly until: string | null };
  readonly eligible: Expr;
  /** Money per award, before stages 2 and 3. */
  readonly award: Expr;
  readonly limits: readonly Limit[];
  /** Places for all applicants together in so many years: 每年遴选10家, 三年滚动30个. */
  readonly quota: { readonly count: Expr; readonly years: Expr } | null;
  /** Effects that move no money: 「不再列入…综合奖补范围」. */
  readonly effects: readonly { readonly label: Label; readonly citation: number }[];
  readonly citations: readonly number[];
}

/** Measures that reward the same work (重复): one award stands, the rest are displaced. */
export interface Collision {
  readonly id: string;
  readonly title: Label;
  /** The same item, or the same holder, is the same work. */
  readonly by: "item" | "holder";
  /** In the order that settles a tie, and that prevails where `prevails` is `order`. */
  readonly measures: readonly string[];
  /**
   * Which award stands: the larger before limits; the first that is due (the later or higher provision); or
   * whichever leaves the applicant most in all after limits.
   */
  readonly prevails: "larger" | "order" | "applicant";
  readonly citations: readonly number[];
  /** The reading under which it holds; null where the words leave no doubt. */
  readonly under: Condition | null;
}

/** A named choice where the words can be read in more than one way (释义). */
export interface Interpretation {
  readonly id: string;
  readonly title: Label;
  readonly readings: readonly { readonly id: string; readonly label: Label }[];
  readonly default: string;
  readonly why: Label;
  readonly citations: readonly number[];
}

/** Why words of an article carry no measure. */
export type ReasonClass =
  | "principle"
  | "duty"
  | "delegated"
  | "other-document"
  | "statistic"
  | "name"
  | "effect";

export interface Unencoded {
  readonly reason: ReasonClass;
  readonly why: Label;
  readonly citation: number;
}

/** What someone must do (职责): who leads and who supports stands in the article's own responsibility clause. */
export interface Duty {
  readonly what: Label;
  /** The last day for it; null where the words set none. */
  readonly by: string | null;
  readonly citation: number;
}

/** A figure to be reached (目标). */
export interface Target {
  readonly what: Label;
  readonly type: "money" | "ratio" | "points" | "count";
  /** As in `Parameter.value`. */
  readonly value: string;
  readonly unit: Label;
  /** 达到、以上, 超过, 左右, 以内: how the figure is meant. */
  readonly bound: TargetBound;
  /** The last day for it; null where the words set none. */
  readonly by: string | null;
  /** The words of the target; and of its figure alone. */
  readonly citation: number;
  readonly figure: number;
}

export type TargetBound = "at-least" | "over" | "about" | "at-most" | "exactly";

/** What one article became. */
export interface ArticleRecord {
  readonly document: string;
  readonly article: string;
  readonly measures: readonly string[];
  readonly duties: readonly Duty[];
  readonly targets: readonly Target[];
  readonly unencoded: readonly Unencoded[];
}

export interface Rulebook {
  readonly format: "gongbao-rulebook";
  readonly version: 1;
  readonly volume: string;
  /** The as-of date an assessment takes when none is given. */
  readonly date: string;
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  readonly citations: readonly Citation[];
  readonly interpretations: readonly Interpretation[];
  readonly measures: readonly Measure[];
  readonly collisions: readonly Collision[];
  readonly sharedLimits: readonly SharedLimit[];
  readonly articles: readonly ArticleRecord[];
}

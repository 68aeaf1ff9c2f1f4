import {
  type Expr,
  type Measure,
  type Rulebook,
  allParts,
  describeMeasures,
  expressionsOf,
  sayMeasure,
} from "@gongbao/engine";
import { type Article, type Document, formatCitation, placeInAkomaNtoso } from "@gongbao/gazette";
import { duties, loadSchemes, targets } from "@gongbao/rulebook";
import type { ServedVolume } from "../../volume/volume.ts";

/** What a figure decides in a measure. */
export const figureRoles = ["condition", "amount", "limit", "share", "places"] as const;
type FigureRole = (typeof figureRoles)[number];

interface Use {
  readonly measure: string;
  readonly title: Measure["title"];
  readonly role: FigureRole;
}

/** What each article of a document does, by the rules. */
export function articleRules(volume: ServedVolume, document: Document) {
  const { issue, rulebook } = volume;
  const allDuties = duties(issue, rulebook);
  const allTargets = targets(issue, rulebook);
  const schemes = loadSchemes(issue);
  const figures = figuresOf(rulebook, document.id);
  return document.articles.map((article) => {
    const here = (one: { readonly document: string; readonly article: string | null }) =>
      one.document === document.id && one.article === article.id;
    const record = rulebook.articles.find(here);
    return {
      article: article.id,
      citations: citationsOf(document, article),
      measures: measuresOf(
        rulebook,
        rulebook.measures.filter((measure) => here(measure)),
      ),
      schemes: schemes
        .filter(({ citations }) => citations.some(here))
        .map(({ id, title, columns }) => ({
          id,
          title: { ...title },
          needs: columns.map(({ label }) => ({ ...label })),
        })),
      duties: allDuties.filter(here),
      targets: allTargets.filter(here),
      unencoded: (record?.unencoded ?? []).map(({ reason, why, citation }) => ({
        reason,
        why: { ...why },
        words: rulebook.citations[citation]?.quote ?? "",
      })),
      figures: figures.filter(
        ({ start, end }) => article.range.start <= start && end <= article.range.end,
      ),
    };
  });
}

const citationsOf = (document: Document, article: Article) => ({
  number: formatCitation(document, article, "number"),
  title: formatCitation(document, article, "title"),
  full: formatCitation(document, article, "full"),
  akomaNtoso: placeInAkomaNtoso(document, article),
});

function measuresOf(rulebook: Rulebook, measures: readonly Measure[]) {
  return describeMeasures(rulebook, measures).map((description, index) => {
    const measure = measures[index];
    if (measure === undefined) throw new Error("a description without its measure");
    return {
      id: measure.id,
      title: measure.title,
      gives: description.gives,
      validity: description.validity,
      plain: sayMeasure(rulebook, measure),
    };
  });
}

/** The figures of the rules that stand in a document, each stretch once, with what uses it. */
function figuresOf(rulebook: Rulebook, document: string) {
  const uses = usesOf(rulebook);
  const stands = rulebook.parameters.flatMap((parameter) => {
    const citation = rulebook.citations[parameter.citation];
    if (citation?.document !== document || citation.outside === true) return [];
    const { start, end, quote } = citation;
    return [{ start, end, words: quote, parameter }];
  });
  const goals = rulebook.articles.flatMap(({ targets: goalsOf }) =>
    goalsOf.flatMap(({ figure, what, type, value }) => {
      const citation = rulebook.citations[figure];
      if (citation?.document !== document) return [];
      return [
        { start: citation.start, end: citation.end, words: citation.quote, what, type, value },
      ];
    }),
  );
  const places = Map.groupBy([...stands, ...goals], ({ start, end }) => `${start}-${end}`);
  return [...places.values()]
    .flatMap((at) => {
      const [first] = at;
      if (first === undefined) return [];
      const parameters = at.flatMap((one) => ("parameter" in one ? [one.parameter] : []));
      const told = "parameter" in first ? first.parameter : first;
      return [
        {
          start: first.start,
          end: first.end,
          words: first.words,
          type: told.type,
          value: told.value,
          parameters: parameters.map(({ id }) => id),
          uses: parameters.flatMap(({ id }) => uses.get(id) ?? []),
          targets: at.flatMap((one) => ("what" in one ? [one.what] : [])),
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Which measures read each figure, and as what. */
function usesOf(rulebook: Rulebook): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const measure of rulebook.measures) {
    const seen = new Set<string>();
    for (const [role, expressions] of rolesIn(measure)) {
      for (const id of expressions.flatMap(parametersIn)) {
        if (seen.has(`${role} ${id}`)) continue;
        seen.add(`${role} ${id}`);
        const use = { measure: measure.id, title: measure.title, role };
        uses.set(id, [...(uses.get(id) ?? []), use]);
      }
    }
  }
  for (const { title, measures, ...limit } of rulebook.sharedLimits) {
    const amount = limit.kind === "cap" ? limit.amount : limit.count;
    for (const id of parametersIn(amount)) {
      const use = { measure: measures[0] ?? "", title, role: "limit" } as const;
      uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  }
  return uses;
}

const parametersIn = (expression: Expr): readonly string[] =>
  [...allParts(expression)].flatMap((part) => (part.op === "param" ? [part.id] : []));

/** A measure's expressions by what they decide; what is none of the others belongs to its limits. */
function rolesIn(measure: Measure): readonly (readonly [FigureRole, readonly Expr[]])[] {
  const shares = measure.payers.flatMap(({ share }) => share ?? []);
  const places = measure.quota ? [measure.quota.count, measure.quota.years] : [];
  const told = new Set<Expr>([measure.eligible, measure.award, ...shares, ...places]);
  return [
    ["condition", [measure.eligible]],
    ["amount", [measure.award]],
    ["limit", expressionsOf(measure).filter((each) => !told.has(each))],
    ["share", shares],
    ["places", places],
  ];
}

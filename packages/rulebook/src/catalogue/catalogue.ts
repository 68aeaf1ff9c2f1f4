import { type Label, type Measure, type Rulebook, describeMeasures } from "@gongbao/engine";
import { type Issue, findDocument, formatCitation } from "@gongbao/gazette";
import { factsRead } from "./facts-read.ts";
import { type Responsible, responsibleFor } from "./responsible.ts";

/** One measure as a service counter hands it out. */
export interface CatalogueEntry extends Responsible {
  readonly id: string;
  readonly title: Label;
  readonly document: string;
  readonly article: string;
  /** 聊政发〔2019〕1号 第5条. */
  readonly place: string;
  readonly instrument: Measure["instrument"];
  /** For whom, and on which conditions. */
  readonly who: Label;
  /** How much, before limits. */
  readonly gives: Label;
  readonly limits: readonly Label[];
  readonly quota: Label | null;
  /** Measures that it is not given together with. */
  readonly collisions: readonly Label[];
  readonly effects: readonly Label[];
  readonly payee: Label;
  readonly payers: readonly Label[];
  readonly validity: Label;
  readonly deciders: readonly Label[];
  /** What proves each fact that an applicant states. */
  readonly evidence: readonly { readonly fact: Label; readonly proof: Label | null }[];
  /** The words of the article, verbatim. */
  readonly words: readonly string[];
}

/** Every measure of the rulebook: for whom, how much, limits, period, who decides, article. */
export function catalogue(
  issue: Issue,
  rulebook: Rulebook,
  measures: readonly Measure[] = rulebook.measures,
): readonly CatalogueEntry[] {
  const descriptions = describeMeasures(rulebook, measures);
  return measures.flatMap((measure, at): CatalogueEntry[] => {
    const description = descriptions[at];
    if (!description) return [];
    const { document, article } = measure;
    const citations = measure.citations.flatMap((index) => rulebook.citations[index] ?? []);
    const [first] = citations;
    return [
      {
        id: measure.id,
        title: measure.title,
        document,
        article,
        place: placeOf(issue, document, article),
        instrument: measure.instrument,
        ...description,
        payee: measure.payee,
        ...responsibleFor(issue, document, article, first ?? { start: 0, end: 0 }),
        evidence: factsRead(rulebook, [measure]).map(({ label, evidence }) => ({
          fact: label,
          proof: evidence,
        })),
        words: citations.map(({ quote }) => quote),
      },
    ];
  });
}

function placeOf(issue: Issue, documentId: string, articleId: string): string {
  const document = findDocument(issue, documentId);
  if (!document) return `${documentId} ${articleId}`;
  const article = document.articles.find(({ id }) => id === articleId) ?? null;
  return formatCitation(document, article, "number");
}

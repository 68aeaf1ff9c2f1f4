import type { Duty, Rulebook, Target } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { type Responsible, responsibleFor } from "./responsible.ts";

interface Placed extends Responsible {
  readonly document: string;
  readonly article: string;
  /** The words, verbatim. */
  readonly words: string;
}

/** What is to be done: who leads, who supports, by when. */
export interface DutyEntry extends Placed, Omit<Duty, "citation"> {}

/** What is to be reached: how much, by when, and by whom. */
export interface TargetEntry extends Placed, Omit<Target, "citation" | "figure"> {}

function placed(
  issue: Issue,
  rulebook: Rulebook,
  { document, article }: { readonly document: string; readonly article: string },
  index: number,
): Placed {
  const citation = rulebook.citations[index] ?? { start: 0, end: 0, quote: "" };
  return {
    document,
    article,
    ...responsibleFor(issue, document, article, citation),
    words: citation.quote,
  };
}

/** Every duty the articles set, with those who answer for it. */
export const duties = (issue: Issue, rulebook: Rulebook): readonly DutyEntry[] =>
  rulebook.articles.flatMap((article) =>
    article.duties.map(({ citation, ...duty }) => ({
      ...duty,
      ...placed(issue, rulebook, article, citation),
    })),
  );

/** Every figure the articles want reached, with those who answer for it. */
export const targets = (issue: Issue, rulebook: Rulebook): readonly TargetEntry[] =>
  rulebook.articles.flatMap((article) =>
    article.targets.map((target) => {
      const { citation, figure: _written, ...rest } = target;
      return { ...rest, ...placed(issue, rulebook, article, citation) };
    }),
  );

import { type Issue, type Range, type ResponsibleBody, findArticle } from "@gongbao/gazette";

/** Who answers for words of an article. */
export interface Responsible {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

const named = (bodies: readonly ResponsibleBody[], roles: readonly ResponsibleBody["role"][]) =>
  bodies.filter(({ role }) => roles.includes(role)).map(({ name }) => name);

/**
 * Those whom the responsibility clause after the words names, as printed: 牵头 and 负责 lead, 配合 supports. An
 * article's clause stands at the end of what it governs; words after the last clause have nobody.
 */
export function responsibleFor(
  issue: Issue,
  document: string,
  article: string,
  words: Range,
): Responsible {
  const clauses = findArticle(issue, document, article)?.responsibilities ?? [];
  const clause = clauses.find(({ span }) => span.start >= words.start);
  const bodies = clause?.bodies ?? [];
  return { leads: named(bodies, ["lead", "responsible"]), supports: named(bodies, ["support"]) };
}

import type { Range, Responsibility } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Finding } from "../scan/place.ts";
import { readClause, type ReadClause } from "./clause.ts";

/** The article whose clauses are read, and the date its document bears, by which names are looked up. */
export interface ResponsibleArticle {
  /** `Document.id`. */
  readonly document: string;
  /** `Article.id`. */
  readonly id: string;
  readonly range: Range;
  /** ISO; null or absent where the document has none. */
  readonly date?: string | null;
}

/** The clauses of one article. Offsets of `problems` count in the mended text. */
export interface Responsibilities {
  readonly responsibilities: readonly Responsibility[];
  readonly problems: readonly Finding[];
}

/** Longer words in parentheses are no clause: the longest of the first volume has 64 characters. */
const LONGEST = 400;

/**
 * Reads who answers for an article from its words in the mended text: （市财政局牵头，市税务局配合）,
 * （市科技局负责实施）. A clause is a pair of parentheses, half- or full-width, that closes a sentence and holds nothing
 * but bodies, each with a part. Each span takes in the parentheses; each body's range is the name as printed.
 *
 * Names are looked up in `register`; null leaves every `organisation` null without a problem. A name that the register
 * lacks (`organisation-unknown`), a parenthesis that does not close (`responsibility-unclosed`), and a body that is given
 * no part (`responsibility-without-part`) are told. «等部门» names nobody and stays in the span alone. Linear in the
 * length of the article.
 */
export function readResponsibilities(
  text: string,
  article: ResponsibleArticle,
  register: OrganisationRegister | null,
): Responsibilities {
  const responsibilities: Responsibility[] = [];
  const problems: Finding[] = [];
  for (const { range, clause, closed } of findClauses(text, article.range)) {
    if (!closed) problems.push(unclosed(range.start));
    for (const rest of clause.rest) {
      const words = text.slice(rest.start, rest.end);
      const known = register === null ? null : register.resolve(words);
      if (known !== null) problems.push(withoutPart(words, rest.start));
    }
    const span = { document: article.document, article: article.id, ...range };
    const bodies = clause.bodies.map(({ role, name, range: place }) => {
      const found = register?.resolve(name, { on: article.date ?? null }) ?? null;
      if (register !== null && found === null) problems.push(unknown(name, place.start));
      return { role, organisation: found?.id ?? null, name, range: place };
    });
    responsibilities.push({ span, bodies });
  }
  return { responsibilities, problems };
}

interface FoundClause {
  /** Parentheses included. */
  readonly range: Range;
  readonly clause: ReadClause;
  readonly closed: boolean;
}

function findClauses(text: string, { start, end }: Range): FoundClause[] {
  const found: FoundClause[] = [];
  let open: number[] = [];
  for (let at = start; at <= end; at++) {
    const character = at === end ? "\n" : text[at];
    if (character === "（" || character === "(") open.push(at);
    else if (character === "）" || character === ")") {
      const from = open.pop();
      if (from === undefined) continue;
      const clause = endsSentence(text, from, start) ? clauseIn(text, from + 1, at) : null;
      if (clause !== null)
        found.push({ range: { start: from, end: at + 1 }, clause, closed: true });
    } else if (character === "\n") {
      const cut = open.find((from) => endsSentence(text, from, start));
      const clause = cut === undefined ? null : clauseIn(text, cut + 1, at);
      if (cut !== undefined && clause !== null)
        found.push({ range: { start: cut, end: at }, clause, closed: false });
      open = [];
    }
  }
  return found;
}

/** Whether a clause may open here: after a full stop or at the head of a paragraph. */
function endsSentence(text: string, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && at - before < 8; before--) {
    const character = text[before] ?? "";
    if (character === " " || character === "　") continue;
    return /[。；！？”」\n]/u.test(character);
  }
  return true;
}

function clauseIn(text: string, start: number, end: number): ReadClause | null {
  return end - start > LONGEST ? null : readClause(text, { start, end });
}

function unknown(name: string, offset: number): Finding {
  return {
    code: "organisation-unknown",
    severity: "warning",
    zh: `机构名录中没有“${name}”`,
    en: `The register of organisations lacks “${name}”`,
    offset,
  };
}

function unclosed(offset: number): Finding {
  return {
    code: "responsibility-unclosed",
    severity: "warning",
    zh: "责任单位的括号没有结束",
    en: "The parenthesis of a responsibility clause does not close",
    offset,
  };
}

function withoutPart(name: string, offset: number): Finding {
  return {
    code: "responsibility-without-part",
    severity: "warning",
    zh: `责任单位“${name}”未写明牵头、配合或负责`,
    en: `“${name}” is named without a part: leads, supports or is responsible`,
    offset,
  };
}

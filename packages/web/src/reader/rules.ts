import { createContext, useContext } from "react";
import type { ArticleRulesBody, ProgrammeBody } from "../api/bodies.ts";

interface Rules {
  readonly articles: readonly ArticleRulesBody[];
  /** The programmes that take applications today. */
  readonly programmes: readonly ProgrammeBody[];
}

const RulesContext = createContext<Rules | null>(null);

/** What the articles below it do. */
export const RulesProvider = RulesContext.Provider;

/** What an article does, and the programmes of it that are open; null until it is known. */
export function useRulesOf(document: string, article: string) {
  const rules = useContext(RulesContext);
  const found = rules?.articles.find((each) => each.article === article);
  if (rules === null || found === undefined) return null;
  const programmes = rules.programmes.filter(
    (each) => each.document === document && each.article === article,
  );
  return { rules: found, programmes };
}

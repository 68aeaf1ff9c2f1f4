import { useDocumentName } from "../calculator/useDocumentName.ts";
import type { SearchBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** What names the document of a place in the text. */
type FoundIn = Pick<SearchBody["hits"][number], "document" | "number" | "documentTitle">;

/**
 * Names the document that something was found in: in English by its short name, where it has one, else by its number,
 * or by its title as one cites it.
 */
export function useFoundIn(): (found: FoundIn) => string {
  const language = useLanguage();
  const nameOf = useDocumentName();
  return ({ document, number, documentTitle }) => {
    const short = nameOf(document);
    if (language === "en" && short !== document) return short;
    return number ?? `《${documentTitle.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
  };
}

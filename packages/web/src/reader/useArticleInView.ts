import { useEffect } from "react";
import { articleAnchor } from "./addresses.ts";

/** Brings the article that the address names to the top, and the keyboard with it. */
export function useArticleInView(document: string, article: string | undefined): void {
  useEffect(() => {
    if (article === undefined) return;
    const element = globalThis.document.getElementById(articleAnchor(document, article));
    if (!element) return;
    element.scrollIntoView({ block: "start" });
    element.focus({ preventScroll: true });
  }, [document, article]);
}

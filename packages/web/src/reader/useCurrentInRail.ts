import { type RefObject, useEffect, useRef } from "react";

/** Keeps the line of the contents that names the article in sight; only the rail moves, never the page. */
export function useCurrentInRail(article: string | undefined): RefObject<HTMLElement | null> {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current: element } = rail;
    if (article === undefined) return;
    const line = element?.querySelector("[aria-current]");
    if (!element || !line) return;
    const [frame, place] = [element.getBoundingClientRect(), line.getBoundingClientRect()];
    if (place.top < frame.top || place.bottom > frame.bottom)
      element.scrollTop += place.top - frame.top - frame.height / 2;
  }, [article]);
  return rail;
}

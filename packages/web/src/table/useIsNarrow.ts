import { useSyncExternalStore } from "react";

const phone = "(max-width: 699px)";

function watch(tell: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}

/** Whether the page is as narrow as a phone. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(watch, () => matchMedia(phone).matches);

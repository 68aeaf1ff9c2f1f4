import { useSyncExternalStore } from "react";

/** In what money is said: yuan to the fen, or larger units, 万元 in Chinese and millions in English. */
export type Unit = "yuan" | "large";

const KEPT = "gongbao.money";
const listeners = new Set<() => void>();

function kept(): Unit {
  try {
    return localStorage.getItem(KEPT) === "large" ? "large" : "yuan";
  } catch {
    return "yuan";
  }
}

let unit = kept();

/** Says money in another unit, everywhere at once. */
export function changeUnit(next: Unit): void {
  unit = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The unit now. */
export const useUnit = (): Unit => useSyncExternalStore(listen, () => unit);

import { type KeyboardEvent, useEffect, useSyncExternalStore } from "react";

/**
 * The stretches of the text whose figures are lit, in the text and beside it: one that is pointed at or has the focus,
 * and one that was chosen, which stays lit wherever the pointer goes. Kept outside the pages, which are long.
 */
interface Lit {
  readonly pointed: string | null;
  readonly chosen: string | null;
}

const none: Lit = { pointed: null, chosen: null };
let lit = none;
const listeners = new Set<() => void>();

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What a stretch is known by. */
export const stretchOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}-${end}`;

function set(next: Lit): void {
  if (next.pointed === lit.pointed && next.chosen === lit.chosen) return;
  lit = next;
  for (const listener of listeners) listener();
}

const pointAt = (pointed: string | null) => set({ ...lit, pointed });

/** Lights a stretch until another is chosen or the light is put out: a jump takes the pointer off it. */
const choose = (chosen: string) => set({ ...lit, chosen });

/** Whether a stretch is lit; only what changes is drawn anew. */
export const useIsLit = (stretch: string): boolean =>
  useSyncExternalStore(listen, () => lit.pointed === stretch || lit.chosen === stretch);

/** The stretch to tell of: the one pointed at, or else the chosen one; null where none is lit. */
export const useLit = (): string | null =>
  useSyncExternalStore(listen, () => lit.pointed ?? lit.chosen);

/** What lights a stretch as long as it is pointed at or has the focus, and keeps it lit once it is chosen. */
export const lighting = (stretch: string) => ({
  onPointerEnter: () => pointAt(stretch),
  onPointerLeave: () => pointAt(null),
  onFocus: () => pointAt(stretch),
  onBlur: () => pointAt(null),
  onClick: () => choose(stretch),
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    // A button clicks by these keys; what only has its role does not.
    if (event.currentTarget instanceof HTMLButtonElement) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    if (event.key === " ") event.preventDefault();
    choose(stretch);
  },
});

/** Puts the light out by Escape, by a click beside all figures, and when the text is left. */
export function usePutOut(): void {
  useEffect(() => {
    const put = () => set(none);
    const press = ({ key }: globalThis.KeyboardEvent) => {
      if (key === "Escape") put();
    };
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("[data-lit]") === null) put();
    };
    document.addEventListener("keydown", press);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click);
      put();
    };
  }, []);
}

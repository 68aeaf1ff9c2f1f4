import { type KeyboardEvent, useSyncExternalStore } from "react";

/** The stretch of the text whose figure is pointed at, in the text or beside it; kept outside the pages, which are long. */
let lit: string | null = null;
const listeners = new Set<() => void>();

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What a stretch is known by. */
export const stretchOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}-${end}`;

/** Lights a stretch up, and puts out the one before; null puts out. */
function light(stretch: string | null): void {
  if (lit === stretch) return;
  lit = stretch;
  for (const listener of listeners) listener();
}

/** Whether a stretch is lit; only what changes is drawn anew. */
export const useIsLit = (stretch: string): boolean =>
  useSyncExternalStore(listen, () => lit === stretch);

/** The stretch that is lit; null where none is. */
export const useLit = (): string | null => useSyncExternalStore(listen, () => lit);

/** What lights a stretch as long as it is pointed at, has the focus, or was touched last. */
export const lighting = (stretch: string) => ({
  onPointerEnter: () => light(stretch),
  onPointerLeave: () => light(null),
  onFocus: () => light(stretch),
  onBlur: () => light(null),
  onClick: () => light(stretch),
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") light(null);
    if (event.key !== "Enter" && event.key !== " ") return;
    if (event.key === " ") event.preventDefault();
    light(stretch);
  },
});

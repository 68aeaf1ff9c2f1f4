import { useEffect, useRef } from "react";

/** What a key does in a queue. */
export interface QueueKeys {
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly mark: () => void;
  /** To the steps that the marked cases may take. */
  readonly toSteps: () => void;
  readonly help: () => void;
}

const arrows = ["ArrowDown", "ArrowUp"];

/**
 * Whether a key is being typed into something, or does something where the keyboard is: arrows scroll a region that
 * scrolls, and Enter works whatever it stands on.
 */
const isTaken = (target: EventTarget | null, key: string): boolean =>
  target instanceof HTMLElement &&
  (target.matches("input:not([type='checkbox']), textarea, select, [contenteditable]") ||
    (arrows.includes(key) && target.matches("[tabindex='0']")) ||
    (key === "Enter" && target.matches("a, button, summary, input, fieldset")));

/** The keys of a queue: j and k or arrows, Enter, x, b, ?. */
export const useQueueKeys = (keys: QueueKeys): void =>
  useKeys({
    j: () => keys.move(1),
    ArrowDown: () => keys.move(1),
    k: () => keys.move(-1),
    ArrowUp: () => keys.move(-1),
    Enter: keys.open,
    x: keys.mark,
    b: keys.toSteps,
    "?": keys.help,
  });

/** What keys do on a page, each by its name; never with Ctrl, Alt or Meta, never while something is typed. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, altKey, metaKey, isComposing } = event;
      if (ctrlKey || altKey || metaKey || isComposing || isTaken(target, key)) return;
      const act = latest.current[key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

import { useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigate, useNavigationType } from "react-router";
import { type Progress, backward, depthOf } from "./conversation.ts";

/** How deep the conversation was where an entry of the browser's history was made; 0 where it was made elsewhere. */
function depthAt(state: unknown): number {
  if (typeof state !== "object" || state === null || !("depth" in state)) return 0;
  return typeof state.depth === "number" ? state.depth : 0;
}

/**
 * The conversation's steps as steps of the browser's history: its Back button, and a phone's, leads to the questions
 * before, not away from the page.
 */
export function useSteps(progress: Progress, set: (progress: Progress) => void) {
  const { key, state, search } = useLocation();
  const navigate = useNavigate();
  const how = useNavigationType();
  const depth = depthAt(state);
  const before = useRef({ key, depth });
  useEffect(() => {
    const { key: lastKey, depth: last } = before.current;
    before.current = { key, depth };
    if (lastKey === key || how !== NavigationType.Pop) return;
    let back = progress;
    // Never below what was gone to: another conversation, put in this one's place, stands there already.
    for (let step = depth; step < last && depthOf(back) > depth; step++) back = backward(back);
    if (back !== progress) set(back);
  }, [before, depth, how, key, progress, set]);
  return {
    onward: (next: Progress): void => {
      set(next);
      // At once: were it to wait for the answer's reckoning, a quick Back would arrive where it was and change nothing.
      void navigate(
        { search },
        { state: { depth: depthOf(next) }, preventScrollReset: true, flushSync: true },
      );
    },
    back: (): void => {
      // Otherwise the entry before is not a step of this conversation.
      if (depth > 0 && depth === depthOf(progress)) void navigate(-1);
      else set(backward(progress));
    },
  };
}

/**
 * Another conversation has taken this one's place: the steps it has not taken are left behind, or as many presses of Back
 * would change nothing.
 */
export function useRewind(): (to: Progress) => void {
  const depth = depthAt(useLocation().state);
  const navigate = useNavigate();
  return (to) => {
    const spare = depth - depthOf(to);
    if (spare > 0) void navigate(-spare);
  };
}

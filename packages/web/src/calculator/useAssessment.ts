import {
  type Assessment,
  type CaseProblem,
  type Rulebook,
  assess,
  readCase,
} from "@gongbao/engine";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { type Form, toCase } from "./form.ts";

/**
 * The assessment of what the form says; while it cannot be read, the last one that could, and what is wrong. Null before
 * the first: the questions are shown without waiting for it.
 */
export function useAssessment(
  rulebook: Rulebook,
  form: Form,
): {
  readonly assessment: Assessment | null;
  readonly problems: readonly CaseProblem[];
  /** Whether something was told that the assessment does not know of yet. */
  readonly isReckoning: boolean;
} {
  const settled = useDeferredValue(usePainted() ? form : null);
  const reading = useMemo(
    () => (settled === null ? null : readCase(toCase(settled, rulebook), rulebook)),
    [settled, rulebook],
  );
  const fresh = useMemo(
    () =>
      settled !== null && reading?.ok
        ? assess(rulebook, reading.case, { interpretations: settled.readings })
        : null,
    [reading, rulebook, settled],
  );
  const [last, setLast] = useState<Assessment | null>(fresh);
  if (fresh !== null && fresh !== last) setLast(fresh);
  return {
    assessment: fresh ?? last,
    problems: reading && !reading.ok ? reading.problems : [],
    isReckoning: settled !== form,
  };
}

/** Whether what was there at first has been seen: a frame has been painted since. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, []);
  return isPainted;
}

import {
  type Assessment,
  type CaseProblem,
  type Rulebook,
  assess,
  readCase,
} from "@gongbao/engine";
import { useDeferredValue, useMemo, useState } from "react";
import { type Form, toCase } from "./form.ts";

/** The assessment of what the form says; while it cannot be read, the last one that could, and what is wrong. */
export function useAssessment(
  rulebook: Rulebook,
  form: Form,
): { readonly assessment: Assessment | null; readonly problems: readonly CaseProblem[] } {
  const settled = useDeferredValue(form);
  const reading = useMemo(() => readCase(toCase(settled, rulebook), rulebook), [settled, rulebook]);
  const fresh = useMemo(
    () =>
      reading.ok ? assess(rulebook, reading.case, { interpretations: settled.readings }) : null,
    [reading, rulebook, settled.readings],
  );
  const [last, setLast] = useState<Assessment | null>(fresh);
  if (fresh !== null && fresh !== last) setLast(fresh);
  return { assessment: fresh ?? last, problems: reading.ok ? [] : reading.problems };
}

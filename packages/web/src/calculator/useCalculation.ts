import type { Rulebook } from "@gongbao/engine";
import { useState } from "react";
import { useKept } from "../kept/useKept.ts";
import { isEmpty, isForm } from "./case-form.ts";
import { type Progress, isProgress, notBegun } from "./conversation.ts";
import { type Change, type Form, changed, emptyForm } from "./form.ts";
import { useRewind } from "./useSteps.ts";

/** What stood there before another case, or nothing, took its place. */
interface Replaced {
  readonly form: Form;
  readonly progress: Progress;
  readonly by: "another" | "nothing";
}

/** What somebody has told so far, kept in this browser alone, and how far the conversation has come. */
export function useCalculation(rulebook: Rulebook) {
  const form = useKept<Form>("calculate/form", emptyForm(rulebook), isForm);
  const progress = useKept<Progress>("calculate/progress", notBegun, isProgress);
  // A form kept from another rulebook may speak of a holder that is no more.
  const isKnown = rulebook.subjects.some(({ id }) => id === form.value.subject);
  const value = isKnown ? form.value : emptyForm(rulebook);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const [isOther, setOther] = useState(false);
  const rewind = useRewind();
  const keepReplaced = (by: Replaced["by"]) => {
    setOther(true);
    setReplaced(isEmpty(value) ? null : { form: value, progress: progress.value, by });
  };
  /** Puts another case in the place of this one, which can be brought back. */
  const open = (opened: Form, come: Progress) => {
    keepReplaced("another");
    form.set(opened);
    progress.set(come);
    rewind(come);
  };
  return {
    form: value,
    progress: progress.value,
    /** Whether what is there is what was kept: nothing has taken its place since. */
    wasKept: form.wasKept && !isOther && !isEmpty(value),
    change: (change: Change) => form.set(changed(value, change)),
    setProgress: progress.set,
    open,
    /** Brings back what was replaced last, in the place of what is there; null where nothing was. */
    bringBack: replaced && (() => open(replaced.form, replaced.progress)),
    /** What took its place. */
    replacedBy: replaced?.by ?? null,
    startAnew: () => {
      keepReplaced("nothing");
      form.set(emptyForm(rulebook));
      progress.set(notBegun);
      form.forget();
      progress.forget();
      rewind(notBegun);
    },
  };
}

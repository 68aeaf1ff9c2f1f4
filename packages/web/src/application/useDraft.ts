import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { CaseBody } from "../api/bodies.ts";
import { RequestFailure, api, bodyOf } from "../api/request.ts";
import { forgetTyped, useKept } from "../kept/useKept.ts";
import {
  type Draft,
  type KeptDraft,
  type Question,
  isKeptDraft,
  readDraft,
  toStated,
} from "./draft.ts";
import { caseQuery } from "./queries.ts";

/** Where the form stands against what the server has. */
export type Saving =
  | { readonly is: "saved"; readonly at: string | null }
  | { readonly is: "waiting" }
  | { readonly is: "saving" }
  /** The server is not reached: what is typed is kept here, and sent when it is. */
  | { readonly is: "unreached" }
  | { readonly is: "refused"; readonly fault: unknown }
  /** Somebody else saved meanwhile. */
  | { readonly is: "changed"; readonly theirs: CaseBody };

const quietMs = 700;
const againMs = 10_000;

/** A form that saves itself a moment after the last key, and keeps in this browser what could not be saved yet. */
export function useDraft(found: CaseBody, questions: readonly Question[], user: string) {
  const client = useQueryClient();
  const { number } = found;
  const name = `${user}/case/${number}`;
  const kept = useKept<KeptDraft>(
    name,
    { version: found.version, draft: readDraft(found.stated, questions) },
    isKeptDraft,
  );
  // What was kept is looked at once, when the form is opened.
  const [opened] = useState(() => open(kept, found, questions));
  const [saving, setSaving] = useState<Saving>(opened.saving);
  const [restored, setRestored] = useState(opened.restored);
  const latest = useRef(opened.value);
  const unsaved = useRef(opened.restored);
  const toForget = useRef(kept.wasKept && !opened.restored);
  const toSend = useRef(opened.restored && opened.saving.is !== "changed");
  const running = useRef<Promise<boolean> | null>(null);
  const failed = useRef<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const setLatest = (value: KeptDraft): void => {
    latest.current = value;
    kept.set(value);
  };

  const later = (ms: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), ms);
  };

  async function saveOnce(): Promise<boolean> {
    const sent = latest.current;
    unsaved.current = false;
    setSaving({ is: "saving" });
    try {
      const came = await bodyOf(
        api.PUT("/api/v1/cases/{case}/stated", {
          params: {
            path: { case: number },
            header: { "idempotency-key": crypto.randomUUID() },
          },
          body: { version: sent.version, stated: toStated(sent.draft, questions, found.stated) },
        }),
      );
      client.setQueryData(caseQuery(number).queryKey, came);
      latest.current = { version: came.version, draft: latest.current.draft };
      // Typed into while it was on its way: that is saved next.
      if (unsaved.current) kept.set(latest.current);
      else kept.forget();
      setSaving({ is: "saved", at: new Date().toISOString() });
      return true;
    } catch (fault) {
      unsaved.current = true;
      failed.current = fault;
      kept.set(latest.current);
      setSaving(await whyNotSaved(number, fault));
      if (fault instanceof RequestFailure && (fault.status === 0 || fault.status >= 500)) {
        later(againMs);
      }
      return false;
    }
  }

  /** Saves what is not saved yet; false where it could not be. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer.current);
    if (running.current !== null) await running.current;
    if (!unsaved.current) return true;
    running.current = saveOnce();
    const saved = await running.current;
    running.current = null;
    return saved && unsaved.current ? flush() : saved;
  }

  /**
   * Saves what is not saved yet, before something that goes by it.
   *
   * @throws {RequestFailure} why it could not be saved
   */
  async function saveFirst(): Promise<void> {
    if (!(await flush())) throw failed.current;
  }

  useEffect(() => {
    if (toSend.current) {
      toSend.current = false;
      later(0);
    }
    // Kept, and saved all the same: it is not to be compared with what others save later.
    if (toForget.current) {
      toForget.current = false;
      forgetTyped(name);
    }
    const reached = (): void => {
      if (unsaved.current) later(0);
    };
    // Closing the page asks first while something is on its way.
    const closing = (event: BeforeUnloadEvent): void => {
      if (running.current !== null) event.preventDefault();
    };
    addEventListener("online", reached);
    addEventListener("beforeunload", closing);
    return () => {
      removeEventListener("online", reached);
      removeEventListener("beforeunload", closing);
    };
  });

  function takeTheirs(theirs: CaseBody): void {
    clearTimeout(timer.current);
    unsaved.current = false;
    setLatest({ version: theirs.version, draft: readDraft(theirs.stated, questions) });
    kept.forget();
    setRestored(false);
    setSaving({ is: "saved", at: null });
    client.setQueryData(caseQuery(number).queryKey, theirs);
  }

  function keepMine(theirs: CaseBody): void {
    setLatest({ version: theirs.version, draft: latest.current.draft });
    unsaved.current = true;
    later(0);
  }

  return {
    draft: kept.value.draft,
    write: (draft: Draft): void => {
      setLatest({ version: latest.current.version, draft });
      unsaved.current = true;
      if (saving.is === "changed") return;
      setSaving({ is: "waiting" });
      later(quietMs);
    },
    saving,
    flush,
    saveFirst,
    /** Whether the form begins with what was typed before and not saved. */
    restored,
    takeTheirs,
    keepMine,
  };
}

/** How the form begins: with what is saved, or with what was typed before, where that says something else. */
function open(
  { value, wasKept }: { readonly value: KeptDraft; readonly wasKept: boolean },
  found: CaseBody,
  questions: readonly Question[],
): { readonly value: KeptDraft; readonly restored: boolean; readonly saving: Saving } {
  const same =
    JSON.stringify(toStated(value.draft, questions, found.stated)) ===
    JSON.stringify(toStated(readDraft(found.stated, questions), questions, found.stated));
  if (!wasKept || same) {
    return {
      value: { version: found.version, draft: value.draft },
      restored: false,
      saving: { is: "saved", at: null },
    };
  }
  return {
    value,
    restored: true,
    saving: value.version === found.version ? { is: "waiting" } : { is: "changed", theirs: found },
  };
}

/** What a save came to that did not succeed. */
async function whyNotSaved(number: string, fault: unknown): Promise<Saving> {
  if (!(fault instanceof RequestFailure)) return { is: "refused", fault };
  if (fault.status === 0 || fault.status >= 500) return { is: "unreached" };
  if (fault.status !== 412 && fault.status !== 409) return { is: "refused", fault };
  try {
    const theirs = await bodyOf(
      api.GET("/api/v1/cases/{case}", { params: { path: { case: number } } }),
    );
    return { is: "changed", theirs };
  } catch (other) {
    return { is: "refused", fault: other };
  }
}

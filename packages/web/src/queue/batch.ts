import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { type PlainStep, takePlainStep } from "../case/take.ts";
import type { Role } from "../session/session.ts";

/** The steps that need no words, so that many cases may take them at once: from which state, by whom. */
export const batchSteps: readonly {
  readonly kind: PlainStep;
  readonly from: readonly string[];
  readonly role: Role;
}[] = [
  { kind: "accept", from: ["submitted"], role: "clerk" },
  { kind: "check", from: ["decided"], role: "finance" },
  { kind: "publish", from: ["checked"], role: "clerk" },
  { kind: "approve", from: ["noticed"], role: "approver" },
  { kind: "pay", from: ["approved", "paying"], role: "paymaster" },
];

export interface Progress {
  readonly kind: PlainStep;
  readonly all: number;
  readonly done: readonly string[];
  readonly refused: readonly { readonly number: string; readonly fault: unknown }[];
}

/** Takes a step of many cases, one request for each, so that the server checks each for itself; one that it refuses holds up none. */
export function useBatch() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const busy = progress !== null && progress.done.length + progress.refused.length < progress.all;
  async function run(kind: PlainStep, cases: readonly CaseSummaryBody[]): Promise<void> {
    let now: Progress = { kind, all: cases.length, done: [], refused: [] };
    setProgress(now);
    for (const { number } of cases) {
      try {
        await takePlainStep(kind, number, { "idempotency-key": crypto.randomUUID() });
        now = { ...now, done: [...now.done, number] };
      } catch (fault) {
        now = { ...now, refused: [...now.refused, { number, fault }] };
      }
      setProgress(now);
    }
    await client.invalidateQueries({ queryKey: ["work"] });
  }
  return { progress, busy, run, close: () => setProgress(null) };
}

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

interface Refused {
  readonly number: string;
  readonly fault: unknown;
}

export interface Progress {
  readonly kind: PlainStep;
  readonly all: number;
  readonly done: readonly string[];
  readonly refused: readonly Refused[];
}

/** Takes a step of many cases, one request for each, so that the server checks each for itself; one that it refuses holds up none. */
export function useBatch() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const busy = progress !== null && progress.done.length + progress.refused.length < progress.all;
  async function run(kind: PlainStep, cases: readonly CaseSummaryBody[]): Promise<void> {
    const done: string[] = [];
    const refused: Refused[] = [];
    const tell = () =>
      setProgress({ kind, all: cases.length, done: [...done], refused: [...refused] });
    tell();
    for (const { number } of cases) {
      try {
        await takePlainStep(kind, number, { "idempotency-key": crypto.randomUUID() });
        done.push(number);
      } catch (fault) {
        refused.push({ number, fault });
      }
      tell();
    }
    await client.invalidateQueries({ queryKey: ["work"] });
  }
  return { progress, busy, run, close: () => setProgress(null) };
}

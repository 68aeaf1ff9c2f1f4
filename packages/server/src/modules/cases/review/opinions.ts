import type { Found, Taken } from "../way/found.ts";
import type { StepKind } from "../way/steps.ts";

type Seen = Pick<Found, "programme"> & { readonly steps: readonly Pick<Taken, "kind" | "body">[] };

/** The supporting bodies that have not given one since one of some steps was taken last. */
function silentSince({ steps, programme }: Seen, since: readonly StepKind[]): readonly string[] {
  const came = steps.findLastIndex(({ kind }) => since.includes(kind));
  const given = new Set(
    steps.slice(came + 1).flatMap(({ kind, body }) => (kind === "advise" ? [body] : [])),
  );
  return programme.supporting.filter((body) => !given.has(body));
}

/**
 * The supporting bodies that may give an opinion: each gives one, and another where the case is reviewed anew, whether it
 * has to or not.
 */
export const opinionsTaken = (found: Seen): readonly string[] =>
  silentSince(found, ["accept", "appeal", "send-back", "reopen"]);

/** The supporting bodies that have not given an opinion since the case was accepted or appealed. */
export const opinionsAwaited = (found: Seen): readonly string[] =>
  silentSince(found, ["accept", "appeal"]);

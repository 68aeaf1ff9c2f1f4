import type { Found, Taken } from "../way/found.ts";

/** The supporting bodies that have not given an opinion since the case was accepted or appealed. */
export function opinionsAwaited(
  found: Pick<Found, "programme"> & { readonly steps: readonly Pick<Taken, "kind" | "body">[] },
): readonly string[] {
  const came = found.steps.findLastIndex(({ kind }) => kind === "accept" || kind === "appeal");
  const given = new Set(
    found.steps.slice(came + 1).flatMap(({ kind, body }) => (kind === "advise" ? [body] : [])),
  );
  return found.programme.supporting.filter((body) => !given.has(body));
}

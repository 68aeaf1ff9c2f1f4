import { type Assessment, type Rulebook, assess } from "@gongbao/engine";
import { ApiError } from "../../../errors/api-error.ts";
import { caseIn, readingsIn } from "../reading.ts";
import { withoutWords } from "../without-words.ts";
import type { Stated, Total } from "./tables.ts";

/** A case and the readings chosen for it. */
interface Given {
  readonly stated: Stated;
  readonly interpretations: Readonly<Record<string, string>>;
}

/**
 * What the rules give in a case as it is to be kept.
 *
 * @throws {ApiError} 404 or 422 where the rules do not read it
 */
export function assessed(
  rulebook: Rulebook,
  { stated, interpretations }: Given,
): Pick<Assessment, "asOf" | "total"> {
  const given = caseIn(stated, rulebook);
  const chosen = readingsIn(interpretations, rulebook);
  return withoutWords(() =>
    assess(rulebook, given, { interpretations: chosen, groundsOfNothing: false }),
  );
}

/** What a case that was kept comes to under other rules, on its day; null where they do not read it. */
export function totalUnder(
  rulebook: Rulebook,
  { stated, interpretations, day }: Given & { readonly day: string },
): Total | null {
  try {
    return assessed(rulebook, { stated: { ...stated, "as-of": day }, interpretations }).total;
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

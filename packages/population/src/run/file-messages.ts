import type { SentTexts } from "../columns/texts.ts";
import type { PartContent } from "./part-files.ts";

/** What a part is made of, as it goes to the thread that makes its files: columns in shared memory go as they lie. */
export interface SentContent extends Pick<PartContent, "pieces" | "totals" | "groups"> {
  readonly holders: SentTexts;
  readonly things: readonly (readonly [kind: string, ids: SentTexts])[];
}

import type { Redaction } from "../issue/model.ts";
import { clean } from "./clean.ts";
import { decode } from "./decode.ts";
import { maskPersonal } from "./mask.ts";
import type { Finding } from "./place.ts";

/** The scan as everything after this sees it: decoded, with LF line ends, personal contact details masked. */
export interface Scan {
  readonly text: string;
  /** Ranges in the scan. */
  readonly redactions: readonly Redaction[];
  readonly findings: readonly Finding[];
}

/** Reads a scan. Masking comes before anything else looks at the text, so that nothing later can leak. */
export function readScan(input: Uint8Array | string): Scan {
  const { text, findings } = clean(decode(input));
  const masked = maskPersonal(text);
  return { text: masked.text, redactions: masked.redactions, findings };
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The volumes kept here, by folder name. */
export const volumes = ["liaocheng-2019-02"] as const;

/** The folder name of a volume. */
export type VolumeId = (typeof volumes)[number];

/** The scanned bytes of a volume, exactly as received; `packages/gazette` decodes, mends and parses them. */
export function loadScan(volume: VolumeId): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`./${volume}/scan.txt`, import.meta.url)));
}

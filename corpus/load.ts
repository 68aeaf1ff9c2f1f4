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

/** What a volume keeps beside its scan, as parsed JSON: `packages/gazette` checks and reads it. */
function loadBeside(volume: VolumeId, file: string): unknown {
  const json: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL(`./${volume}/${file}`, import.meta.url)), "utf8"),
  );
  return json;
}

/** The list of errata of a volume (勘误表), for `readErrata`. */
export function loadErrata(volume: VolumeId): unknown {
  return loadBeside(volume, "errata.json");
}

/** The register of organisations of a volume (机构名录). */
export function loadOrganisations(volume: VolumeId): unknown {
  return loadBeside(volume, "organisations.json");
}

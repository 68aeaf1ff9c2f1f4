import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The one text for a JSON value: keys sorted by code unit, no white space, members that are undefined left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

const hexOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** `sha256:…` of a text. */
export const hashOfText = (text: string, hex: (text: string) => string = hexOf): string =>
  `sha256:${hex(text)}`;

/** `sha256:…` of the canonical text. */
export const hashOf = (value: unknown): string => hashOfText(canonical(value));

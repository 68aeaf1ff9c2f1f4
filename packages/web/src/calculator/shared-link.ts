import type { Rulebook } from "@gongbao/engine";
import { type Form, toCase } from "./form.ts";

const prefix = "#case=";
const mostBytes = 1_000_000;

/** What a link holds. */
interface Shared {
  readonly raw: unknown;
  readonly readings: Readonly<Record<string, unknown>>;
}

/** The fragment of a link that holds the case. What stands behind # is never sent to a server. */
export const fragmentOf = (form: Form, rulebook: Rulebook): Promise<string> =>
  fragmentWith({ raw: toCase(form, rulebook), readings: form.readings });

/** The fragment that holds a case with the readings chosen for it. */
export async function fragmentWith({ raw, readings }: Shared): Promise<string> {
  const words = JSON.stringify({ case: raw, readings });
  const packed = new Blob([words]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return prefix + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export const holdsCase = (fragment: string): boolean => fragment.startsWith(prefix);

/** The case that a fragment holds; null where it was cut or is none. */
export async function caseIn(fragment: string): Promise<Shared | null> {
  if (!holdsCase(fragment)) return null;
  try {
    const text = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (each) => each.codePointAt(0) ?? 0);
    const words = await unpacked(bytes);
    const held: unknown = JSON.parse(words);
    if (typeof held !== "object" || held === null || !("case" in held)) return null;
    const readings =
      "readings" in held && typeof held.readings === "object" && held.readings !== null
        ? Object.fromEntries(Object.entries(held.readings))
        : {};
    return { raw: held.case, readings };
  } catch {
    return null;
  }
}

/** Unpacks no more than a case can be, however little was sent. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const decoder = new TextDecoder();
  let words = "";
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > mostBytes) throw new RangeError("a case is not so large");
    words += decoder.decode(part.value, { stream: true });
  }
  return words + decoder.decode();
}

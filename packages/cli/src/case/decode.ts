import type { Label } from "@gongbao/engine";

/** Larger than any case a person writes, small enough to read at once. */
export const MOST_BYTES = 2_000_000;

/** Text, or the place where the bytes stop being text. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly offset: number; readonly before: string; readonly why: Label };

const strict = (label: string) => new TextDecoder(label, { fatal: true, ignoreBOM: true });

function decodes(label: string, bytes: Uint8Array): string | null {
  try {
    return strict(label).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes from the start are whole UTF-8 characters. */
function soundBytes(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = strict("utf-8");
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

const CHINESE = /\p{Script=Han}{2}/u;

/** Reads UTF-8, with or without a byte order mark. Other encodings and binary data are refused, with their place. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (offset: number, before: string, why: Label): Decoded => ({
    ok: false,
    offset,
    before,
    why,
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(0, "", {
      zh: "应为UTF-8文本，实为UTF-16；请另存为UTF-8",
      en: "expected UTF-8 text, found UTF-16; save the file as UTF-8",
    });
  const text = decodes("utf-8", bytes);
  if (text === null) {
    const offset = soundBytes(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true });
    const chinese = decodes("gb18030", bytes);
    return chinese !== null && CHINESE.test(chinese)
      ? refuse(offset, before, {
          zh: "应为UTF-8文本，实为GBK（GB 18030）；请另存为UTF-8",
          en: "expected UTF-8 text, found GBK (GB 18030); save the file as UTF-8",
        })
      : refuse(offset, before, {
          zh: `应为UTF-8文本，实为别的字节（0x${(bytes[offset] ?? 0).toString(16)}）`,
          en: `expected UTF-8 text, found another byte (0x${(bytes[offset] ?? 0).toString(16)})`,
        });
  }
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const control = [...plain.matchAll(/[^\P{Cc}\t\n\r\u0085]/gu)][0];
  if (control) {
    const code = (control[0].codePointAt(0) ?? 0).toString(16).padStart(2, "0");
    return refuse(control.index, plain.slice(0, control.index), {
      zh: `应为文本，实为控制字符（0x${code}）；这像是二进制文件`,
      en: `expected text, found a control character (0x${code}); this looks like a binary file`,
    });
  }
  return { ok: true, text: plain };
}

import type { Finding } from "./place.ts";

/** What was read from bytes or a string. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** In characters; more is not read. About 85 times the first volume, far beyond any single issue. */
export const longestScan = 4_000_000;

const replacement = "\uFFFD";

/**
 * Reads bytes as text: UTF-8 with or without a byte order mark; UTF-16 and GB 18030 (so GBK and GB 2312 too) are
 * recognised and reported with a warning. Bytes that stand for nothing become U+FFFD, each run with its place.
 * Input past `longestScan` characters is left out, with an error at the place where reading stopped.
 */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === "string") return limit(dropMark(input), []);
  // A character takes at most four bytes in each of these encodings, so that nothing below the limit is lost here.
  const bytes = input.length > longestScan * 4 ? input.subarray(0, longestScan * 4) : input;
  const wide = utf16(bytes);
  if (wide !== null) return limit(wide, [notUtf8(wide, "UTF-16")]);
  const strict = tryDecode(bytes, "utf-8");
  if (strict !== null) return limit(dropMark(strict), []);
  return limit(...decodeDamaged(bytes));
}

/** Neither clean UTF-8 nor UTF-16: the reading with fewer undecodable bytes wins. */
function decodeDamaged(bytes: Uint8Array): [string, Finding[]] {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const broken = count(utf8, replacement);
  const national = new TextDecoder("gb18030").decode(bytes);
  const brokenNational = count(national, replacement);
  // UTF-8 with a few bad bytes (a file cut in mid-character) decodes as GB 18030 too, into nonsense.
  if (broken * 50 > utf8.length && brokenNational < broken) {
    const findings = [notUtf8(national, "GB 18030")];
    return [national, [...findings, ...undecodable(national)]];
  }
  return [utf8, undecodable(utf8)];
}

function notUtf8(text: string, name: string): Finding {
  return {
    code: "encoding",
    severity: "warning",
    zh: `文本不是 UTF-8 编码，已按 ${name} 读取`,
    en: `The text is not UTF-8; it was read as ${name}`,
    offset: text.length === 0 ? null : 0,
  };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 with its mark, or without one where the line feeds and digits betray it by a zero byte at one parity. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 40 < sample.length || Math.min(even, odd) * 4 > Math.max(even, odd)) {
    return null;
  }
  const text = tryDecode(bytes, odd > even ? "utf-16le" : "utf-16be");
  return text === null || !/\p{Script=Han}/u.test(text.slice(0, 4096)) ? null : text;
}

function undecodable(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const run of text.matchAll(/\uFFFD+/gu)) {
    if (findings.length === 20) {
      findings.push({
        code: "undecodable",
        severity: "error",
        zh: "此后还有无法解码的字节，不再逐处列出",
        en: "More undecodable bytes follow; they are not listed one by one",
        offset: run.index,
      });
      break;
    }
    findings.push({
      code: "undecodable",
      severity: "error",
      zh: `此处有 ${run[0].length} 处字节无法解码`,
      en: `${run[0].length} undecodable byte sequence(s) here`,
      offset: run.index,
    });
  }
  return findings;
}

function limit(text: string, findings: readonly Finding[]): Decoded {
  if (text.length <= longestScan) return { text, findings };
  const kept = text.slice(0, longestScan);
  const tooLong: Finding = {
    code: "too-long",
    severity: "error",
    zh: `文本超过 ${longestScan} 个字符，只读到此处`,
    en: `The text is longer than ${longestScan} characters; reading stopped here`,
    offset: kept.length,
  };
  const inside = findings.filter(({ offset }) => offset === null || offset < kept.length);
  return { text: kept, findings: [...inside, tooLong] };
}

function dropMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function count(text: string, character: string): number {
  let total = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) total++;
  return total;
}

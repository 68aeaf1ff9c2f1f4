/** An exact number: n/d in lowest terms, d positive. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const exact = (n: bigint, d: bigint = 1n): Exact => {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a };
};

const plus = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);

export const times = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);

const DIGITS: Readonly<Record<string, bigint>> = {
  〇: 0n,
  零: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** The number that digit by digit is written 二〇一九, or null. */
function readPositions(text: string): bigint | null {
  let value = 0n;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined || character === "两") return null;
    value = value * 10n + digit;
  }
  return text === "" ? null : value;
}

/** A number below ten thousand in words: 一百三十八, 两千零五, 十二; null when it is none. */
function readBelowMyriad(text: string): bigint | null {
  let total = 0n;
  let digit: bigint | null = null;
  let lastPlace = 10_000n;
  let zero = false;
  for (const character of text) {
    const place = PLACES[character];
    const next = DIGITS[character];
    if (place !== undefined) {
      if (place >= lastPlace || (digit === null && (place !== 10n || total > 0n || zero)))
        return null;
      total += (digit ?? 1n) * place;
      lastPlace = place;
      digit = null;
      zero = false;
    } else if (next === 0n) {
      if (zero || digit !== null || total === 0n) return null;
      zero = true;
    } else if (next === undefined || digit !== null) return null;
    else digit = next;
  }
  if (digit !== null) {
    // 一百二 is 120 in speech, but official prose writes it out; refused rather than guessed.
    if (lastPlace > 10n && lastPlace < 10_000n && !zero) return null;
    return total + digit;
  }
  return zero ? null : total;
}

/** A whole number in Chinese words up to 9999亿…, or null. */
function readChineseWhole(text: string): bigint | null {
  if (text === "") return null;
  if (text === "零" || text === "〇") return 0n;
  const positions = readPositions(text);
  if (positions !== null && (text.length > 1 || positions > 0n)) return positions;
  for (const unit of ["亿", "万"] as const) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const scale = MYRIADS[unit] ?? 1n;
    const head = readChineseWhole(text.slice(0, at));
    const rest = text.slice(at + 1);
    if (head === null || head === 0n) return null;
    if (rest === "") return head * scale;
    const tail = readChineseWhole(rest.replace(/^零/u, ""));
    if (tail === null || tail === 0n || tail >= scale) return null;
    const needsZero = tail < scale / 10n;
    return needsZero === rest.startsWith("零") ? head * scale + tail : null;
  }
  return readBelowMyriad(text);
}

const toHalfWidth = (text: string): string =>
  text.replaceAll(/[０-９．，：％]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

/**
 * A number as gazettes write it: Arabic or Chinese digits or both, with 万 and 亿, a decimal part after `.` or 点,
 * and 半. Null when the whole text is not one number.
 */
export function readNumber(words: string): Exact | null {
  const text = toHalfWidth(words);
  if (text === "半") return exact(1n, 2n);
  const arabic = /^(\d{1,30})(?:\.(\d{1,20}))?([百千]?)(万?亿?)$/u.exec(text);
  if (arabic) {
    const [, whole = "0", fraction = "", place = "", myriads = ""] = arabic;
    const base = exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
    const scale = Array.from(place + myriads).reduce(
      (product, unit) => product * (PLACES[unit] ?? MYRIADS[unit] ?? 1n),
      1n,
    );
    return times(base, exact(scale));
  }
  const pointed = /^(.+)点([〇零一二三四五六七八九]{1,20})(万?亿?)$/u.exec(text);
  if (pointed) {
    const [, head = "", tail = "", myriads = ""] = pointed;
    const whole = readChineseWhole(head);
    const decimals = readPositions(tail.replaceAll("零", "〇"));
    if (whole === null || decimals === null) return null;
    const scale = Array.from(myriads).reduce(
      (product, unit) => product * (MYRIADS[unit] ?? 1n),
      1n,
    );
    return times(plus(exact(whole), exact(decimals, 10n ** BigInt(tail.length))), exact(scale));
  }
  const whole = readChineseWhole(text);
  return whole === null ? null : exact(whole);
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * A unified social credit code (统一社会信用代码) in its one written form, or null where it is none: eighteen characters of
 * which the last checks the others. Source: GB 32100-2015.
 */
export function readCreditCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) return null;
  return checkOf(code) === code.charAt(17) ? code : null;
}

/** A credit code that checks, for a firm that does not exist: `91000000M` around a number. The division 000000 is none. */
export function inventedCode(number: number): string {
  const body = `91000000M${String(number).padStart(8, "0")}`;
  return `${body}${checkOf(body)}`;
}

/** The character that checks the seventeen before it; null where one of them is none of the alphabet. */
function checkOf(code: string): string | null {
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    const value = alphabet.indexOf(code.charAt(at));
    if (value < 0) return null;
    sum += value * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

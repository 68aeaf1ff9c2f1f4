const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What is wrong with a unified social credit code while it is typed (GB 32100-2015); null where it is whole and right. */
export function faultOf(
  typed: string,
):
  | { readonly is: "character"; readonly found: string }
  | { readonly is: "short"; readonly missing: number }
  | { readonly is: "long" }
  | { readonly is: "check" }
  | null {
  const code = written(typed);
  const strange = Array.from(code).find((each) => !alphabet.includes(each));
  if (strange !== undefined) return { is: "character", found: strange };
  if (code.length < 18) return { is: "short", missing: 18 - code.length };
  if (code.length > 18) return { is: "long" };
  const sum = weights.reduce(
    (total, weight, at) => total + weight * alphabet.indexOf(code.charAt(at)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17) ? null : { is: "check" };
}

/** A code in its one written form, without the spaces that people type between its parts. */
export const written = (typed: string): string => typed.replaceAll(/[\s-]/gu, "").toUpperCase();

import { createHmac, timingSafeEqual } from "node:crypto";

/** How the sign-in signs its cookies. */
export interface CookieSigning {
  readonly secret: string;
  /** Whether cookies go over TLS alone, which their name says. */
  readonly secure: boolean;
}

/**
 * The token of a session in the cookies of a request, by the sign-in's own signature: HMAC-SHA-256 of the token, in
 * base64 behind a dot, the whole percent-encoded. Null where there is none, or its signature is another's.
 */
export function tokenIn(
  cookies: string | undefined,
  { secret, secure }: CookieSigning,
): string | null {
  const name = `${secure ? "__Secure-" : ""}gongbao.session_token=`;
  const found = cookies
    ?.split(";")
    .map((each) => each.trim())
    .find((each) => each.startsWith(name));
  if (found === undefined) return null;
  const value = decoded(found.slice(name.length));
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const signed = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return signed.length === expected.length && timingSafeEqual(signed, expected) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

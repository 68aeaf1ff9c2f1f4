import { createHmac } from "node:crypto";
import type { SignIn } from "../sign-in/auth.ts";

/** Signs somebody in without a password, and answers the cookie: the same as a sign-in by password sets. */
export async function openSession({ auth }: SignIn, user: string): Promise<string> {
  const { internalAdapter, authCookies, secret, sessionConfig } = await auth.$context;
  const { token } = await internalAdapter.createSession(user);
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  const value = encodeURIComponent(`${token}.${signature}`);
  const { name } = authCookies.sessionToken;
  // Loopback alone, so without TLS.
  return `${name}=${value}; Max-Age=${sessionConfig.expiresIn}; Path=/; HttpOnly; SameSite=Lax`;
}

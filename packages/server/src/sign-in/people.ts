import { randomBytes } from "node:crypto";
import type { SignIn } from "./auth.ts";

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** Null where the person sets one by a link. */
  readonly password: string | null;
  /** Whether somebody has made sure that the address is theirs. */
  readonly verified: boolean;
}

/** Makes an account; its id, or null where the address has one. Without mail, and without a session. */
export async function makePerson(
  { auth }: SignIn,
  { name, email, password, verified }: NewPerson,
): Promise<string | null> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const address = email.trim().toLowerCase();
  if ((await internalAdapter.findUserByEmail(address)) !== null) return null;
  const hash = await passwords.hash(password ?? randomBytes(32).toString("base64url"));
  const user = await internalAdapter.createUser(
    { name, email: address, emailVerified: verified },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: hash,
  });
  return user.id;
}

/** A link by which somebody sets a password, good once and for so many hours. */
export async function passwordLink(
  { auth, origin }: SignIn,
  user: string,
  { hours }: { readonly hours: number },
): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const token = randomBytes(24).toString("base64url");
  await internalAdapter.createVerificationValue({
    value: user,
    identifier: `reset-password:${token}`,
    expiresAt: new Date(Date.now() + hours * 3_600_000),
  });
  return `${origin()}/reset?token=${token}`;
}

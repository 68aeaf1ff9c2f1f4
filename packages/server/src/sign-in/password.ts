import { hash, verify } from "@node-rs/argon2";

/** OWASP's second profile for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const profile = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFC"), profile);

export const verifyPassword = ({
  hash: stored,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> => verify(stored, password.normalize("NFC"));

/** The fewest characters of a password; there are no other rules, by NIST SP 800-63B. */
export const shortestPassword = 12;

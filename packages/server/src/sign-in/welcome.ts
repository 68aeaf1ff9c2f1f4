import { createHash, randomBytes } from "node:crypto";
import { appendAudit } from "../audit/append.ts";
import type { AuditTables } from "../audit/tables.ts";
import type { Database } from "../database/connect.ts";
import { grantRole, hasAdministrator } from "../directory/members.ts";
import type { DirectoryTables } from "../directory/tables.ts";
import { claimKey, markDone } from "../idempotency/keyed.ts";
import type { IdempotencyTables } from "../idempotency/tables.ts";
import { type Clock, moment } from "../spine/clock.ts";
import type { SignIn } from "./auth.ts";
import { makePerson } from "./people.ts";
import type { SignInTables } from "./tables.ts";

const hours = 24;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * A one-time token for the first administrator, or null where there is one already. Only its hash is kept; a token made
 * before is no longer good.
 */
export async function welcomeToken(database: Database, clock: Clock): Promise<string | null> {
  const tables = database.withTables<DirectoryTables & SignInTables>();
  if (await hasAdministrator(database.withTables<DirectoryTables>())) return null;
  const token = randomBytes(24).toString("base64url");
  const expires = new Date(clock.now().getTime() + hours * 3_600_000).toISOString();
  await tables.transaction().execute(async (transaction) => {
    await transaction.deleteFrom("sign_in.welcome").execute();
    await transaction
      .insertInto("sign_in.welcome")
      .values({ token_hash: hashOf(token), expires_at: expires, used_at: null })
      .execute();
  });
  return token;
}

export interface FirstAdministrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What came of a welcome: the administrator, or why there is none. */
export type Welcome =
  | { readonly user: string }
  | { readonly refused: "no-such-token" | "not-taken" };

/** Makes the first administrator of whoever has the token: once. */
export async function acceptWelcome(
  database: Database,
  signIn: SignIn,
  clock: Clock,
  { token, name, email, password }: FirstAdministrator,
): Promise<Welcome> {
  const at = moment(clock);
  const tables = database.withTables<DirectoryTables & SignInTables & AuditTables>();
  const taken = await tables
    .updateTable("sign_in.welcome")
    .set({ used_at: at })
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .returning("token_hash")
    .executeTakeFirst();
  if (taken === undefined) return { refused: "no-such-token" };
  const restore = () =>
    tables
      .updateTable("sign_in.welcome")
      .set({ used_at: null })
      .where("token_hash", "=", taken.token_hash)
      .execute();
  try {
    // The operator's link vouches for the address.
    const user = await makePerson(signIn, { name, email, password, verified: true });
    if (user === null) {
      await restore();
      return { refused: "not-taken" };
    }
    await tables.transaction().execute(async (transaction) => {
      await claimKey(transaction.withTables<IdempotencyTables>(), at);
      await grantRole(transaction, {
        user,
        body: "gongbao",
        role: "administrator",
        at,
        by: "system",
      });
      await appendAudit(transaction, {
        at,
        actor: user,
        action: "administrator.welcome",
        about: `user:${user}`,
      });
    });
    markDone();
    return { user };
  } catch (error) {
    await restore();
    throw error;
  }
}

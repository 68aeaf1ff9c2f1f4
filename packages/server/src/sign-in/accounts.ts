import { type QueryExecutorProvider, sql } from "kysely";

/** Whether somebody has a password here, and does not only come in by the city's sign-on. */
export async function hasPassword(database: QueryExecutorProvider, user: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from sign_in."account" where "userId" = ${user} and "providerId" = 'credential'`.execute(
    database,
  );
  return rows.length > 0;
}

/** Whether somebody proves a second factor when they sign in. */
export async function hasSecondFactor(
  database: QueryExecutorProvider,
  user: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from sign_in."user" where "id" = ${user} and "twoFactorEnabled"`.execute(database);
  return rows.length > 0;
}

/** Whether an administrator has closed somebody's account. */
export async function isClosed(database: QueryExecutorProvider, user: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from sign_in."user" where "id" = ${user} and "closedAt" is not null`.execute(database);
  return rows.length > 0;
}

/**
 * Closes somebody's account at a moment, or opens it again (null); false where it was so already. What they are in which
 * bodies stays on record, and nobody acts by it while the account is closed.
 */
export async function closeAccount(
  database: QueryExecutorProvider,
  user: string,
  at: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    update sign_in."user" set "closedAt" = ${at}::timestamptz, "updatedAt" = now()
      where "id" = ${user} and ("closedAt" is null) = ${at !== null} returning 1`.execute(database);
  return rows.length > 0;
}

/** Corrects what an account is called and its address. A new address is proved by nobody, and links to the old are dead. */
export async function correctAccount(
  database: QueryExecutorProvider,
  user: string,
  { name, email }: { readonly name: string; readonly email: string | null },
): Promise<void> {
  await sql`
    update sign_in."user" set "name" = ${name}, "updatedAt" = now() where "id" = ${user}`.execute(
    database,
  );
  if (email === null) return;
  await sql`
    update sign_in."user" set "email" = ${email}, "emailVerified" = false where "id" = ${user}`.execute(
    database,
  );
  await sql`
    delete from sign_in."verification"
      where "value" = ${user} and "identifier" like 'reset-password:%'`.execute(database);
  await forgetDevices(database, user);
}

/**
 * After a password was set by a link that went to the address: the address is proved. Where it was not before, somebody
 * else may have signed up with it: the second factor that they set goes.
 */
export async function provedByReset(
  database: QueryExecutorProvider,
  { id }: { readonly id: string },
): Promise<void> {
  const { rows } = await sql`
    update sign_in."user" set "emailVerified" = true
      where "id" = ${id} and not "emailVerified" returning 1`.execute(database);
  if (rows.length > 0) await removeSecondFactor(database, id);
  await forgetDevices(database, id);
}

/** Takes somebody's second factor away; false where there was none. */
export async function removeSecondFactor(
  database: QueryExecutorProvider,
  user: string,
): Promise<boolean> {
  const { rows } = await sql`
    update sign_in."user" set "twoFactorEnabled" = false
      where "id" = ${user} and "twoFactorEnabled" returning 1`.execute(database);
  await sql`delete from sign_in."twoFactor" where "userId" = ${user}`.execute(database);
  return rows.length > 0;
}

/** Trusts none of somebody's devices any more, and ends the sign-ins that stand half-way. */
export async function forgetDevices(database: QueryExecutorProvider, user: string): Promise<void> {
  await sql`
    delete from sign_in."verification"
      where "value" = ${user}
        and ("identifier" like 'trust-device-%' or "identifier" like '2fa-%')`.execute(database);
}

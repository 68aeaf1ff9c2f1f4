import type { Transaction } from "kysely";
import { ApiError, notFound } from "../errors/api-error.ts";
import type { SignInTables } from "../sign-in/tables.ts";
import type { DirectoryTables } from "./tables.ts";

/** How somebody is named to whom something is given: by the address, and by the number where the address is not proved. */
interface Named {
  readonly email: string;
  /** What the person sees as `user` at /api/v1/self. */
  readonly user?: string | undefined;
}

/**
 * The person who signs in with an address, by id: to whom nothing is given.
 *
 * @throws {ApiError} 404
 */
export async function userOr404(
  transaction: Transaction<SignInTables>,
  named: Named,
): Promise<string> {
  return (await accountNamed(transaction, named)).id;
}

/**
 * The person to whom something is to be given. Whoever signs up first has an address, whosever it is: so it has to be
 * proved by mail, or the person's number, which they hand over themselves, has to be named with it.
 *
 * @throws {ApiError} 404; 409 where nobody has proved the address, or the account is closed
 */
export async function receiverOr404(
  transaction: Transaction<SignInTables>,
  named: Named,
): Promise<string> {
  const { id, emailVerified, closedAt } = await accountNamed(transaction, named);
  if (closedAt !== null) throw accountClosed;
  if (named.user === undefined && !emailVerified) throw notProved;
  return id;
}

async function accountNamed(transaction: Transaction<SignInTables>, { email, user }: Named) {
  const found = await transaction
    .selectFrom("sign_in.user")
    .select(["id", "emailVerified", "closedAt"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  if (found === undefined || (user !== undefined && user !== found.id)) {
    throw notFound({ zh: "用户", en: "user" }, "email", email, []);
  }
  return found;
}

export const accountClosed = new ApiError(409, {
  code: "account-closed",
  message: { zh: "这个账户已停用", en: "This account is closed" },
  where: "person",
  expected: null,
  found: null,
  advice: {
    zh: "请管理员先恢复这个账户。",
    en: "An administrator opens it again first.",
  },
});

const notProved = new ApiError(409, {
  code: "email-not-proved",
  message: {
    zh: "还没有人证明这个邮箱是自己的",
    en: "Nobody has proved that this address is theirs",
  },
  where: "email",
  expected: null,
  found: null,
  advice: {
    zh: "请本人先确认邮箱；没有邮件服务时，请一并填写本人在系统中看到的用户编号（user）。",
    en: "Let them confirm it; where no mail is sent, give the number (user) that they see in the system too.",
  },
});

/**
 * Makes sure that a body is in the directory.
 *
 * @throws {ApiError} 404
 */
export async function bodyOr404(
  transaction: Transaction<DirectoryTables>,
  body: string,
  where = "body",
): Promise<void> {
  const found = await transaction
    .selectFrom("directory.body")
    .select("id")
    .where("id", "=", body)
    .executeTakeFirst();
  if (!found) throw notFound({ zh: "单位", en: "body" }, where, body, []);
}

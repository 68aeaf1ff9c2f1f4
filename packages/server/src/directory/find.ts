import type { Transaction } from "kysely";
import { notFound } from "../errors/api-error.ts";
import type { SignInTables } from "../sign-in/tables.ts";
import type { DirectoryTables } from "./tables.ts";

/**
 * The person who signs in with an address, by id.
 *
 * @throws {ApiError} 404
 */
export async function userOr404(
  transaction: Transaction<SignInTables>,
  email: string,
): Promise<string> {
  const found = await transaction
    .selectFrom("sign_in.user")
    .select("id")
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  if (found) return found.id;
  throw notFound({ zh: "用户", en: "user" }, "email", email, []);
}

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

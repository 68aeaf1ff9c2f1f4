import { writeYuan } from "@gongbao/engine";
import type { Actor } from "../../../access/actor.ts";
import type { CaseBody } from "../schemas.ts";
import type { StepContext } from "../way/context.ts";
import { keptFor, lastVerified } from "./paying.ts";
import { masked } from "./accounts.ts";

/** What somebody would send if they paid a case now, and to which account: an order cannot be called back. */
export async function payableBy(
  { transaction, found }: Pick<StepContext, "transaction" | "found">,
  { memberships }: Pick<Actor, "memberships">,
): Promise<NonNullable<CaseBody["payable"]>> {
  const { shares } = found.programme;
  // As with the step itself, they pay for one body at a time.
  const payer = shares.find((share) =>
    memberships.some(({ body, role }) => role === "paymaster" && body === share.payer),
  )?.payer;
  let sum = 0n;
  for (const { line } of shares.filter((share) => share.payer === payer)) {
    sum += (await keptFor({ transaction, found }, line)).kept;
  }
  const account = await lastVerified({ transaction, found });
  const waiting = await transaction
    .selectFrom("cases.payee_account")
    .select("id")
    .where("body", "=", found.applicant)
    .where("verified_at", "is", null)
    .where("refused_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return {
    sum: writeYuan(sum),
    account:
      account === undefined
        ? null
        : { holder: account.holder, bank: account.bank, number: masked(account.number) },
    accountWaits: account === undefined && waiting !== undefined,
  };
}

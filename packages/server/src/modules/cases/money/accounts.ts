import { type Static, Type } from "@fastify/type-provider-typebox";
import { type RawBuilder, type Selectable, sql } from "kysely";
import { list, nullable } from "../../../schema/basics.ts";
import type { AccountPaper } from "../../evidence/account-papers.ts";
import { AccountPaperSchema } from "../../evidence/schemas.ts";
import type { Tables } from "../tables.ts";

export const AccountSchema = Type.Object(
  {
    id: Type.String(),
    body: Type.String(),
    holder: Type.String(),
    bank: Type.String(),
    number: Type.String({
      description: "Its last four digits; all of it for whoever is to verify it.",
    }),
    verified: Type.Boolean(),
    paidTo: Type.Boolean({
      description: "Whether payments go to it now: of those verified, to the one verified last.",
    }),
    refused: nullable(
      Type.String({
        description: "Why it was refused: it is never paid to, and another is to be named.",
      }),
    ),
    papers: list(AccountPaperSchema, "What shows that it is the payee's."),
  },
  { title: "PayeeAccount" },
);

export type AccountBody = Static<typeof AccountSchema>;

/** An account number as those see it who are not to verify it: its last four digits. */
export const masked = (number: string): string => `****${number.slice(-4)}`;

/** The account that a payee is paid to: of those that were verified the last. */
export const paidTo = (body: RawBuilder<unknown>): RawBuilder<bigint | null> => sql<bigint | null>`(
  select v.id from cases.payee_account v where v.body = ${body} and v.verified_at is not null
    order by v.verified_at desc, v.id desc limit 1)`;

type Account = Pick<
  Selectable<Tables["cases.payee_account"]>,
  "id" | "body" | "holder" | "bank" | "number" | "verified_at" | "refused_because"
>;

/** Whether nobody has said yes or no to an account. */
export const isWaiting = ({
  verified_at: verified,
  refused_because: refused,
}: Pick<Account, "verified_at" | "refused_because">): boolean =>
  verified === null && refused === null;

/** An account as it is shown: with its whole number only to whoever holds that against the bank's paper. */
export const shown = (
  account: Account,
  {
    papers,
    isPaidTo,
    verifies,
  }: {
    readonly papers: readonly AccountPaper[];
    readonly isPaidTo: boolean;
    readonly verifies: boolean;
  },
): AccountBody => ({
  id: String(account.id),
  body: account.body,
  holder: account.holder,
  bank: account.bank,
  number: verifies && isWaiting(account) ? account.number : masked(account.number),
  verified: account.verified_at !== null,
  paidTo: isPaidTo,
  refused: account.refused_because,
  papers: [...papers],
});

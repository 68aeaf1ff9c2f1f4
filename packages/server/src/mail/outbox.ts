import type { Generated, GeneratedAlways, Kysely } from "kysely";

export type MailTables = {
  "mail.message": {
    id: GeneratedAlways<bigint>;
    recipient: string;
    subject: string;
    content: string;
    made_at: string;
    next_at: string;
    attempts: Generated<number>;
    sent_at: string | null;
    refusal: string | null;
    refused_at: Generated<string | null>;
    told_at: Generated<string | null>;
  };
};

/** A message to one person. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Puts messages with what is to go out; in a transaction, they go out only if that holds. */
export async function putOut(
  database: Pick<Kysely<MailTables>, "insertInto">,
  messages: readonly Message[],
  at: string,
): Promise<void> {
  if (messages.length === 0) return;
  await database
    .insertInto("mail.message")
    .values(
      messages.map(({ to, subject, text }) => ({
        recipient: to,
        subject,
        content: text,
        made_at: at,
        next_at: at,
        sent_at: null,
        refusal: null,
      })),
    )
    .execute();
}

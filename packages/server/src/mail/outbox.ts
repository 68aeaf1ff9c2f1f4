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
  };
};

/** A message to one person. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Puts a message with what is to go out; in a transaction, it goes out only if that holds. */
export async function putOut(
  database: Kysely<MailTables>,
  { to, subject, text }: Message,
  at: string,
): Promise<void> {
  await database
    .insertInto("mail.message")
    .values({
      recipient: to,
      subject,
      content: text,
      made_at: at,
      next_at: at,
      sent_at: null,
      refusal: null,
    })
    .execute();
}

import type { Transaction } from "kysely";
import type { DirectoryTables } from "../../directory/tables.ts";
import { type MailTables, putOut } from "../../mail/outbox.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import type { Spine } from "../../spine/spine.ts";
import { letterOf } from "./letter.ts";
import { type Audience, type Recipient, recipientsOf } from "./recipients.ts";
import type { NotificationTables } from "./tables.ts";

/** What people are told, in both languages, with what it is about and until when something is to be done. */
export interface News {
  /** `case.accept`: the module and what happened. */
  readonly kind: string;
  /** `case:2019-000001`. */
  readonly about: string;
  readonly zh: string;
  readonly en: string;
  readonly dueOn: string | null;
}

/** Some people and what they are told. */
export interface Telling {
  readonly to: readonly Audience[];
  readonly news: News;
}

/** What telling touches. */
export type TellingTables = DirectoryTables & SignInTables & NotificationTables & MailTables;

/**
 * Tells people something, in the transaction of what it is about: a notice for each, and a letter where the server sends
 * any. Who is in several of the tellings is told the first alone. Returns how many were told.
 */
export async function tell(
  transaction: Transaction<TellingTables>,
  { letters }: Pick<Spine, "letters">,
  at: string,
  tellings: readonly Telling[],
): Promise<number> {
  const told = new Map<string, { readonly recipient: Recipient; readonly news: News }>();
  for (const { to, news } of tellings) {
    for (const audience of to) {
      for (const recipient of await recipientsOf(transaction, audience)) {
        if (!told.has(recipient.user)) told.set(recipient.user, { recipient, news });
      }
    }
  }
  if (told.size === 0) return 0;
  await transaction
    .insertInto("notifications.notice")
    .values(
      [...told.values()].map(({ recipient, news }) => ({
        user_id: recipient.user,
        at,
        kind: news.kind,
        about: news.about,
        zh: news.zh,
        en: news.en,
        due_on: news.dueOn,
      })),
    )
    .execute();
  if (letters) {
    const letter = letterOf(letters.address());
    const messages = [...told.values()].flatMap(({ recipient: { email } }) =>
      email === "" ? [] : [{ to: email, ...letter }],
    );
    await putOut(transaction, messages, at);
  }
  return told.size;
}

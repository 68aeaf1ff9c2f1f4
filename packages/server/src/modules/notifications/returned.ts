import type { Transaction } from "kysely";
import type { Job } from "../../jobs/job.ts";
import { moment } from "../../spine/clock.ts";
import type { Spine } from "../../spine/spine.ts";
import { type TellingTables, tell } from "./tell.ts";

const atOnce = 100;

/** Tells people in the system that their letters come back, once for all that came back until then. */
export const tellReturned: Job = {
  name: "notifications.returned",
  cron: "*/10 * * * *",
  async run(spine) {
    const transaction = spine.database.withTables<TellingTables>().transaction();
    while ((await transaction.execute((open) => tellSome(open, spine))) === atOnce);
  },
};

async function tellSome(transaction: Transaction<TellingTables>, spine: Spine): Promise<number> {
  const at = moment(spine.clock);
  const returned = await transaction
    .selectFrom("mail.message")
    .select(["id", "recipient"])
    .where("refused_at", "is not", null)
    .where("told_at", "is", null)
    .orderBy("id")
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute();
  if (returned.length === 0) return 0;
  const users = await transaction
    .selectFrom("sign_in.user")
    .select("id")
    .where(
      "email",
      "in",
      returned.map(({ recipient }) => recipient),
    )
    .execute();
  // Without a letter: it would come back too.
  await tell(transaction, { letters: null }, at, [
    {
      to: [{ users: users.map(({ id }) => id) }],
      news: {
        kind: "mail.returned",
        about: "mail",
        zh: "发到您邮箱的信件被退回，请核对您的邮箱；通知仍可在这里查看。",
        en: "Letters to your address come back: see whether it is right. You still find every notice here.",
        dueOn: null,
      },
    },
  ]);
  await transaction
    .updateTable("mail.message")
    .set({ told_at: at })
    .where(
      "id",
      "in",
      returned.map(({ id }) => id),
    )
    .execute();
  return returned.length;
}

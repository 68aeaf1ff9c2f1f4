import { type Transporter, createTransport } from "nodemailer";
import type { Database } from "../database/connect.ts";
import type { Job } from "../jobs/job.ts";
import { tellFailure } from "../jobs/failure.ts";
import { type Clock, moment } from "../spine/clock.ts";
import { type Answer, send } from "./send.ts";
import type { MailTables } from "./outbox.ts";

/** The city's mail server, and whom the letters come from. */
export interface MailServer {
  readonly url: string;
  readonly from: string;
}

const mostAttempts = 12;
/** Ms for each step of a delivery, well under the database's patience with a transaction. */
const patience = 8000;

/**
 * Carries the messages of the outbox to the mail server. Several servers may do so: each message is carried by one. What
 * is refused for now is tried again, after twice as long each time; what is refused for good is not. While the mail
 * server is away every letter waits, and the next call looks again.
 */
export class Carrier {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #from: string;
  readonly #transport: Transporter;

  constructor(database: Database, clock: Clock, { url, from }: MailServer) {
    this.#database = database;
    this.#clock = clock;
    this.#from = from;
    const waits = `connectionTimeout=${patience}&greetingTimeout=${patience}&socketTimeout=${patience}`;
    this.#transport = createTransport(`${url}${url.includes("?") ? "&" : "?"}${waits}`);
  }

  /** Called for by each letter that is put out; every minute for what waits. */
  get job(): Job {
    return {
      name: "mail.carry",
      cron: "* * * * *",
      run: async () => {
        await this.carry();
      },
    };
  }

  close(): void {
    this.#transport.close();
  }

  /** Carries all that is due now, and says how many went out. */
  async carry(): Promise<number> {
    let sent = 0;
    for (;;) {
      const answer = await this.#carryOne();
      if (answer === null || answer.kind === "away") return sent;
      if (answer.kind === "taken") sent++;
    }
  }

  /** What came of the next message; null where none is due. It is held meanwhile, so that nobody else carries it. */
  #carryOne(): Promise<Answer | null> {
    return this.#database
      .withTables<MailTables>()
      .transaction()
      .execute(async (transaction) => {
        const now = this.#clock.now();
        const message = await transaction
          .selectFrom("mail.message")
          .select(["id", "recipient", "subject", "content", "made_at", "attempts"])
          .where("sent_at", "is", null)
          .where("refused_at", "is", null)
          .where("next_at", "<=", moment(this.#clock))
          .orderBy("next_at")
          .orderBy("id")
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst();
        if (message === undefined) return null;
        const answer = await send(this.#transport, this.#from, message);
        const attempts = message.attempts + (answer.kind === "away" ? 0 : 1);
        // Behind the others, so that none stands in their way.
        const wait = answer.kind === "away" ? 30_000 : 2 ** message.attempts * 60_000;
        const forGood =
          answer.kind === "refused" || (answer.kind === "not-now" && attempts >= mostAttempts);
        await transaction
          .updateTable("mail.message")
          .set({
            attempts,
            refusal: answer.kind === "taken" ? null : tellFailure(answer.words),
            ...(answer.kind === "taken" && { sent_at: now.toISOString() }),
            ...(forGood && { refused_at: now.toISOString() }),
            next_at: new Date(now.getTime() + wait).toISOString(),
          })
          .where("id", "=", message.id)
          .execute();
        return answer;
      });
  }
}

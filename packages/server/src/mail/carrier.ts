import { type Transporter, createTransport } from "nodemailer";
import type { Database } from "../database/connect.ts";
import { type Clock, moment } from "../spine/clock.ts";
import type { MailTables } from "./outbox.ts";

/** The city's mail server, and whom the letters come from. */
export interface MailServer {
  readonly url: string;
  readonly from: string;
}

const atOnce = 20;
const everyMs = 2000;
const mostAttempts = 12;
const daysKept = 30;
/** Ms for each step of a delivery, well under the database's patience with a transaction. */
const patience = 8000;

/**
 * Carries the messages of the outbox to the mail server. Several servers may do so: each message is carried by one. What
 * is refused is tried again, after twice as long each time; what was sent is forgotten after a month.
 */
export class Carrier {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #from: string;
  readonly #transport: Transporter;
  #timer: NodeJS.Timeout | null = null;
  #carrying: Promise<unknown> = Promise.resolve();

  constructor(database: Database, clock: Clock, { url, from }: MailServer) {
    this.#database = database;
    this.#clock = clock;
    this.#from = from;
    const waits = `connectionTimeout=${patience}&greetingTimeout=${patience}&socketTimeout=${patience}`;
    this.#transport = createTransport(`${url}${url.includes("?") ? "&" : "?"}${waits}`);
  }

  start(onError: (error: Error) => void): void {
    this.#timer = setInterval(() => {
      this.#carrying = this.carry().catch(onError);
    }, everyMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#carrying;
    this.#transport.close();
  }

  /** Carries what is due now, up to twenty, and says how many went out. */
  async carry(): Promise<number> {
    let sent = 0;
    for (let each = 0; each < atOnce; each++) {
      const took = await this.#carryOne();
      if (took === null) break;
      if (took) sent++;
    }
    const old = new Date(this.#clock.now().getTime() - daysKept * 86_400_000).toISOString();
    await this.#tables.deleteFrom("mail.message").where("sent_at", "<", old).execute();
    return sent;
  }

  get #tables() {
    return this.#database.withTables<MailTables>();
  }

  /** Whether the next message went out; null where none is due. It is held meanwhile, so that nobody else carries it. */
  #carryOne(): Promise<boolean | null> {
    return this.#tables.transaction().execute(async (transaction) => {
      const now = this.#clock.now();
      const message = await transaction
        .selectFrom("mail.message")
        .select(["id", "recipient", "subject", "content", "attempts"])
        .where("sent_at", "is", null)
        .where("next_at", "<=", moment(this.#clock))
        .where("attempts", "<", mostAttempts)
        .orderBy("next_at")
        .orderBy("id")
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (message === undefined) return null;
      const refusal = await this.#send(message.recipient, message.subject, message.content);
      const wait = 2 ** message.attempts * 60_000;
      await transaction
        .updateTable("mail.message")
        .set({
          attempts: message.attempts + 1,
          refusal,
          sent_at: refusal === null ? now.toISOString() : null,
          next_at: new Date(now.getTime() + wait).toISOString(),
        })
        .where("id", "=", message.id)
        .execute();
      return refusal === null;
    });
  }

  /** Null where the mail server took it. */
  async #send(to: string, subject: string, text: string): Promise<string | null> {
    try {
      await this.#transport.sendMail({ from: this.#from, to, subject, text });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

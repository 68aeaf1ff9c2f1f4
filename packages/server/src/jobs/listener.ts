import { Client, type ClientConfig } from "pg";

const channel = "gongbao_jobs";
const againMs = 5000;

/**
 * Hears which job a transaction that has committed calls for: `pg_notify('gongbao_jobs', 'mail.carry')`. What is said
 * while the connection is broken is not heard; the job's own schedule finds it.
 */
export class Listener {
  readonly #config: ClientConfig;
  readonly #heard: (job: string) => void;
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(config: ClientConfig, heard: (job: string) => void) {
    this.#config = config;
    this.#heard = heard;
  }

  /** Begins to listen; where the database does not answer, again and again until it does. */
  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({
      ...this.#config,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    this.#client = client;
    let broken = false;
    const again = (): void => {
      if (broken || this.#stopped) return;
      broken = true;
      this.#timer = setTimeout(() => void this.start(), againMs);
      this.#timer.unref();
    };
    client.on("error", again);
    client.on("end", again);
    client.on("notification", ({ payload }) => {
      if (payload !== undefined) this.#heard(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch {
      again();
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }
}

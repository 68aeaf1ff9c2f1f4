import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";

const entry = fileURLToPath(new URL("./serve.ts", import.meta.url));
const patience = 90_000;

export interface ServerOptions {
  /** The folder of its database, its keys and its files. */
  readonly data: string;
  /** What its clock says at the start. */
  readonly now: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A server in a process of its own, as `npm start` runs it, but for the clock. */
export class ServerProcess {
  readonly address: string;
  /** The token of the first administrator, where it gave one. */
  readonly welcome: string | null;
  readonly #child: ChildProcess;
  readonly #said: () => string;

  static readonly #all = new Set<ChildProcess>();

  private constructor(
    child: ChildProcess,
    address: string,
    welcome: string | null,
    said: () => string,
  ) {
    this.#child = child;
    this.address = address;
    this.welcome = welcome;
    this.#said = said;
  }

  /** Starts one and waits until it answers. */
  static async start({ data, now, environment = {} }: ServerOptions): Promise<ServerProcess> {
    const child = fork(entry, [now], {
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        HOST: "127.0.0.1",
        PORT: "0",
        RATE_LIMIT: "1000000",
        LOG_LEVEL: "error",
        DATA_DIR: data,
        ...environment,
      },
    });
    ServerProcess.#all.add(child);
    child.once("exit", () => ServerProcess.#all.delete(child));
    let said = "";
    const keep = (text: string) => (said = `${said}${text}`.slice(-200_000));
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    const ready = /gongbao is at (http:\/\/\S+?)\/?\n/u;
    const until = Date.now() + patience;
    while (!ready.test(said)) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
        child.kill("SIGKILL");
        throw new Error(`the server did not start: ${said.slice(-4000)}`);
      }
      await wait(10);
    }
    // The link of the first administrator comes on the lines after the address.
    await wait(50);
    const address = ready.exec(said)?.[1] ?? "";
    const welcome = /welcome\?token=(\S+)/u.exec(said)?.[1] ?? null;
    return new ServerProcess(child, address, welcome, () => said);
  }

  /** What it has written, errors too; the last of it where it is much. */
  get said(): string {
    return this.#said();
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async setClock(now: string): Promise<void> {
    await this.#ask({ now });
  }

  /** What it holds after a full collection, in bytes. */
  async memory(): Promise<{ readonly rss: number; readonly heapUsed: number }> {
    return (await this.#ask({ memory: true })) as { rss: number; heapUsed: number };
  }

  async #ask(message: { readonly now?: string; readonly memory?: true }): Promise<unknown> {
    const ended = new AbortController();
    const end = () => ended.abort(new Error(`the server has ended: ${this.said.slice(-3000)}`));
    this.#child.once("exit", end);
    try {
      if (!this.running) end();
      const answered = once(this.#child, "message", { signal: ended.signal });
      this.#child.send(message);
      const [answer] = (await answered) as unknown[];
      return answer;
    } catch (error) {
      throw ended.signal.aborted ? ended.signal.reason : error;
    } finally {
      this.#child.off("exit", end);
    }
  }

  /** Ends it in order; answers its exit code. */
  async stop(): Promise<number | null> {
    if (!this.running) return this.#child.exitCode;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    await ended;
    return this.#child.exitCode;
  }

  /** Ends at once whatever servers were left, so that no part leaves any to the next. */
  static killAll(): void {
    for (const child of ServerProcess.#all) child.kill("SIGKILL");
  }

  /** Ends it at once, in whatever it is doing. */
  async kill(): Promise<void> {
    if (!this.running) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }
}

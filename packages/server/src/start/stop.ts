import { constants } from "node:os";
import type { FastifyInstance } from "fastify";

const stopSignals = ["SIGTERM", "SIGINT"] as const;

/** What came while a server was still being opened. */
export interface EarlyStop {
  /** The exit code of a server that was asked to stop, or null where nobody asked. */
  code(): number | null;
  /** From here on somebody else minds the signals. */
  release(): void;
}

/**
 * Keeps TERM and INT from ending a server in the middle of its start: what it has opened, its PostgreSQL before all, is
 * closed in order first. A second signal ends it at once.
 */
export function noteEarlyStop(): EarlyStop {
  let asked: number | null = null;
  const note = (signal: NodeJS.Signals) => {
    if (asked !== null) process.exit(1);
    asked = 128 + constants.signals[signal];
  };
  for (const signal of stopSignals) process.on(signal, note);
  return {
    code: () => asked,
    release: () => {
      for (const signal of stopSignals) process.off(signal, note);
    },
  };
}

/**
 * Ends the server on TERM and INT: takes nothing new, answers what has begun for as long as is said, and leaves with 0. A
 * second signal ends it at once, with 1.
 */
export function stopOnSignals(app: FastifyInstance, seconds: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    const patience = setTimeout(() => app.server.closeAllConnections(), seconds * 1000);
    try {
      await app.close();
    } catch (error) {
      app.log.error(error);
      process.exitCode = 1;
    } finally {
      clearTimeout(patience);
    }
  };
  for (const signal of stopSignals) {
    process.on(signal, () => void stop());
  }
}

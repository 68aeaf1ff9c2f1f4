import type { FastifyInstance } from "fastify";

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
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => void stop());
  }
}

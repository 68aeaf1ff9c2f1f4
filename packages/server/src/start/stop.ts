import type { FastifyInstance } from "fastify";

/** Ends the server on TERM and INT: answers what has begun, takes nothing new, and leaves with 0. */
export function stopOnSignals(app: FastifyInstance): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    try {
      await app.close();
    } catch (error) {
      app.log.error(error);
      process.exitCode = 1;
    }
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => void stop());
  }
}

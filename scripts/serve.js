import { ensurePage } from "./page/page.js";
import { runScript } from "./process/child.js";

/** What a server does after its requests are answered: jobs, the audit chain's signature, the database. Seconds. */
const closing = 35;

/** How long a server waits for its requests where STOP_SECONDS does not say, or not so that it is taken. Seconds. */
const usualStop = 25;

/**
 * Builds the page where it is stale and runs a server until it stops. It is killed only where it takes longer to stop
 * than STOP_SECONDS lets it.
 * @param {string} script
 * @param {string[]} args passed on to the server
 * @returns {Promise<number>} its exit code
 */
export async function serve(script, args) {
  await ensurePage();
  const said = Number(process.env.STOP_SECONDS ?? "");
  const seconds = said > 0 ? said : usualStop;
  const { code } = await runScript(script, args, { patience: (seconds + closing) * 1000 });
  return code;
}

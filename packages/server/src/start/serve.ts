import { fileURLToPath } from "node:url";
import { buildApp } from "../app.ts";
import { readConfiguration } from "../configuration/configuration.ts";
import type { Clock } from "../spine/clock.ts";
import type { Module } from "../spine/module.ts";
import { openDesk } from "../spine/desk.ts";
import { loadVolumes } from "../volume/volume.ts";
import { addressOf, originsOf } from "./address.ts";
import { failToStart } from "./failure.ts";
import { noteEarlyStop, stopOnSignals } from "./stop.ts";

const page = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** What a server is beside what every one is: the demonstration city's gives it. */
export interface Beside {
  readonly modules: readonly Module[];
  /** What it says when it is there, below its address. */
  readonly greeting: (address: string) => string;
}

/** Serves, with the settings of an environment and by a clock, until a signal stops it; or says why it cannot. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  beside: Beside | null = null,
): Promise<void> {
  const early = noteEarlyStop();
  try {
    const configuration = readConfiguration(environment);
    const volumes = loadVolumes();
    const { publicAddress } = configuration;
    let origins = [publicAddress ?? "http://127.0.0.1"] as readonly string[];
    // Until there is a log, what goes wrong beside the requests is told by its kind.
    const told = { log: (error: Error) => console.error(`${error.name} while starting`) };
    const desk = await openDesk({
      ...configuration,
      volumes,
      clock,
      beside: beside?.modules ?? [],
      origins: () => origins,
      onError: (error) => told.log(error),
    });
    const app = await buildApp({
      ...configuration,
      volumes,
      desk,
      page,
      demonstration: beside !== null,
      origins: () => origins,
    }).catch(async (error: unknown) => {
      await desk.close();
      throw error;
    });
    told.log = (error) => app.log.error(error);
    app.addHook("onClose", () => desk.close());
    const stopped = early.code();
    if (stopped !== null) {
      await app.close();
      process.exit(stopped);
    }
    early.release();
    stopOnSignals(app, configuration.stopSeconds);
    try {
      await app.listen({ host: configuration.host, port: configuration.port });
    } catch (error) {
      await app.close();
      failToStart(error, configuration);
    }
    const address = addressOf(app, configuration.host);
    if (publicAddress === null) origins = originsOf(address);
    console.log(`gongbao is at ${address}`);
    if (beside !== null) console.log(beside.greeting(address));
    if (desk.welcome !== null) {
      console.log(welcome(origins[0] ?? address, address, desk.welcome));
    }
  } catch (error) {
    failToStart(error);
  }
}

/** How the first administrator comes in, by the page or by the command line of this machine. */
const welcome = (origin: string, address: string, token: string): string =>
  `The first administrator, within a day and once / 首位管理员（一天内有效，只用一次）:
${origin}/welcome?token=${token}

Or from this machine / 或在本机用命令:
curl -X POST ${address}api/v1/welcome -H "content-type: application/json" \\
  -d '{"token":"${token}","name":"…","email":"…","password":"…"}'`;

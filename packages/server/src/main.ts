import { fileURLToPath } from "node:url";
import { buildApp } from "./app.ts";
import { readConfiguration } from "./configuration/configuration.ts";
import { failToStart } from "./start/failure.ts";
import { addressOf } from "./start/address.ts";
import { stopOnSignals } from "./start/stop.ts";
import { loadVolumes } from "./volume/volume.ts";

const page = fileURLToPath(new URL("../../web/dist", import.meta.url));

try {
  const configuration = readConfiguration(process.env);
  const app = await buildApp({ ...configuration, volumes: loadVolumes(), page });
  stopOnSignals(app);
  try {
    await app.listen({ host: configuration.host, port: configuration.port });
  } catch (error) {
    failToStart(error, configuration);
  }
  console.log(`gongbao is at ${addressOf(app, configuration.host)}`);
} catch (error) {
  failToStart(error);
}

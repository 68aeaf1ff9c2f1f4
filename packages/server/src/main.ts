import { fileURLToPath } from "node:url";
import { buildApp } from "./app.ts";
import { readConfiguration } from "./configuration/configuration.ts";
import { systemClock } from "./spine/clock.ts";
import { openDesk } from "./spine/desk.ts";
import { addressOf, originsOf } from "./start/address.ts";
import { failToStart } from "./start/failure.ts";
import { stopOnSignals } from "./start/stop.ts";
import { loadVolumes } from "./volume/volume.ts";

const page = fileURLToPath(new URL("../../web/dist", import.meta.url));

try {
  const configuration = readConfiguration(process.env);
  const volumes = loadVolumes();
  const { publicAddress } = configuration;
  let origins = [publicAddress ?? "http://127.0.0.1"] as readonly string[];
  const desk = await openDesk({
    ...configuration,
    volumes,
    clock: systemClock,
    origins: () => origins,
    onError: (error) => console.error(error.message),
  });
  const app = await buildApp({ ...configuration, volumes, desk, page, origins: () => origins });
  app.addHook("onClose", () => desk.close());
  stopOnSignals(app);
  try {
    await app.listen({ host: configuration.host, port: configuration.port });
  } catch (error) {
    await app.close();
    failToStart(error, configuration);
  }
  const address = addressOf(app, configuration.host);
  if (publicAddress === null) origins = originsOf(address);
  console.log(`gongbao is at ${address}`);
  if (desk.welcome !== null) {
    console.log(
      `The first administrator, within a day and once / 首位管理员（一天内有效，只用一次）:\n${origins[0]}/welcome?token=${desk.welcome}`,
    );
  }
} catch (error) {
  failToStart(error);
}

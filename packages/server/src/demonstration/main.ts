import { constants } from "node:os";
import { RunningClock } from "../spine/clock.ts";
import { failToStart } from "../start/failure.ts";
import { serve } from "../start/serve.ts";
import { loadVolumes } from "../volume/volume.ts";
import { demonstrationEnvironment } from "./environment.ts";
import { greeting, progress } from "./greeting.ts";
import { demonstration } from "./module.ts";
import { prepareCity } from "./prepare.ts";

const args = process.argv.slice(2);
if (args.some((each) => each !== "--fresh")) {
  console.error("npm run demo [-- --fresh]\n--fresh: make the city anew / 重建示例城市");
  process.exit(2);
}

// A stop while the city is filled ends it after what is being done, so that its database is stopped too.
let stoppedBy: "SIGINT" | "SIGTERM" | null = null;
const stop = (signal: NodeJS.Signals) => {
  stoppedBy = signal === "SIGINT" ? "SIGINT" : "SIGTERM";
};
const refuseStopped = () => {
  if (stoppedBy !== null) throw new Error(`stopped by ${stoppedBy}`);
};
process.on("SIGINT", stop).on("SIGTERM", stop);

try {
  const environment = demonstrationEnvironment(process.env);
  const tell = progress();
  const from = await prepareCity({
    database: { kind: "embedded", data: environment.DATA_DIR },
    dataFolder: environment.DATA_DIR,
    volumes: loadVolumes(),
    fresh: args.includes("--fresh"),
    onProgress: (done, of) => {
      refuseStopped();
      tell(done, of);
    },
  });
  refuseStopped();
  process.off("SIGINT", stop).off("SIGTERM", stop);
  const clock = new RunningClock(from);
  await serve(environment, clock, { modules: [demonstration(clock)], greeting });
} catch (error) {
  if (stoppedBy !== null) process.exit(128 + constants.signals[stoppedBy]);
  failToStart(error);
}

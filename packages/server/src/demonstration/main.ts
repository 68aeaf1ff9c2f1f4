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

try {
  const environment = demonstrationEnvironment(process.env);
  const from = await prepareCity({
    database: { kind: "embedded", data: environment.DATA_DIR },
    dataFolder: environment.DATA_DIR,
    volumes: loadVolumes(),
    fresh: args.includes("--fresh"),
    onProgress: progress(),
  });
  const clock = new RunningClock(from);
  await serve(environment, clock, { modules: [demonstration(clock)], greeting });
} catch (error) {
  failToStart(error);
}

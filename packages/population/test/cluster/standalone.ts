import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const LOOPBACK = "127.0.0.1";

/** A master and workers of Spark on this machine's loopback. */
export interface Standalone {
  readonly master: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  stop(): Promise<void>;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await end;
  clearTimeout(late);
}

/** Starts one master and so many workers of one core each. `folder` holds what they write. */
export async function startStandalone(
  home: string,
  folder: string,
  workers: number,
): Promise<Standalone> {
  mkdirSync(folder, { recursive: true });
  const env = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: LOOPBACK,
    SPARK_CONF_DIR: folder,
    SPARK_LOCAL_DIRS: join(folder, "local"),
  };
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.toReversed().map(stopped));
  };
  const start = (name: string, args: readonly string[], ready: RegExp): Promise<string> => {
    const child = spawn(join(home, "bin", "spark-class"), [...args], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    const log = createWriteStream(join(folder, `${name}.log`));
    return new Promise((resolve, reject) => {
      const listen = (line: string): void => {
        log.write(`${line}\n`);
        const found = ready.exec(line);
        if (found) resolve(found[1] ?? "");
      };
      createInterface({ input: child.stdout }).on("line", listen);
      createInterface({ input: child.stderr }).on("line", listen);
      child.once("error", reject);
      child.once("exit", (code) => {
        reject(new Error(`the ${name} ended (${String(code)}); see ${folder}/${name}.log`));
      });
    });
  };
  const own = ["--host", LOOPBACK, "--port", "0", "--webui-port", "0"];
  const spark = "org.apache.spark.deploy";
  try {
    const master = await start(
      "master",
      [`${spark}.master.Master`, ...own],
      /Starting Spark master at (spark:\/\/\S+)/u,
    );
    await Promise.all(
      Array.from({ length: workers }, (_, index) => {
        const work = join(folder, `work-${index + 1}`);
        const size = ["--cores", "1", "--memory", "2g", "--work-dir", work];
        return start(
          `worker-${index + 1}`,
          [`${spark}.worker.Worker`, ...own, ...size, master],
          /Successfully registered with master (\S+)/u,
        );
      }),
    );
    return { master, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

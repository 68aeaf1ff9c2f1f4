import { spawn } from "node:child_process";
import { accessSync, constants, createWriteStream } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { PopulationFailure } from "../table/problem.ts";

/** Where Spark is and what it is asked to use. */
export interface SparkPlace {
  /** `spark://…`, `yarn`, `local[2]`; null for what the installation is set to. */
  readonly master: string | null;
  /** `SPARK_HOME`, `PATH`, and what Spark itself reads. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** What runs a file of SQL: `spark-sql`, or `spark-submit` with its class. */
function commandOf(env: SparkPlace["env"]): readonly [string, ...string[]] {
  const home = env["SPARK_HOME"];
  const folders = [...(home ? [join(home, "bin")] : []), ...(env["PATH"] ?? "").split(delimiter)];
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(canRun);
  const sql = find("spark-sql");
  if (sql) return [sql];
  const submit = find("spark-submit");
  if (submit)
    return [submit, "--class", "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver"];
  throw new PopulationFailure("no-spark", {
    zh: "没有找到 spark-sql 或 spark-submit：把它们加入 PATH，或设置 SPARK_HOME",
    en: "neither spark-sql nor spark-submit was found: put one on the PATH, or set SPARK_HOME",
  });
}

/** How a session of Spark ended. */
export interface SparkEnd {
  readonly code: number | null;
  /** What it said of its first error; empty where it said nothing. */
  readonly error: string;
}

/**
 * Runs a file of SQL statements in a session of its own, which stops at the first error. `folder` is where it works;
 * all that it says goes into the file `log`.
 */
export async function runSparkScript(
  script: string,
  settings: Readonly<Record<string, string>>,
  place: SparkPlace,
  { folder, log, onStatement }: { folder: string; log: string; onStatement: () => void },
): Promise<SparkEnd> {
  const [command, ...before] = commandOf(place.env);
  const args = [
    ...before,
    ...(place.master === null ? [] : ["--master", place.master]),
    ...Object.entries(settings).flatMap(([name, value]) => ["--conf", `${name}=${value}`]),
    ...(before.length > 0 ? ["spark-internal"] : []),
    "-f",
    script,
  ];
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...place.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const file = createWriteStream(log);
  let error = "";
  const listen = (line: string): void => {
    file.write(`${line}\n`);
    if (line.startsWith("Time taken:")) onStatement();
    if (error === "" && /^(?:\[[A-Z_.]+\]|Error|Exception)/u.test(line)) error = line;
  };
  createInterface({ input: child.stdout }).on("line", listen);
  createInterface({ input: child.stderr }).on("line", listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  await new Promise<void>((resolve) => {
    file.end(resolve);
  });
  return { code, error };
}

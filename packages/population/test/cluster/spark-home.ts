import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Exact, as every dependency. */
const PYSPARK = "4.1.4";
const OLDEST_JAVA = 17;

/** What a machine lacks, and how to get it. */
export class Missing extends Error {
  override readonly name = "Missing";
}

const said = (program: string, ...args: string[]): string | null => {
  const { error, stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8" });
  return error || status !== 0 ? null : `${stdout}${stderr}`;
};

function requireJava(): void {
  const home = process.env["JAVA_HOME"];
  const told = said(home ? join(home, "bin", "java") : "java", "-version");
  const major = Number(/version "(\d+)/u.exec(told ?? "")?.[1] ?? 0);
  if (major >= OLDEST_JAVA) return;
  throw new Missing(
    `Java ${OLDEST_JAVA} or newer is needed${told ? `, and this is ${told.split("\n")[0]}` : ", and there is no java on the PATH nor by JAVA_HOME"}.\n` +
      `On Debian: apt-get install openjdk-${OLDEST_JAVA}-jre-headless`,
  );
}

function requirePython(): void {
  if (said("python3", "-c", "import venv, ensurepip") !== null) return;
  throw new Missing(
    "Python 3 with venv is needed to install Spark.\nOn Debian: apt-get install python3 python3-venv",
  );
}

/** Spark of one version in a folder of the project's own, installed where it is not there yet. Throws `Missing`. */
export function sparkHome(folder: string): string {
  requireJava();
  const venv = join(folder, `pyspark-${PYSPARK}`);
  const python = join(venv, "bin", "python");
  const stamp = join(venv, "installed");
  if (!existsSync(stamp)) {
    requirePython();
    rmSync(venv, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    process.stdout.write(`installing pyspark ${PYSPARK} into ${venv}\n`);
    const isDone =
      said("python3", "-m", "venv", venv) !== null &&
      said(python, "-m", "pip", "install", "--quiet", `pyspark==${PYSPARK}`) !== null;
    if (!isDone)
      throw new Missing(
        `pyspark ${PYSPARK} could not be installed; see: ${python} -m pip install pyspark==${PYSPARK}`,
      );
    writeFileSync(stamp, "");
  }
  const home = said(python, "-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))");
  if (home === null) throw new Missing(`${venv} does not work; delete it and start again`);
  return home.trim();
}

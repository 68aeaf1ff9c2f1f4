import { execFile, execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("peers/", import.meta.url));
const environment = `${folder}.venv`;
const python = `${environment}/bin/python`;

const VERSION = "46.0.1";

/** Installs OpenFisca beside the peers the first time; why it cannot be had, or null. */
export function noOpenFisca(): string | null {
  try {
    if (!existsSync(`${environment}/installed`)) {
      console.log(`Installing openfisca-core ${VERSION} to compare with (once) …`);
      rmSync(environment, { recursive: true, force: true });
      execFileSync("python3", ["-m", "venv", environment], { stdio: "ignore" });
      execFileSync(python, ["-m", "pip", "install", "-q", `openfisca-core==${VERSION}`], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      execFileSync("touch", [`${environment}/installed`]);
    }
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return `python3 with openfisca-core ${VERSION} cannot be had: ${said}`;
  }
}

/** Runs a set in OpenFisca so many times; the quickest in milliseconds, and the sum in fen. */
export async function runOpenFisca(
  set: "eight" | "twenty",
  columns: string,
  times: number,
): Promise<{ readonly ms: number; readonly sum: string }> {
  const { stdout } = await run(python, [`${folder}openfisca_peer.py`, set, columns, String(times)]);
  return JSON.parse(stdout) as { ms: number; sum: string };
}

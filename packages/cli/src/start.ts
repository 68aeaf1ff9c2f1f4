import { reportFailure } from "./terminal/report.ts";
import { chooseLanguage } from "./terminal/language.ts";
import { run } from "./program.ts";

/** Runs the command line this process was started with, and sets its exit code. */
export async function start(): Promise<void> {
  // Whoever reads may stop reading (`| head`): that is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: Error & { code?: string }) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw error;
    });

  const args = process.argv.slice(2);
  const language = chooseLanguage(args, process.env);
  try {
    await run(args, language, process.stdout, process.env);
  } catch (error) {
    process.exitCode = reportFailure(error, {
      language,
      json: args.includes("--json"),
      debug: Boolean(process.env["GONGBAO_DEBUG"]),
      err: process.stderr,
    });
  }
}

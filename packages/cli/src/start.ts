import { reportFailure } from "./terminal/report.ts";
import { chooseLanguage } from "./terminal/language.ts";
import { run } from "./program.ts";

interface Streams {
  readonly stdout: Parameters<typeof run>[2];
  readonly stderr: Parameters<typeof reportFailure>[1]["err"];
}

/** Runs the command line this process was started with, and sets its exit code. */
export async function start(): Promise<void> {
  // Whoever reads may stop reading (`| head`): that is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: Error & { code?: string }) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw error;
    });

  process.exitCode = await perform(process.argv.slice(2), process.env, process);
}

/** Performs one command line, writes what it says, and gives the exit code. */
export async function perform(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { stdout, stderr }: Streams,
): Promise<number> {
  const language = chooseLanguage(args, environment);
  try {
    await run(args, language, stdout, environment);
    return 0;
  } catch (error) {
    return reportFailure(error, {
      language,
      json: args.includes("--json"),
      debug: Boolean(environment["GONGBAO_DEBUG"]),
      err: stderr,
    });
  }
}

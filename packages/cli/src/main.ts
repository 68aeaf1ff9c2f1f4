#!/usr/bin/env node
import { reportFailure } from "./terminal/report.ts";
import { chooseLanguage } from "./terminal/language.ts";
import { run } from "./program.ts";

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

import { EXIT, Failure, type LocatedProblem } from "../failure.ts";
import type { Language } from "./language.ts";

interface Reporting {
  readonly language: Language;
  readonly json: boolean;
  /** Adds the stack of a fault of the program. */
  readonly debug: boolean;
  readonly err: { write(text: string): unknown };
}

const locate = ({ file, line, column }: LocatedProblem): string => `${file}:${line}:${column}`;

/** A fault of the program, told as one; not the person's doing. */
const internal = (error: unknown): Failure => {
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure(EXIT.internal, "internal", {
    zh: `程序出错：${detail}（设 GONGBAO_DEBUG=1 可看详情）`,
    en: `a fault of the program: ${detail} (set GONGBAO_DEBUG=1 for details)`,
  });
};

/** Tells on the error output why a run failed, in words or as JSON, and gives the exit code. */
export function reportFailure(error: unknown, { language, json, debug, err }: Reporting): number {
  const failure = error instanceof Failure ? error : internal(error);
  if (json) {
    const { code, exit, label, problems } = failure;
    err.write(`${JSON.stringify({ error: { code, exit, message: label, problems } }, null, 2)}\n`);
  } else {
    for (const problem of failure.problems)
      err.write(`${locate(problem)}: ${problem.message[language]}\n`);
    err.write(`gongbao: ${failure.label[language]}\n`);
  }
  if (debug && error instanceof Error && !(error instanceof Failure)) err.write(`${error.stack}\n`);
  return failure.exit;
}

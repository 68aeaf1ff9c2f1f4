import type { FastifyServerOptions } from "fastify";
import type { LogLevel } from "../configuration/configuration.ts";

/** Where lines go; the standard output unless a test reads them. */
export interface LogStream {
  write(line: string): void;
}

type LoggerOptions = Exclude<NonNullable<FastifyServerOptions["logger"]>, boolean>;

/**
 * The log: one JSON object a line, with the time, the level, and what the server says by itself. Nothing that people sent
 * or are called goes into it: no address asked for, no body, no e-mail, no IP, and no words of an error that may repeat
 * them.
 */
export function logOptions(level: LogLevel, stream?: LogStream): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      err: faultOf,
      req: ({ method }: { readonly method?: string | undefined }) => ({ method: method ?? "" }),
      res: ({ statusCode }: { readonly statusCode?: unknown }) => ({
        statusCode: Number(statusCode),
      }),
    },
    hooks: {
      // Told only "here is an error", the logger would take the error's words for the line's.
      logMethod(args, method) {
        const [first, words] = args as [unknown, unknown];
        const fault = first instanceof Error ? first : errIn(first);
        if (fault === null) method.apply(this, args);
        else method.call(this, { err: fault }, typeof words === "string" ? words : "fault");
      },
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

const errIn = (value: unknown): Error | null => {
  const err: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "err") : null;
  return err instanceof Error ? err : null;
};

/** Faults of the program, whose words name its own parts; those of a database or a parser repeat what was sent. */
const ownWords = new Set(["TypeError", "ReferenceError", "AssertionError"]);

/** An error as the log tells it: its kind, its code and where it happened. */
export function faultOf(error: Error) {
  const code: unknown = Reflect.get(error, "code");
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line));
  return {
    type: error.name,
    message: ownWords.has(error.name) ? error.message : "",
    stack: frames.slice(0, 12).join("\n"),
    ...(typeof code === "string" ? { code } : {}),
  };
}

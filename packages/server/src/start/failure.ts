import type { Configuration } from "../configuration/configuration.ts";
import { ConfigurationError } from "../configuration/reading.ts";
import { DatabaseFailure } from "../database/failure.ts";

/** Says why the server did not start and what to do, and ends with 1. A fault of the program keeps its stack. */
export function failToStart(error: unknown, configuration?: Configuration): never {
  const said = explain(error, configuration);
  if (said === null) throw error;
  console.error(said);
  process.exit(1);
}

/** The message for a person, in English and Chinese, or null where the error is no expected one. */
function explain(error: unknown, configuration?: Configuration): string | null {
  if (error instanceof ConfigurationError)
    return said(
      `${error.message}\nSet ${error.variable} in the environment to such a value, or leave ${error.beside ?? "it"} out.`,
      error.beside === null
        ? `环境变量 ${error.variable} 的值不能用；请改正，或不设这个变量。`
        : `设了 ${error.beside}，就要设环境变量 ${error.variable}；请补上，或不设 ${error.beside}。`,
    );
  if (error instanceof DatabaseFailure) return said(error.message, error.zh);
  const code = error instanceof Error && "code" in error ? error.code : null;
  const { host, port } = configuration ?? { host: "?", port: 0 };
  const other = port === 65_535 ? port - 1 : port + 1;
  switch (code) {
    case "EADDRINUSE":
      return said(
        `Port ${port} on ${host} is in use, perhaps by another gongbao.\nStop that program, or choose another port: PORT=${other} npm start`,
        `${host} 的端口 ${port} 已被占用，可能是另一个公报程序。\n请停掉那个程序，或换一个端口：PORT=${other} npm start`,
      );
    case "EACCES":
      return said(
        `You may not listen on port ${port} (ports below 1024 belong to root).\nChoose another port: PORT=8191 npm start`,
        `没有使用端口 ${port} 的权限（1024以下的端口归root）。\n请换一个端口：PORT=8191 npm start`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return said(
        `HOST=${host} is no address of this machine.\nUse HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for the network too.`,
        `HOST=${host} 不是本机的地址。\n只给本机用：HOST=127.0.0.1；也给网络用：HOST=0.0.0.0。`,
      );
    default:
      return null;
  }
}

const said = (en: string, zh: string): string => `${en}\n\n${zh}`;

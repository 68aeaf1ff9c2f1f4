import { type Configuration, ConfigurationError } from "../configuration/configuration.ts";

/** Says why the server did not start and what to do, and ends with 1. A fault of the program keeps its stack. */
export function failToStart(error: unknown, configuration?: Configuration): never {
  const said = explain(error, configuration);
  if (said === null) throw error;
  console.error(said);
  process.exit(1);
}

/** The message for a person, or null where the error is no expected one. */
function explain(error: unknown, configuration?: Configuration): string | null {
  if (error instanceof ConfigurationError) {
    return `${error.message}\nSet ${error.variable} in the environment to such a value, or leave it out.`;
  }
  const code = error instanceof Error && "code" in error ? error.code : null;
  const { host, port } = configuration ?? { host: "?", port: 0 };
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use, perhaps by another gongbao.\nStop that program, or choose another port: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`;
    case "EACCES":
      return `You may not listen on port ${port} (ports below 1024 belong to root).\nChoose another port: PORT=8191 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST=${host} is no address of this machine.\nUse HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for the network too.`;
    default:
      return null;
  }
}

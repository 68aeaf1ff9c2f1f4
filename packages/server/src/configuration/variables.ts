/** A variable of the environment, for the table in docs/operations.md. */
export interface Variable {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every variable that the server reads. */
export const variables = [
  {
    name: "HOST",
    fallback: "127.0.0.1",
    meaning: "The address to listen on; 0.0.0.0 for the network.",
  },
  { name: "PORT", fallback: "8191", meaning: "The port; 0 lets the system choose." },
  {
    name: "PUBLIC_ADDRESS",
    fallback: "the address listened on",
    meaning:
      "Where people reach the server, such as https://gongbao.example.cn. With https, cookies go over TLS alone.",
  },
  {
    name: "LOG_LEVEL",
    fallback: "warn",
    meaning: "silent, fatal, error, warn, info, debug or trace.",
  },
  {
    name: "RATE_LIMIT",
    fallback: "1200",
    meaning: "Requests that one address may make in a minute.",
  },
  {
    name: "TRUST_PROXY",
    fallback: "none: whoever connects is who asks",
    meaning:
      "The proxies before the server, as a number of hops (1) or as addresses (10.0.0.2,10.1.0.0/16); X-Forwarded-For is believed from them alone.",
  },
  {
    name: "METRICS_TOKEN",
    fallback: "/api/metrics answers this machine alone",
    meaning: "At least 32 characters that a reader of /api/metrics shows as Bearer.",
  },
  {
    name: "STOP_SECONDS",
    fallback: "25",
    meaning: "How long requests that run are waited for when the server stops.",
  },
  {
    name: "DATA_DIR",
    fallback: "data, beside packages",
    meaning: "The folder of the embedded database, the files, the keys and the audit checkpoints.",
  },
  {
    name: "DATABASE_URL",
    fallback: "the embedded PostgreSQL",
    meaning: "A PostgreSQL of 15 or newer, as the role that owns the database and migrates it.",
  },
  {
    name: "DATABASE_APP_URL",
    fallback: "DATABASE_URL, as the role gongbao_app",
    meaning: "The same database as the login gongbao_app, which owns nothing.",
  },
  {
    name: "SIGN_IN_SECRET",
    fallback: "keys/sign-in.secret in DATA_DIR, made at the first start",
    meaning:
      "At least 32 characters that sign the cookies; the same for all servers of one database.",
  },
  {
    name: "SMTP_URL",
    fallback: "no mail is sent, and lost passwords are not reset by mail",
    meaning: "The mail server, such as smtp://user:password@mail.example.cn:587.",
  },
  { name: "MAIL_FROM", fallback: "", meaning: "Whom the letters come from, beside SMTP_URL." },
  {
    name: "OIDC_DISCOVERY_URL",
    fallback: "no sign-on of the city",
    meaning:
      "The discovery address of the city's own sign-on (OpenID Connect), by https or on this machine.",
  },
  { name: "OIDC_CLIENT_ID", fallback: "", meaning: "What the sign-on knows this server by." },
  { name: "OIDC_CLIENT_SECRET", fallback: "", meaning: "And the secret it shares with it." },
  {
    name: "OIDC_HOSTS",
    fallback: "the host of OIDC_DISCOVERY_URL alone",
    meaning: "Further hosts that its discovery may name, such as login.example.cn,keys.example.cn.",
  },
  {
    name: "SIGN_UP",
    fallback: "open",
    meaning:
      "open, or closed: then accounts come from the administrator and from the city's own sign-on alone.",
  },
  { name: "UPLOAD_FILE_MB", fallback: "20", meaning: "The largest file that is taken, in MB." },
  {
    name: "UPLOAD_CASE_MB",
    fallback: "200",
    meaning: "How much the files of one case may be together, in MB.",
  },
  { name: "UPLOAD_CASE_FILES", fallback: "50", meaning: "How many files one case may have." },
] as const satisfies readonly Variable[];

/** The table of variables, in Markdown. */
export function variableTable(): string {
  const rows = variables.map(
    ({ name, fallback, meaning }) => `| \`${name}\` | ${fallback || "—"} | ${meaning} |`,
  );
  return ["| variable | without it | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

export type VariableName = (typeof variables)[number]["name"];

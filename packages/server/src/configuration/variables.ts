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
    name: "DATA_DIR",
    fallback: "data, beside packages",
    meaning: "The folder of the embedded database, the keys and the audit checkpoints.",
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
    meaning: "The discovery address of the city's own sign-on (OpenID Connect).",
  },
  { name: "OIDC_CLIENT_ID", fallback: "", meaning: "What the sign-on knows this server by." },
  { name: "OIDC_CLIENT_SECRET", fallback: "", meaning: "And the secret it shares with it." },
] as const satisfies readonly Variable[];

/** The table of variables, in Markdown. */
export function variableTable(): string {
  const rows = variables.map(
    ({ name, fallback, meaning }) => `| \`${name}\` | ${fallback || "—"} | ${meaning} |`,
  );
  return ["| variable | without it | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

export type VariableName = (typeof variables)[number]["name"];

import type { FastifyInstance } from "fastify";

/** Where a person on this machine opens the page of a server that listens. */
export function addressOf(app: FastifyInstance, host: string): string {
  const address = app.addresses()[0];
  const port = typeof address === "object" ? address.port : 0;
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** The origins of a page that a person on this machine opens: by number, and by name where it is this machine alone. */
export function originsOf(address: string): readonly string[] {
  const { origin, hostname, port } = new URL(address);
  return hostname === "127.0.0.1" ? [origin, `http://localhost:${port}`] : [origin];
}

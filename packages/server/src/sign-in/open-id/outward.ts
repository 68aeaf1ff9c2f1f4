import { isIP } from "node:net";

/** The city's sign-on did not answer as it should; what happened is for the log, not for whoever signs in. */
export class ProviderFailure extends Error {}

/** The longest that one answer may take, and the most that it may hold. */
const patienceMs = 5000;
const mostBytes = 256 * 1024;

export interface Outward {
  /** The hosts, with their ports, that may be asked: the operator's own choice. */
  readonly hosts: ReadonlySet<string>;
}

/**
 * Makes sure that an address is one that the operator chose: of a host named in the configuration, by https, or on this
 * machine. Whatever a document from elsewhere names is checked so before it is asked or shown to a browser.
 *
 * @throws {ProviderFailure} naming the address
 */
export function allowedAddress(address: string, { hosts }: Outward): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new ProviderFailure(`no address: ${address.slice(0, 200)}`);
  if (!isSafely(url)) throw new ProviderFailure(`neither https nor this machine: ${url.href}`);
  if (url.username !== "" || url.password !== "") throw new ProviderFailure("a password inside");
  if (!hosts.has(url.host)) throw new ProviderFailure(`not one of the hosts chosen: ${url.host}`);
  return url;
}

/** Whether an address is by https, or by http on this machine alone. */
export const isSafely = (url: URL): boolean =>
  url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));

function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/gu, "");
  return name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
}

/**
 * Asks an address for JSON: no redirect is followed, and an answer that is slow or long is given up.
 *
 * @throws {ProviderFailure} where there is no such answer
 */
export async function askForJson(
  address: string,
  outward: Outward,
  init: {
    readonly body?: URLSearchParams;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Readonly<Record<string, unknown>>> {
  const url = allowedAddress(address, outward);
  try {
    const response = await fetch(url, {
      method: init.body === undefined ? "GET" : "POST",
      headers: { accept: "application/json", ...init.headers },
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    const text = await readShort(response);
    if (!response.ok) throw new ProviderFailure(`${url.href} answers ${response.status}`);
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new ProviderFailure(`${url.href} answers no JSON object`);
    }
    return Object.fromEntries(Object.entries(value));
  } catch (cause) {
    if (cause instanceof ProviderFailure) throw cause;
    const said = cause instanceof Error ? cause.name : "failure";
    throw new ProviderFailure(`${url.href} cannot be asked: ${said}`, { cause });
  }
}

/** The body, given up where it grows too long, as it was before it was packed. */
async function readShort(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new ProviderFailure(`${response.url} answers too much`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

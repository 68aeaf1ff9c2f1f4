import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

/**
 * What a page may load: its own things alone. Styles that antd writes into the page as its components appear carry the
 * word that the page was sent with (`nonce`); nothing else stands inline, and no script does.
 */
const directives = (nonce: string | null) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...(nonce === null ? [] : [`'nonce-${nonce}'`])],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
});

/** The policy of a page that is sent with such a word, as its header says it. */
export const pagePolicy = (nonce: string): string =>
  Object.entries(directives(nonce))
    .map(
      ([name, sources]) =>
        `${name.replaceAll(/[A-Z]/gu, (each) => `-${each.toLowerCase()}`)} ${sources.join(" ")}`,
    )
    .join(";");

/**
 * Headers that keep the page to itself, and a generous limit of requests per address.
 */
export async function installSecurity(
  app: FastifyInstance,
  requestsPerMinute: number,
): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: directives(null),
    },
    // Served over plain HTTP by default: whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
  await app.register(fastifyRateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    // A connection that was dropped meanwhile has no address any more.
    keyGenerator: ({ ip }: { readonly ip: string | undefined }) => networkOf(ip ?? ""),
  });
}

/** An address as it is counted: of IPv6 the network, since whoever has one has all of its addresses. */
function networkOf(ip: string): string {
  if (!ip.includes(":") || /^::ffff:/iu.test(ip)) return ip;
  const [head = "", tail = ""] = ip.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => "0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}

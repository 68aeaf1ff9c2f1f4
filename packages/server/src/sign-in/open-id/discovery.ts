import { type Outward, ProviderFailure, allowedAddress, askForJson } from "./outward.ts";

/** What addresses and accounts call the city's sign-on. */
export const cityProvider = "city";

/** What the sign-on says of itself, each address checked. */
export interface Discovered {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly userinfoEndpoint: string | null;
  readonly jwksUri: string;
  readonly algorithms: readonly string[];
  /** Whether it takes the client's secret in the header Authorization, as is usual, or only in the form. */
  readonly basic: boolean;
}

/** Signatures by a key of two parts; what is signed by the shared secret, or not at all, is not believed. */
const asymmetric = new Set([
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "EdDSA",
]);

const wellKnown = "/.well-known/openid-configuration";

/** Reads the document of discovery, and refuses it whole where one address leads to a host that the operator did not choose. */
export async function discover(discoveryUrl: string, outward: Outward): Promise<Discovered> {
  const document = await askForJson(discoveryUrl, outward);
  const issuer = textIn(document, "issuer");
  // OpenID Connect Discovery 4.3: who speaks for another issuer is not believed.
  if (`${issuer.replace(/\/$/u, "")}${wellKnown}` !== discoveryUrl) {
    throw new ProviderFailure(`it speaks for another issuer: ${issuer.slice(0, 200)}`);
  }
  const at = (name: string) => allowedAddress(textIn(document, name), outward).href;
  const supported = listIn(document, "id_token_signing_alg_values_supported");
  const methods = listIn(document, "token_endpoint_auth_methods_supported");
  const algorithms = supported.filter((each) => asymmetric.has(each));
  if (algorithms.length === 0) throw new ProviderFailure("it signs by no key that can be checked");
  return {
    issuer,
    authorizationEndpoint: at("authorization_endpoint"),
    tokenEndpoint: at("token_endpoint"),
    userinfoEndpoint: document["userinfo_endpoint"] === undefined ? null : at("userinfo_endpoint"),
    jwksUri: at("jwks_uri"),
    algorithms,
    basic: methods.length === 0 || methods.includes("client_secret_basic"),
  };
}

export function textIn(document: Readonly<Record<string, unknown>>, name: string): string {
  const value = document[name];
  if (typeof value !== "string" || value === "") throw new ProviderFailure(`it names no ${name}`);
  return value;
}

function listIn(document: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value: unknown = document[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

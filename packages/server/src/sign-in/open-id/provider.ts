import type { BetterAuthPlugin } from "better-auth";
import { APIError } from "better-auth/api";
import type { OAuthProvider } from "better-auth/oauth2";
import { type Discovered, cityProvider, discover, textIn } from "./discovery.ts";
import { type Claims, proveIdToken } from "./id-token.ts";
import { type Outward, ProviderFailure, askForJson } from "./outward.ts";

/** A city's own sign-on, by OpenID Connect. */
export interface OpenIdProvider {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Further hosts, with their ports, that its discovery may name. */
  readonly hosts?: readonly string[];
}

const scopes = "openid profile email";
const keptMs = 600_000;

export interface ProviderOptions {
  /** Whether an address has to be proved before anybody signs in with it. */
  readonly verified: boolean;
  /** Told what went wrong with the sign-on; whoever signs in learns only that it did. */
  readonly onError: (error: Error) => void;
}

/**
 * The city's sign-on for better-auth, which makes state, nonce and PKCE and keeps the accounts. What goes out to the
 * sign-on goes through `outward.ts` alone.
 */
export function citySignOn(
  { discoveryUrl, clientId, clientSecret, hosts = [] }: OpenIdProvider,
  { verified, onError }: ProviderOptions,
): BetterAuthPlugin {
  const outward: Outward = { hosts: new Set([new URL(discoveryUrl).host, ...hosts]) };
  let known: { readonly at: number; readonly discovered: Discovered } | null = null;
  const discovered = async (): Promise<Discovered> => {
    if (known === null || performance.now() - known.at > keptMs) {
      known = { at: performance.now(), discovered: await discover(discoveryUrl, outward) };
    }
    return known.discovered;
  };
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      known = null;
      onError(error instanceof Error ? error : new Error(String(error)));
      throw error instanceof ProviderFailure ? away : error;
    }
  };

  const provider: OAuthProvider<Claims> = {
    id: cityProvider,
    name: cityProvider,
    get issuer() {
      return known?.discovered.issuer;
    },
    requiresIdTokenNonce: true,
    accountSubject: ({ profile }) => profile.sub,
    async createAuthorizationURL({ state, codeVerifier, redirectURI, idTokenNonce }) {
      const { authorizationEndpoint } = await told(discovered());
      const url = new URL(authorizationEndpoint);
      const parameters = {
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectURI,
        scope: scopes,
        state,
        nonce: idTokenNonce ?? "",
        code_challenge: await challengeOf(codeVerifier),
        code_challenge_method: "S256",
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url;
    },
    validateAuthorizationCode: ({ code, redirectURI, codeVerifier }) =>
      told(
        discovered().then(async ({ tokenEndpoint, basic }) => {
          const body = new URLSearchParams({
            grant_type: "authorization_code",
            code,
            redirect_uri: redirectURI,
            code_verifier: codeVerifier ?? "",
            ...(basic ? {} : { client_id: clientId, client_secret: clientSecret }),
          });
          const headers = basic ? { authorization: basicOf(clientId, clientSecret) } : {};
          const tokens = await askForJson(tokenEndpoint, outward, { body, headers });
          return {
            idToken: textIn(tokens, "id_token"),
            accessToken: textIn(tokens, "access_token"),
          };
        }),
      ),
    getUserInfo: ({ idToken, accessToken, expectedIdTokenNonce }) =>
      told(
        discovered().then(async (found) => {
          if (idToken === undefined || expectedIdTokenNonce === undefined) return null;
          const proof = { discovered: found, clientId, outward };
          const claims = await proveIdToken(idToken, expectedIdTokenNonce, proof);
          const person = await withUserinfo(claims, accessToken, found, outward);
          return { user: userOf(person), data: person };
        }),
      ).catch(() => null),
    options: { clientId, requireEmailVerification: verified },
  };
  return {
    id: "city-sign-on",
    init: ({ socialProviders }) => ({
      context: { socialProviders: [provider, ...socialProviders] },
    }),
  };
}

/** The claims, with those that the sign-on gives beside the ID token where the address is not in it. */
async function withUserinfo(
  claims: Claims,
  accessToken: string | undefined,
  { userinfoEndpoint }: Discovered,
  outward: Outward,
): Promise<Claims> {
  if (claims["email"] !== undefined || userinfoEndpoint === null || accessToken === undefined) {
    return claims;
  }
  const headers = { authorization: `Bearer ${accessToken}` };
  const more = await askForJson(userinfoEndpoint, outward, { headers });
  if (more["sub"] !== claims.sub) throw new ProviderFailure("it speaks of another person");
  return { ...more, sub: claims.sub };
}

function userOf(claims: Claims) {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === "string" && value !== "" ? value.slice(0, 320) : null;
  };
  const email = text("email");
  return {
    email,
    emailVerified: claims["email_verified"] === true,
    name: (text("name") ?? text("preferred_username") ?? email ?? "").slice(0, 100),
  };
}

const basicOf = (id: string, secret: string): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`;

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return Buffer.from(digest).toString("base64url");
}

const away = new APIError("SERVICE_UNAVAILABLE", {
  code: "PROVIDER_AWAY",
  message: "The city's sign-on does not answer as it should",
});

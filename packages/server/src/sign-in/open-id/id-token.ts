import { type JsonWebKey, type KeyObject, createPublicKey } from "node:crypto";
import { verifyProviderIdToken } from "better-auth/oauth2";
import { type Discovered, cityProvider } from "./discovery.ts";
import { type Outward, ProviderFailure, askForJson } from "./outward.ts";

/** What the sign-on says of a person, once it is proved that the sign-on says it, to us, for this sign-in. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/**
 * Proves an ID token: its signature by a key that the sign-on shows, its issuer, audience, time and nonce.
 *
 * @throws {ProviderFailure}
 */
export async function proveIdToken(
  idToken: string,
  nonce: string,
  {
    discovered,
    clientId,
    outward,
  }: {
    readonly discovered: Discovered;
    readonly clientId: string;
    readonly outward: Outward;
  },
): Promise<Claims> {
  // Asked for at each sign-in, which are few: a key that the sign-on takes back is not believed any more.
  const { keys } = await askForJson(discovered.jwksUri, outward);
  const idTokenConfig = {
    jwks: ({ kid }: { kid?: string | undefined }) => Promise.resolve(keyNamed(keys, kid)),
    issuer: discovered.issuer,
    audience: clientId,
    algorithms: [...discovered.algorithms],
    verifyClaims: (claims: Record<string, unknown>) =>
      !Array.isArray(claims["aud"]) || claims["aud"].length === 1 || claims["azp"] === clientId,
  };
  const proved = await verifyProviderIdToken(
    { id: cityProvider, idToken: idTokenConfig },
    idToken,
    nonce,
  );
  if (!proved) throw new ProviderFailure("its ID token does not hold");
  return claimsIn(idToken);
}

function keyNamed(keys: unknown, kid: string | undefined): KeyObject {
  const all: unknown[] = Array.isArray(keys) ? keys : [];
  const found = all.filter(
    (key): key is JsonWebKey =>
      typeof key === "object" &&
      key !== null &&
      Reflect.get(key, "use") !== "enc" &&
      (kid === undefined || Reflect.get(key, "kid") === kid),
  );
  const [key] = found;
  if (key === undefined || found.length > 1) throw new ProviderFailure("it shows no such key");
  return createPublicKey({ key, format: "jwk" });
}

function claimsIn(idToken: string): Claims {
  const payload: unknown = JSON.parse(
    Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8"),
  );
  const claims = Object.fromEntries(Object.entries(payload ?? {}));
  const sub: unknown = claims["sub"];
  if (typeof sub !== "string" || sub === "") throw new ProviderFailure("its ID token names nobody");
  return { ...claims, sub };
}

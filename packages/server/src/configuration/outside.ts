import { BlockList, isIP } from "node:net";
import type { OpenIdProvider } from "../sign-in/open-id/provider.ts";
import { isSafely } from "../sign-in/open-id/outward.ts";
import {
  ConfigurationError,
  type Environment,
  given,
  needed,
  readAddress,
  refuseAlone,
} from "./reading.ts";

const wellKnown = "/.well-known/openid-configuration";

/** The city's own sign-on: by https, or on this machine. */
export function readProvider(environment: Environment): OpenIdProvider | null {
  const protocols = ["http:", "https:"];
  const expected = `an address such as https://sso.example.cn${wellKnown}, by https or on this machine`;
  const url = readAddress(environment, "OIDC_DISCOVERY_URL", { protocols, expected });
  if (url === null) {
    const beside = ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_HOSTS"] as const;
    refuseAlone(environment, "OIDC_DISCOVERY_URL", beside);
    return null;
  }
  if (!isSafely(url) || !url.pathname.endsWith(wellKnown) || url.username !== "") {
    throw new ConfigurationError("OIDC_DISCOVERY_URL", expected, url.origin + url.pathname);
  }
  return {
    discoveryUrl: url.href,
    clientId: needed(environment, "OIDC_CLIENT_ID", "OIDC_DISCOVERY_URL"),
    clientSecret: needed(environment, "OIDC_CLIENT_SECRET", "OIDC_DISCOVERY_URL"),
    hosts: readHosts(environment),
  };
}

function readHosts(environment: Environment): readonly string[] {
  const hosts = (given(environment, "OIDC_HOSTS") ?? "").split(/[\s,]+/u).filter(Boolean);
  for (const host of hosts) {
    const url = `https://${host}`;
    if (!URL.canParse(url) || new URL(url).host !== host.toLowerCase()) {
      const expected = "hosts such as login.example.cn, or login.example.cn:8443";
      throw new ConfigurationError("OIDC_HOSTS", expected, host);
    }
  }
  return hosts.map((host) => host.toLowerCase());
}

/** The proxies before the server: how many hops, or their addresses. */
export function readTrustProxy(environment: Environment): number | readonly string[] | null {
  const value = given(environment, "TRUST_PROXY");
  if (value === null) return null;
  if (/^[1-9]$/u.test(value)) return Number(value);
  const addresses = value.split(/[\s,]+/u).filter(Boolean);
  const wrong = addresses.find((each) => !isAddress(each));
  if (wrong === undefined) return addresses;
  const expected = "a number of hops from 1 to 9, or addresses such as 10.0.0.2,10.1.0.0/16";
  throw new ConfigurationError("TRUST_PROXY", expected, wrong);
}

function isAddress(text: string): boolean {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/u.exec(text) ?? [];
  const family = isIP(address);
  if (family === 0) return false;
  try {
    const type = family === 4 ? "ipv4" : "ipv6";
    new BlockList().addSubnet(address, Number(bits ?? (family === 4 ? 32 : 128)), type);
    // A proxy with every address would be no proxy: any caller could say who they are.
    return bits !== "0";
  } catch {
    return false;
  }
}

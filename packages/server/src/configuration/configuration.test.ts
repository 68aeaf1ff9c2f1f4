import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";
import { ConfigurationError } from "./reading.ts";

describe("readConfiguration", () => {
  it("stays on this machine when nothing is said", () => {
    const dataFolder = fileURLToPath(new URL("../../../../data", import.meta.url));
    expect(readConfiguration({})).toEqual({
      host: "127.0.0.1",
      port: 8191,
      logLevel: "warn",
      requestsPerMinute: 1200,
      publicAddress: null,
      dataFolder,
      database: { kind: "embedded", data: dataFolder },
      signInSecret: null,
      mail: null,
      provider: null,
      signUpOpen: true,
      trustProxy: null,
      metricsToken: null,
      stopSeconds: 25,
      uploads: { fileBytes: 20_971_520, caseBytes: 209_715_200, caseFiles: 50 },
    });
  });

  it("takes a database of one's own, by one login or by two", () => {
    const owner = "postgres://owner@db/gongbao";
    const application = "postgres://gongbao_app@db/gongbao";
    expect(readConfiguration({ DATABASE_URL: owner }).database).toEqual({
      kind: "url",
      owner,
      application: null,
    });
    expect(
      readConfiguration({ DATABASE_URL: owner, DATABASE_APP_URL: application }).database,
    ).toEqual({ kind: "url", owner, application });
    expect(() => readConfiguration({ DATABASE_APP_URL: application })).toThrow("DATABASE_URL");
  });

  it("tells no password of an address that it refuses", () => {
    const wrong = () => readConfiguration({ DATABASE_URL: "mysql://root:geheim@db/gongbao" });
    expect(wrong).toThrow("DATABASE_URL");
    expect(wrong).not.toThrow("geheim");
  });

  it("takes the city's sign-on whole or not at all", () => {
    const OIDC_DISCOVERY_URL = "https://sso.example.cn/.well-known/openid-configuration";
    const whole = { OIDC_DISCOVERY_URL, OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    expect(readConfiguration(whole).provider).toEqual({
      discoveryUrl: OIDC_DISCOVERY_URL,
      clientId: "a",
      clientSecret: "b",
      hosts: [],
    });
    expect(
      readConfiguration({ ...whole, OIDC_HOSTS: "Login.example.cn, a.cn:8443" }).provider?.hosts,
    ).toEqual(["login.example.cn", "a.cn:8443"]);
    expect(() => readConfiguration({ OIDC_DISCOVERY_URL })).toThrow("OIDC_CLIENT_ID");
  });

  it.each([
    ["MAIL_FROM", "gongbao@example.cn", "SMTP_URL"],
    ["OIDC_CLIENT_ID", "a", "OIDC_DISCOVERY_URL"],
    ["OIDC_CLIENT_SECRET", "a", "OIDC_DISCOVERY_URL"],
    ["OIDC_HOSTS", "a.cn", "OIDC_DISCOVERY_URL"],
    ["DATABASE_APP_URL", "postgres://gongbao_app@db/gongbao", "DATABASE_URL"],
  ])("does not pass over %s that stands alone", (variable, value, needs) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(
      `${needs}: expected a value, beside ${variable}, found nothing.`,
    );
  });

  it("takes one sender, with or without a name", () => {
    const SMTP_URL = "smtp://mail.example.cn";
    for (const MAIL_FROM of ["a@example.cn", "公报（虚构） <a@example.cn>"]) {
      expect(readConfiguration({ SMTP_URL, MAIL_FROM }).mail?.from).toBe(MAIL_FROM);
    }
    for (const MAIL_FROM of ["nonsense", "a@b@c", "a@example.cn, b@example.cn", "公报 <a>"]) {
      expect(() => readConfiguration({ SMTP_URL, MAIL_FROM })).toThrow("MAIL_FROM");
    }
  });

  it("takes no file that is larger than all files of a case may be", () => {
    expect(() => readConfiguration({ UPLOAD_FILE_MB: "300" })).toThrow("UPLOAD_CASE_MB (200)");
    const both = { UPLOAD_FILE_MB: "300", UPLOAD_CASE_MB: "300" };
    expect(readConfiguration(both).uploads.fileBytes).toBe(314_572_800);
  });

  it("takes proxies by number or by address", () => {
    expect(readConfiguration({ TRUST_PROXY: "2" }).trustProxy).toBe(2);
    expect(readConfiguration({ TRUST_PROXY: "10.0.0.2, fd00::/8" }).trustProxy).toEqual([
      "10.0.0.2",
      "fd00::/8",
    ]);
  });

  it("takes hosts as hosts alone", () => {
    const whole = {
      OIDC_DISCOVERY_URL: "https://sso.example.cn/.well-known/openid-configuration",
      OIDC_CLIENT_ID: "a",
      OIDC_CLIENT_SECRET: "b",
    };
    for (const OIDC_HOSTS of ["https://a.cn", "a.cn/path", "user@a.cn", "*.a.cn/"]) {
      expect(() => readConfiguration({ ...whole, OIDC_HOSTS })).toThrow("OIDC_HOSTS");
    }
  });

  it("takes what is said, and an empty variable for nothing", () => {
    const read = readConfiguration({
      HOST: "0.0.0.0",
      PORT: "80",
      LOG_LEVEL: "info",
      RATE_LIMIT: "",
    });
    expect(read).toMatchObject({
      host: "0.0.0.0",
      port: 80,
      logLevel: "info",
      requestsPerMinute: 1200,
    });
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["HOST", "a host"],
    ["LOG_LEVEL", "loud"],
    ["RATE_LIMIT", "0"],
    ["UPLOAD_FILE_MB", "0"],
    ["UPLOAD_CASE_MB", "2e2"],
    ["UPLOAD_CASE_FILES", "many"],
    ["PUBLIC_ADDRESS", "https://gongbao.example.cn/path"],
    ["PUBLIC_ADDRESS", "ftp://gongbao.example.cn"],
    ["SIGN_UP", "perhaps"],
    ["TRUST_PROXY", "0"],
    ["TRUST_PROXY", "12"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "10.0.0.1,proxy"],
    ["TRUST_PROXY", "0.0.0.0/0"],
    ["TRUST_PROXY", "10.0.0.1/64"],
    ["METRICS_TOKEN", "short"],
    ["STOP_SECONDS", "0"],
    ["OIDC_DISCOVERY_URL", "http://sso.example.cn/.well-known/openid-configuration"],
    ["OIDC_DISCOVERY_URL", "https://sso.example.cn/elsewhere"],
  ])("names the variable when %s is %s", (variable, value) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(ConfigurationError);
    expect(() => readConfiguration({ [variable]: value })).toThrow(variable);
  });
});

import { describe, expect, it } from "vitest";
import { ConfigurationError, readConfiguration } from "./configuration.ts";

describe("readConfiguration", () => {
  it("stays on this machine when nothing is said", () => {
    expect(readConfiguration({})).toEqual({
      host: "127.0.0.1",
      port: 8191,
      logLevel: "warn",
      requestsPerMinute: 1200,
    });
  });

  it("takes what is said, and an empty variable for nothing", () => {
    const read = readConfiguration({
      HOST: "0.0.0.0",
      PORT: "80",
      LOG_LEVEL: "info",
      RATE_LIMIT: "",
    });
    expect(read).toEqual({ host: "0.0.0.0", port: 80, logLevel: "info", requestsPerMinute: 1200 });
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["HOST", "a host"],
    ["LOG_LEVEL", "loud"],
    ["RATE_LIMIT", "0"],
  ])("names the variable when %s is %s", (variable, value) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(ConfigurationError);
    expect(() => readConfiguration({ [variable]: value })).toThrow(variable);
    expect(() => readConfiguration({ [variable]: value })).toThrow(value);
  });
});

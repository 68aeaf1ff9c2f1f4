import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { identity } from "../setup/claim.js";
import { runProgram, runScript } from "./child.js";

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

/** What the tests started; whatever a broken one leaves would keep the run from ending. */
const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) if (lives(pid)) process.kill(pid, "SIGKILL");
});

/** Starts the stand-in for a server as `npm start` would, and waits until it is up. */
async function start(...args: string[]) {
  return startFor(10_000, ...args);
}

/** The same, and lets it take so many milliseconds to stop. */
async function startFor(patience: number, ...args: string[]) {
  const starter = spawn(process.execPath, [fixture("start.js"), fixture("server.js"), ...args], {
    env: { ...process.env, PATIENCE: String(patience) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  starter.stdout.setEncoding("utf8").on("data", (words: string) => (said += words));
  const ended = once(starter, "close").then(([code, signal]: unknown[]) => ({ code, signal }));
  await until(() => said.includes("up "));
  const ids = said.trim().split(" ").slice(1).map(Number);
  started.push(...ids);
  return { starter, ended, ids, said: () => said };
}

async function until(holds: () => boolean, patience = 5_000) {
  for (const began = Date.now(); !holds();) {
    if (Date.now() - began > patience) throw new Error("waited in vain");
    await sleep(20);
  }
}

function lives(pid: number) {
  return !identity(pid).endsWith(".gone");
}

describe("a started program", () => {
  it.each([
    ["SIGINT", 0],
    ["SIGTERM", 0],
    ["SIGHUP", 5],
  ] as const)("gets %s and its exit code is passed on", async (signal, code) => {
    const { starter, ended, ids, said } = await start();
    starter.kill(signal);
    expect(await ended).toEqual({ code, signal: null });
    expect(said()).toContain(`got ${signal}`);
    await until(() => !ids.some(lives));
  });

  it("gets a signal once though a terminal and npm both send it, and is killed when asked again later", async () => {
    const { starter, ended, ids, said } = await start("stubborn");
    const [server = 0] = ids;
    starter.kill("SIGINT");
    await sleep(150);
    starter.kill("SIGINT");
    await sleep(1_100);
    expect(said().match(/got SIGINT/g)).toHaveLength(1);
    expect(lives(server)).toBe(true);
    starter.kill("SIGINT");
    expect(await ended).toEqual({ code: 137, signal: null });
    await until(() => !ids.some(lives));
  });

  it("is killed after one request when it takes longer than it may, and not before", async () => {
    const { starter, ended, ids } = await startFor(700, "stubborn");
    const [server = 0] = ids;
    starter.kill("SIGTERM");
    await sleep(300);
    expect(lives(server)).toBe(true);
    expect(await ended).toEqual({ code: 137, signal: null });
    await until(() => !ids.some(lives));
  });

  it("leaves nothing that it started behind", async () => {
    const program = `
      const { spawn } = require("node:child_process");
      const offspring = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      console.log(offspring.pid);
      process.exit(0);`;
    const { code, text } = await runProgram(process.execPath, ["-e", program], {
      output: "collect",
    });
    const offspring = Number(text);
    started.push(offspring);
    expect(code).toBe(0);
    await until(() => !lives(offspring));
  });

  it("leaves when its starter is killed, with all it started", async () => {
    const { starter, ids } = await start();
    starter.kill("SIGKILL");
    await until(() => !ids.some(lives));
  });

  it("tells how it died", async () => {
    const die = ["-e", "process.kill(process.pid, 'SIGABRT')"];
    expect((await runProgram(process.execPath, die)).code).toBe(134);
    expect((await runProgram(process.execPath, ["-e", "process.exit(3)"])).code).toBe(3);
  });
});

describe("collected words", () => {
  it("hold both streams, whole characters only", async () => {
    const program = "process.stdout.write('聊城'.repeat(50_000)); console.error('公报')";
    const { text } = await runProgram(process.execPath, ["-e", program], { output: "collect" });
    expect(text.match(/[聊城]/g)).toHaveLength(100_000);
    expect(text).toContain("公报");
    expect(text).not.toContain("\uFFFD");
  });
});

describe("a program that is not there", () => {
  it("is an error of its own", async () => {
    await expect(runProgram("no-such-program", [])).rejects.toMatchObject({ code: "ENOENT" });
    expect((await runScript("no-such-script.js", [], { output: "collect" })).code).toBe(1);
  });
});

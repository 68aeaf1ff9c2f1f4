import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../fixtures/slow-server.ts", import.meta.url));

const said = async (child: ChildProcess): Promise<unknown> => {
  const [message] = (await once(child, "message")) as unknown[];
  return message;
};

/** A server that is answering a request of so many ms, and waits for so many seconds when it is stopped. */
async function answering(ms: number, seconds: number) {
  const child = fork(program, [String(seconds)], { execArgv: [] });
  const ended = once(child, "exit") as Promise<[code: number | null, signal: string | null]>;
  const url = `http://127.0.0.1:${Number(await said(child))}/${ms}`;
  const asked = said(child);
  const answer = fetch(url).then(
    (response) => response.text(),
    () => "cut",
  );
  await asked;
  return { child, ended, url, answer };
}

it("answers what has begun, takes nothing new, and leaves with 0", async () => {
  const { child, ended, url, answer } = await answering(700, 20);
  child.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(url).then(
        () => "taken",
        () => "refused",
      ),
    )
    .toBe("refused");
  expect(await answer).toBe("answered");
  expect(await ended).toEqual([0, null]);
});

it("waits no longer than is said", async () => {
  const { child, ended, answer } = await answering(600_000, 1);
  child.kill("SIGTERM");
  expect(await said(child)).toBe("closed");
  expect(await answer).toBe("cut");
  child.kill("SIGKILL");
  await ended;
});

it("ends at once at a second signal", async () => {
  const { child, ended, answer } = await answering(600_000, 3600);
  child.kill("SIGTERM");
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  child.kill("SIGINT");
  expect(await ended).toEqual([1, null]);
  expect(await answer).toBe("cut");
});

import type { FastifyInstance } from "fastify";
import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { served } from "../fixtures/served.ts";

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = await served();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const [address] = app.addresses();
  port = typeof address === "object" ? address.port : 0;
});
afterAll(() => app.close());

/** Sends bytes, and answers what came back until the connection ended. */
async function sent(bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
  let came = "";
  socket.on("data", (part: Buffer) => {
    came += part.toString();
  });
  await once(socket, "close");
  return came;
}

describe("what never became a request", () => {
  it.each([
    ["GET /api/health HTTP/1.1\r\nhost: x\r\nno colon here\r\n\r\n", 400, "unreadable-request"],
    [`GET /api/cases/${"a".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, "head-too-long"],
  ])("is told once, and the connection ends: %#", async (bytes, status, code) => {
    const came = await sent(bytes);
    expect(came.match(/HTTP\/1\.1 \d+/gu)).toEqual([`HTTP/1.1 ${status}`]);
    expect(came).toContain("connection: close");
    expect(JSON.parse(came.slice(came.indexOf("{")))).toMatchObject({ status, code });
  });
});

describe("what was sent", () => {
  it("is not said back at length", async () => {
    const response = await app.inject({ url: `/api/issues/${"a".repeat(10_000)}` });
    expect(response.statusCode).toBe(414);
    expect(response.body.length).toBeLessThan(3000);
  });
});

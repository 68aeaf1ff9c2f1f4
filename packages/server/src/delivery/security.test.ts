import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installSecurity } from "./security.ts";

const perMinute = 3;
let app: FastifyInstance;
/** What is done once a request has come in, before it is counted. */
let arrived: (ip: () => string | undefined) => Promise<void>;
/** How each request was answered, whether or not anybody was left to hear it. */
let answers: number[];

beforeEach(async () => {
  app = Fastify();
  arrived = async () => undefined;
  answers = [];
  app.addHook("onRequest", async (request) => {
    await arrived(() => request.ip);
  });
  app.addHook("onSend", async (_, reply, payload) => {
    answers.push(reply.statusCode);
    return payload;
  });
  await installSecurity(app, perMinute);
  app.get("/", () => ({}));
});

afterEach(() => app.close());

const askedFrom = async (remoteAddress: string) =>
  (await app.inject({ url: "/", remoteAddress })).statusCode;

/** Sends a request and is gone before it is counted. */
async function drop(): Promise<void> {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  const [server] = (
    await Promise.all([once(app.server, "connection"), once(socket, "connect")])
  )[0];
  const counted = answers.length + 1;
  arrived = async (ip) => {
    socket.destroy();
    await once(server, "close");
    expect(ip()).toBeUndefined();
  };
  socket.write("GET / HTTP/1.1\r\nHost: gongbao.test\r\n\r\n");
  await expect.poll(() => answers.length).toBe(counted);
  arrived = async () => undefined;
}

describe("requests are counted", () => {
  it("by address", async () => {
    for (const status of [200, 200, 200, 429]) expect(await askedFrom("192.0.2.1")).toBe(status);
    expect(await askedFrom("192.0.2.2")).toBe(200);
  });

  it("by network, of IPv6", async () => {
    for (const [at, status] of [200, 200, 200, 429].entries())
      expect(await askedFrom(`2001:db8:0:1::${at}`)).toBe(status);
    expect(await askedFrom("2001:db8:0:1:ffff:0:0:1")).toBe(429);
    expect(await askedFrom("2001:db8:0:2::1")).toBe(200);
  });

  it("together, of connections that were dropped and have no address, and of nobody else's", async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    for (let sent = 0; sent < perMinute + 2; sent += 1) await drop();
    // Whoever hangs up at once does not get round the limit, and breaks nothing.
    expect(answers).toEqual([200, 200, 200, 429, 429]);
    expect(await askedFrom("127.0.0.1")).toBe(200);
    expect(await askedFrom("192.0.2.1")).toBe(200);
  });
});

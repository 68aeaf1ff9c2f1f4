import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What came of bytes that were put on the wire as they are. */
export interface Exchange {
  readonly text: string;
  /** Whether the server ended the connection by itself. */
  readonly ended: boolean;
  readonly milliseconds: number;
}

export interface Writing {
  /** Bytes, and how long to wait before the next, in milliseconds. */
  readonly parts: Iterable<readonly [bytes: string | Buffer, pause: number]>;
  /** How long to wait for the end after that. */
  readonly patience: number;
}

/** Puts bytes on a connection of their own and reads until the server ends it, or for so long. */
export async function exchange(address: string, { parts, patience }: Writing): Promise<Exchange> {
  const { hostname, port } = new URL(address);
  const began = performance.now();
  const socket = connect({ host: hostname, port: Number(port) });
  let text = "";
  let ended = false;
  socket.setEncoding("latin1").on("data", (part: string) => (text += part));
  socket.on("error", () => (ended = true));
  const end = new Promise<void>((resolve) => {
    socket.once("close", () => {
      ended = true;
      resolve();
    });
  });
  await new Promise<void>((resolve) => {
    socket.once("connect", () => resolve());
    socket.once("error", () => resolve());
  });
  for (const [bytes, pause] of parts) {
    if (ended) break;
    socket.write(bytes);
    if (pause > 0) await Promise.race([wait(pause), end]);
  }
  await Promise.race([wait(patience, undefined, { ref: false }), end]);
  const closed = ended;
  socket.destroy();
  return { text, ended: closed, milliseconds: performance.now() - began };
}

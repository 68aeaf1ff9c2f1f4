import type { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { FileStore, Incoming } from "../../files/store.ts";
import { fileTooLarge, noFile, tooSlow } from "./refusals.ts";

/** What an upload brought: a file that counts for nothing yet, and what it says of it. */
export interface Upload {
  readonly incoming: Incoming;
  readonly name: string;
  readonly fact: string;
  readonly item: string | null;
}

/** How long an upload may bring nothing before it is given up. */
const patienceMs = 60_000;

/**
 * Reads one file and the fields beside it, as a stream. At the limit it stops at once: what is still to come is not read.
 * Whoever calls drops what came in.
 *
 * @throws {ApiError} where there is no file, it is too large, or nothing comes any more
 */
export async function receive(
  request: FastifyRequest,
  files: FileStore,
  mostBytes: number,
): Promise<Upload> {
  if (!request.isMultipart()) throw noFile;
  const fields = new Map<string, string>();
  let file: { readonly incoming: Incoming; readonly name: string } | null = null;
  const limits = {
    files: 1,
    fields: 2,
    parts: 3,
    fieldSize: 1000,
    headerPairs: 20,
    // Counted below, so that the stream ends there at once.
    fileSize: Infinity,
  };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === "field") {
        if (typeof part.value === "string") fields.set(part.fieldname, part.value);
        continue;
      }
      file = { incoming: await files.put(bounded(part.file, mostBytes)), name: part.filename };
    }
  } catch (error) {
    await file?.incoming.drop();
    throw error;
  }
  if (file === null) throw noFile;
  const item = fields.get("item") ?? "";
  return { ...file, fact: fields.get("fact") ?? "", item: item === "" ? null : item };
}

/** A stream that is given up when it brings too much, or nothing for too long. */
async function* bounded(stream: Readable, mostBytes: number): AsyncIterable<Uint8Array> {
  let length = 0;
  const timer = setTimeout(() => stream.destroy(tooSlow), patienceMs);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      timer.refresh();
      length += chunk.length;
      if (length > mostBytes) throw fileTooLarge(mostBytes);
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}

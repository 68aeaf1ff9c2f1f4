import type { Readable } from "node:stream";

/** A content, by which it is known and how much it is. */
export interface Content {
  /** SHA-256, in lower case hexadecimal. */
  readonly hash: string;
  readonly size: number;
}

/** A content that has come in whole and counts for nothing yet. */
export interface Incoming extends Content {
  /** Where it can be looked at, as long as it is neither kept nor dropped. */
  readonly path: string;
  /** Makes it count. Safe on the disk when this is done; the same content kept twice is there once. */
  keep(): Promise<void>;
  /** Throws it away; nothing happens to one that was kept. */
  drop(): Promise<void>;
}

/** Where the contents of files are, by their hash. Which of them mean something is for the database to say. */
export interface FileStore {
  /** Takes a stream in. One that breaks off, or fails, leaves nothing that counts. */
  put(content: AsyncIterable<Uint8Array>): Promise<Incoming>;
  /** Opens a content; null where it is not there. */
  open(hash: string): Promise<{ readonly size: number; readonly stream: Readable } | null>;
  has(hash: string): Promise<boolean>;
  /** Removes a content; nothing happens where it is not there. */
  remove(hash: string): Promise<void>;
  /** Puts a content at a path, where nothing may be; false where there is no such content. */
  copyTo(hash: string, path: string): Promise<boolean>;
  /** The hashes of all there is. */
  all(): AsyncIterable<string>;
  /** Throws away what came in and was left lying for so long; says how many. */
  sweep(olderThanMs: number): Promise<number>;
}

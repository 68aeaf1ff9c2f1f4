import yauzl, { type Entry, type ZipFile } from "yauzl";
import { archiveLimits } from "../../files/limits.ts";

/** Why an archive is not taken. */
export type ArchiveFault =
  | "broken"
  | "encrypted"
  | "unsafe-path"
  | "too-many-entries"
  | "too-large"
  | "too-dense"
  | "lying"
  | "nested"
  | "macros"
  | "old-office";

/** What an archive holds: the names in it, and what its list of content types says where it is an office file. */
export interface ArchiveContents {
  readonly names: ReadonlySet<string>;
  readonly contentTypes: string;
}

export type ArchiveReading =
  | { readonly ok: true; readonly contents: ArchiveContents }
  | { readonly ok: false; readonly fault: ArchiveFault; readonly entry: string | null };

class Refused extends Error {
  readonly fault: ArchiveFault;
  readonly entry: string | null;

  constructor(fault: ArchiveFault, entry: string | null = null) {
    super(fault);
    this.fault = fault;
    this.entry = entry;
  }
}

/** How other archives begin, and the compound files of old office programs. */
const beginnings: readonly (readonly [fault: ArchiveFault, at: number, bytes: Buffer])[] = [
  ["nested", 0, Buffer.from("PK\u0003\u0004", "latin1")],
  ["nested", 0, Buffer.from("PK\u0005\u0006", "latin1")],
  ["nested", 0, Buffer.from("Rar!\u001a\u0007", "latin1")],
  ["nested", 0, Buffer.from("7z\u00bc\u00af\u0027\u001c", "latin1")],
  ["nested", 0, Buffer.from("\u001f\u008b", "latin1")],
  ["nested", 0, Buffer.from("BZh", "latin1")],
  ["nested", 0, Buffer.from("\u00fd7zXZ\u0000", "latin1")],
  ["nested", 0, Buffer.from("\u0028\u00b5\u002f\u00fd", "latin1")],
  ["nested", 0, Buffer.from("MSCF", "latin1")],
  ["nested", 257, Buffer.from("ustar", "latin1")],
  ["old-office", 0, Buffer.from("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "latin1")],
];

const headLength = 264;
const contentTypesName = "[Content_Types].xml";
const contentTypesLength = 1024 * 1024;
/** A few bytes that repeat shrink more than two hundred times; no bomb is so small. */
const denseFrom = 1024 * 1024;

/**
 * Reads an archive through, without writing any of it out, and counts what really unpacks: what its headers claim is not
 * believed.
 */
export async function readArchive(path: string, size: number): Promise<ArchiveReading> {
  let file: ZipFile;
  try {
    file = await yauzl.openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch {
    return { ok: false, fault: "broken", entry: null };
  }
  try {
    return { ok: true, contents: await readThrough(file, size) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault, entry: error.entry };
    // What yauzl and zlib throw is about the archive: its lists and streams are damaged.
    return { ok: false, fault: "broken", entry: null };
  } finally {
    file.close();
  }
}

async function readThrough(file: ZipFile, size: number): Promise<ArchiveContents> {
  if (file.entryCount > archiveLimits.entries) throw new Refused("too-many-entries");
  const dense = size * archiveLimits.ratio;
  const most = Math.min(archiveLimits.unpacked, dense);
  const fault = most === dense ? "too-dense" : "too-large";
  const names = new Set<string>();
  let contentTypes = "";
  let unpacked = 0;
  let entries = 0;
  for await (const entry of file.eachEntry()) {
    const name = nameOf(entry);
    names.add(name);
    if (++entries > archiveLimits.entries) throw new Refused("too-many-entries");
    if (entry.isEncrypted()) throw new Refused("encrypted", name);
    if (!entry.canDecodeFileData()) throw new Refused("broken", name);
    if (/(?:^|\/)vbaproject\.bin$/iu.test(name)) throw new Refused("macros", name);
    const read = await readEntry(file, entry, name, { most: most - unpacked, fault });
    unpacked += read.length;
    if (name === contentTypesName) contentTypes = read.text;
  }
  return { names, contentTypes };
}

function nameOf(entry: Entry): string {
  const name = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  if (name.includes("\u0000") || yauzl.validateFileName(name) !== null) {
    throw new Refused("unsafe-path", name.slice(0, 200));
  }
  return name;
}

/** Unpacks one entry to nowhere, as far as it may go. */
async function readEntry(
  file: ZipFile,
  entry: Entry,
  name: string,
  { most, fault: over }: { readonly most: number; readonly fault: ArchiveFault },
) {
  const stream = await file.openReadStreamPromise(entry);
  const text: Buffer[] = [];
  let head = Buffer.alloc(0);
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop ends the stream: nothing more is unpacked.
    if (length > most) throw new Refused(over, name);
    if (length > denseFrom && length > entry.compressedSize * archiveLimits.ratio) {
      throw new Refused("too-dense", name);
    }
    if (head.length < headLength) head = Buffer.concat([head, chunk.subarray(0, headLength)]);
    if (name === contentTypesName && length <= contentTypesLength) text.push(chunk);
  }
  if (length !== entry.uncompressedSize) throw new Refused("lying", name);
  for (const [fault, at, bytes] of beginnings) {
    if (head.subarray(at, at + bytes.length).equals(bytes)) throw new Refused(fault, name);
  }
  return { length, text: Buffer.concat(text).toString("utf8") };
}

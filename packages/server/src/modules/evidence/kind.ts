import { open } from "node:fs/promises";
import type { Label } from "@gongbao/engine";
import { fileTypeFromFile } from "file-type";
import { type ArchiveContents, type ArchiveFault, readArchive } from "./archive.ts";
import { readText } from "./text.ts";

/** The kinds of files that are taken, each with what it is sent as: a type that no browser makes a page of. */
export const kinds = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  tiff: "image/tiff",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofd: "application/octet-stream",
  text: "application/octet-stream",
  zip: "application/octet-stream",
} as const;

export type Kind = keyof typeof kinds;

/** Why a file is not taken, where it is no archive. */
export type KindFault = "empty" | "markup" | "incomplete" | "misnamed" | "other";

export type KindReading =
  | { readonly ok: true; readonly kind: Kind }
  | {
      readonly ok: false;
      readonly fault: KindFault | ArchiveFault;
      /** What was found instead: a type, or the entry of an archive. */
      readonly found: string | null;
    };

/** What is taken, in words. */
export const taken: Label = {
  zh: "PDF、PNG、JPEG、WebP、TIFF、docx、xlsx、OFD、纯文本、CSV、zip",
  en: "PDF, PNG, JPEG, WebP, TIFF, docx, xlsx, OFD, plain text, CSV, zip",
};

const images: Readonly<Record<string, Kind>> = {
  png: "png",
  jpg: "jpeg",
  webp: "webp",
  tif: "tiff",
};

/** What file-type calls an archive of the kinds that may be taken; the archive itself says which it is. */
const archives = new Set(["zip", "docx", "xlsx", "docm", "xlsm", "dotm", "xltm"]);

/** Endings that promise another program than one for text. */
const promising = /\.(?:pdf|png|jpe?g|webp|tiff?|docx|xlsx|ofd|zip)$/iu;

/**
 * What an uploaded file is, by what is in it. Plain text under a name that promises something else is not taken: whoever has
 * to look at it could not open it.
 */
export async function kindOfUpload(
  { path, size }: { readonly path: string; readonly size: number },
  name: string,
): Promise<KindReading> {
  const reading = await kindOf(path, size);
  const [ending] = promising.exec(name) ?? [];
  return reading.ok && reading.kind === "text" && ending !== undefined
    ? { ok: false, fault: "misnamed", found: ending.slice(1) }
    : reading;
}

/** What a file is, by what is in it; its name is not asked. */
export async function kindOf(path: string, size: number): Promise<KindReading> {
  if (size === 0) return { ok: false, fault: "empty", found: null };
  const found = await fileTypeFromFile(path);
  if (found === undefined) {
    const text = await readText(path);
    if (text === "text") return { ok: true, kind: "text" };
    return { ok: false, fault: text === "markup" ? "markup" : "other", found: null };
  }
  const { ext, mime } = found;
  if (ext === "pdf") return (await endsAsPdf(path, size)) ? { ok: true, kind: "pdf" } : cut;
  const image = images[ext];
  if (image !== undefined) return { ok: true, kind: image };
  if (ext === "cfb") return { ok: false, fault: "old-office", found: null };
  if (mime === "application/xml") return { ok: false, fault: "markup", found: null };
  if (!archives.has(ext)) return { ok: false, fault: "other", found: mime };
  const reading = await readArchive(path, size);
  if (!reading.ok) return { ok: false, fault: reading.fault, found: reading.entry };
  return archiveKind(reading.contents);
}

const cut: KindReading = { ok: false, fault: "incomplete", found: null };

function archiveKind({ names, contentTypes }: ArchiveContents): KindReading {
  if (names.has("OFD.xml")) return { ok: true, kind: "ofd" };
  if (!names.has("[Content_Types].xml")) return { ok: true, kind: "zip" };
  if (/macroenabled/iu.test(contentTypes)) return { ok: false, fault: "macros", found: null };
  if (names.has("word/document.xml")) return { ok: true, kind: "docx" };
  if (names.has("xl/workbook.xml")) return { ok: true, kind: "xlsx" };
  return { ok: false, fault: "other", found: "application/vnd.openxmlformats-officedocument" };
}

const pdfEnd = 2048;

/** A PDF ends with its mark; a page that only begins like one does not. */
async function endsAsPdf(path: string, size: number): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const length = Math.min(pdfEnd, size);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes("%%EOF");
  } finally {
    await handle.close();
  }
}

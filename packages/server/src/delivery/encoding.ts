import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** The shortest answer that is worth compressing, in bytes. */
export const shortest = 1024;

/** How a caller wants an answer compressed, by Accept-Encoding; null for not at all. */
export function encodingFor(header: string | undefined): Encoding | null {
  if (header === undefined) return null;
  let best: Encoding | null = null;
  let most = 0;
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
    if (name !== "br" && name !== "gzip") continue;
    const said = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/u.exec(each)?.[1]);
    const weight = Number(said.find((each) => each !== undefined) ?? "1");
    if (weight > most || (weight === most && weight > 0 && name === "br")) {
      best = name;
      most = weight;
    }
  }
  return best;
}

/** Compresses what is then kept: once, so that it may take its time. */
export function compress(words: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return gzipped(words, { level: 6 });
  return brotlied(words, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: words.length > 262_144 ? 5 : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: words.length,
    },
  });
}

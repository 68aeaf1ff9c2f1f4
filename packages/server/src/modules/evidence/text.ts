import { createReadStream } from "node:fs";

/** What stands in a file of text. */
export type TextReading = "text" | "markup" | "not-text";

/** Control characters, but for the tab and the ends of lines. */
const control = /(?![\t\n\r])\p{Cc}/u;

/** The beginning of HTML, SVG or any other XML. */
const markup = /^[\s\ufeff]*<(?:[!?a-z]|\/[a-z])/iu;

/** Whether a file is text in UTF-8 or in GB18030, read through as a stream. */
export async function readText(path: string): Promise<TextReading> {
  for (const encoding of ["utf-8", "gb18030"]) {
    const reading = await readAs(path, encoding);
    if (reading !== "not-text") return reading;
  }
  return "not-text";
}

async function readAs(path: string, encoding: string): Promise<TextReading> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let beginning = "";
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (control.test(text)) return "not-text";
      // However many empty lines come first: what begins is the first word.
      if (beginning.length < 64) beginning = `${beginning}${text.trimStart()}`.slice(0, 64);
    }
    const rest = decoder.decode();
    if (control.test(rest)) return "not-text";
    return markup.test(`${beginning}${rest}`) ? "markup" : "text";
  } catch (error) {
    // The decoder's word for bytes that are none of its own.
    if (error instanceof TypeError) return "not-text";
    throw error;
  }
}

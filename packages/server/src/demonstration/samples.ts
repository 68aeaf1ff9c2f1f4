import { crc32, deflateSync } from "node:zlib";

/** A paper that says of itself that it is a sample and proves nothing. */
export interface Sample {
  readonly name: string;
  readonly content: Buffer;
}

/** A sample for a fact, of the kind whose turn it is: a PDF, a picture, a text. */
export function sampleOf(what: string, of: string, turn: number): Sample {
  const lines = ["样件（虚构）：不作任何证明", `${what}：${of}`];
  const name = `样件-${what}（虚构）`;
  switch (turn % 3) {
    case 0:
      return { name: `${name}.pdf`, content: pdfOf(["SAMPLE - PROVES NOTHING", ...lines]) };
    case 1:
      return { name: `${name}.txt`, content: Buffer.from(`${lines.join("\n")}\n`) };
    default:
      return { name: `${name}.png`, content: pngOf(turn) };
  }
}

/** Text as a PDF string of UTF-16. */
const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

/** One page of lines, in a font that readers of PDF bring themselves. */
function pdfOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `<${hexOf(line)}> Tj 0 -32 Td`).join("\n");
  const page = `BT /F1 18 Tf 60 760 Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  ];
  let text = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A picture of stripes, another for each turn. */
function pngOf(turn: number): Buffer {
  const side = 64;
  const rows = Buffer.concat(
    Array.from({ length: side }, (_, y) => {
      const row = Buffer.alloc(side + 1);
      for (let x = 0; x < side; x++) row[x + 1] = (x + y + turn) % 16 < 8 ? 230 : 120 + (turn % 90);
      return row;
    }),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits of grey.
  head[8] = 8;
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from("Comment\0SAMPLE - PROVES NOTHING", "latin1")),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

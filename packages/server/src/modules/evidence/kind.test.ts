import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ZipEntry, zipOf } from "../../fixtures/zip.ts";
import { kindOf } from "./kind.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongbao-kind-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kind(content: Uint8Array | string) {
  const path = join(folder, randomBytes(8).toString("hex"));
  const bytes = Buffer.from(content);
  await writeFile(path, bytes);
  return kindOf(path, bytes.length);
}

const latin = (text: string) => Buffer.from(text, "latin1");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const types = (more: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${more}</Types>`;
const wordType = `<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`;
const macroType = wordType.replace(
  "openxmlformats-officedocument.wordprocessingml.document",
  "ms-word.document.macroEnabled",
);
const sheetType = `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`;
const docx = (more: readonly ZipEntry[] = [], type = wordType) =>
  zipOf([
    { name: "[Content_Types].xml", content: types(type) },
    { name: "word/document.xml", content: "<w:document/>" },
    ...more,
  ]);
/** GB18030 of 金额,元. */
const gb = Buffer.from([0xbd, 0xf0, 0xb6, 0xee, 0x2c, 0xd4, 0xaa, 0x0d, 0x0a]);

describe("what is taken, by its content", () => {
  it.each([
    ["pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n"],
    ["png", png],
    ["jpeg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(20)])],
    ["webp", latin("RIFF\u0024\u0000\u0000\u0000WEBPVP8 ")],
    ["tiff", Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0])],
    ["docx", docx()],
    [
      "xlsx",
      zipOf([
        { name: "[Content_Types].xml", content: types(sheetType) },
        { name: "xl/workbook.xml", content: "<workbook/>" },
      ]),
    ],
    [
      "ofd",
      zipOf([
        { name: "OFD.xml", content: "<ofd:OFD/>" },
        { name: "Doc_0/a", content: "a" },
      ]),
    ],
    ["zip", zipOf([{ name: "材料/说明.txt", content: "虚构" }])],
    ["text", "\ufeff编号,金额\r\n1,100.00\r\n"],
    ["text", gb],
  ])("%s", async (expected, content) => {
    expect(await kind(content)).toEqual({ ok: true, kind: expected });
  });
});

describe("what is not", () => {
  it.each([
    ["empty", ""],
    ["markup", "\n\n  <!doctype html><script>alert(1)</script>"],
    ["markup", `${" ".repeat(200_000)}<html>`],
    ["markup", "\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
    ["markup", `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`],
    ["incomplete", "%PDF-1.4\n<html><script>alert(1)</script></html>"],
    ["other", Buffer.from([1, 2, 3, 0, 255, 254])],
    ["other", latin("GIF89a\u0001\u0000\u0001\u0000")],
    ["other", latin("MZ\u0090\u0000\u0003")],
    ["other", "文字\u0007带控制符"],
    [
      "old-office",
      Buffer.concat([latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), Buffer.alloc(600)]),
    ],
    ["macros", docx([{ name: "word/vbaProject.bin", content: "x" }])],
    ["macros", docx([], macroType)],
    ["broken", zipOf([{ name: "a", content: "a" }]).subarray(0, 40)],
  ])("%s", async (fault, content) => {
    expect(await kind(content)).toMatchObject({ ok: false, fault });
  });
});

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024);

describe("an archive", () => {
  it.each([
    ["too-dense", [{ name: "zeros", content: megabytes(30) }]],
    ["too-dense", [{ name: "zeros", content: megabytes(30), claims: 10 }]],
    [
      "too-dense",
      [
        { name: "noise", content: randomBytes(1024 * 1024) },
        { name: "zeros", content: megabytes(100) },
      ],
    ],
    ["lying", [{ name: "说明", content: "一二三四五六七八九十", claims: 3 }]],
    ["lying", [{ name: "说明", content: "一二三", claims: 4_000_000 }]],
    ["nested", [{ name: "里面", content: zipOf([{ name: "zeros", content: megabytes(1) }]) }]],
    ["nested", [{ name: "里面", content: latin("\u001f\u008b\u0008\u0000") }]],
    [
      "nested",
      [{ name: "里面", content: Buffer.concat([Buffer.alloc(257, 97), Buffer.from("ustar")]) }],
    ],
    [
      "old-office",
      [{ name: "报表.xls", content: latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") }],
    ],
    ["encrypted", [{ name: "密", content: "密", encrypted: true }]],
    ["unsafe-path", [{ name: "../../etc/passwd", content: "x" }]],
    ["unsafe-path", [{ name: "/etc/passwd", content: "x" }]],
    ["unsafe-path", [{ name: "a\\..\\..\\b", content: "x" }]],
    ["unsafe-path", [{ name: "C:/x", content: "x" }]],
    [
      "too-many-entries",
      Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, content: String(at) })),
    ],
  ] as const satisfies readonly (readonly [string, readonly ZipEntry[]])[])(
    "%s is refused",
    async (fault, entries) => {
      expect(await kind(zipOf(entries))).toMatchObject({ ok: false, fault });
    },
  );

  it("that unpacks to more than 500 MB is refused, though none of its files is dense", async () => {
    // About a hundred to one: a line that repeats, with a word of noise in it.
    const line = () => Buffer.concat([Buffer.alloc(3000, 97), randomBytes(20)]);
    const block = Buffer.concat(Array.from({ length: 2800 }, line));
    const entries = Array.from({ length: 63 }, (_, at) => ({ name: `${at}`, content: block }));
    const archive = zipOf(entries);
    expect(archive.length).toBeLessThan(20 * 1024 * 1024);
    expect(await kind(archive)).toMatchObject({ ok: false, fault: "too-large" });
  });

  it("of two thousand files is taken", async () => {
    const entries = Array.from({ length: 2000 }, (_, at) => ({ name: `${at}`, content: `${at}` }));
    expect(await kind(zipOf(entries))).toEqual({ ok: true, kind: "zip" });
  });
});

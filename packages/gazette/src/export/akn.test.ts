import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { damagedScan, secrets } from "../fixtures/damage.ts";
import { haveSchemas, readSchema, schemaFile, unlessSchemas } from "../fixtures/schemas.ts";
import { issue } from "../fixtures/volume.ts";
import { allDocuments } from "../issue/lookup.ts";
import { parseIssue } from "../issue/parse.ts";
import { toAkomaNtoso } from "./akn.ts";

const xml = toAkomaNtoso(issue);

type Node = Readonly<Record<string, unknown>>;
const parsed: Node[] = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  parseTagValue: false,
}).parse(xml) as Node[];

const textOf = (nodes: unknown): string =>
  Array.isArray(nodes)
    ? nodes
        .map((node: Node) =>
          Object.entries(node)
            .filter(([name]) => name !== ":@")
            .map(([name, value]) => (name === "#text" ? String(value) : textOf(value)))
            .join(""),
        )
        .join("")
    : "";

function* elements(nodes: unknown, wanted: string): Generator<{ eId: string; text: string }> {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as Node[])
    for (const [name, children] of Object.entries(node)) {
      if (name === ":@") continue;
      const attributes = node[":@"] as Node | undefined;
      if (name === wanted) yield { eId: String(attributes?.["@_eId"]), text: textOf(children) };
      yield* elements(children, wanted);
    }
}

const squash = (text: string): string => text.replaceAll(/\s/gu, "");

describe("toAkomaNtoso", () => {
  it.skipIf(!haveSchemas)(`is valid against the OASIS schema${unlessSchemas}`, () => {
    xmlRegisterFsInputProviders();
    const schema = XmlDocument.fromString(readSchema("akomantoso30.xsd"), {
      url: fileURLToPath(schemaFile("akomantoso30.xsd")),
    });
    const validator = XsdValidator.fromDoc(schema);
    const validate = (text: string) => {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    };
    expect(() => validate(xml)).not.toThrow();
    expect(() => validate(xml.replace("<collectionBody>", "<collectionBody><oops/>"))).toThrow();
    validator.dispose();
    schema.dispose();
  });

  it("holds every article once, its words whole", () => {
    const articles = new Map([...elements(parsed, "article")].map(({ eId, text }) => [eId, text]));
    const expected = allDocuments(issue).flatMap((document) =>
      document.articles.map((article) => [
        `${document.id.toLowerCase().replaceAll(".", "_")}__art_${article.id.replaceAll(".", "_")}`,
        squash(issue.text.slice(article.range.start, article.range.end)),
      ]),
    );
    expect([...articles].map(([eId, text]) => [eId, squash(text)])).toEqual(expected);
  });

  it("loses no character of any document", () => {
    const text = squash(textOf(parsed));
    for (const document of issue.documents)
      for (const line of issue.text.slice(document.range.start, document.range.end).split("\n"))
        expect(text).toContain(squash(line));
  });

  it("keeps the original of every erratum, and points to it", () => {
    const notes = new Map([...elements(parsed, "note")].map(({ eId, text }) => [eId, text]));
    for (const erratum of issue.errata) expect(notes.get(erratum.id)).toContain(erratum.original);
    expect(xml).toContain('<noteRef href="#e06"');
  });

  it("links the documents it names", () => {
    expect(xml).toContain('<ref href="/akn/cn/doc/鲁政发-2018-21">');
  });

  it("holds no personal contact detail", () => {
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(xml).not.toContain(secret);
  });

  it("is well formed whatever the scan", () => {
    fc.assert(
      fc.property(damagedScan, (scan) => {
        const written = toAkomaNtoso(parseIssue(scan, { id: "damaged", errata: [] }));
        expect(XMLValidator.validate(written)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

/** An XML element, or text. A small tree of our own: exports only write, and every name here is ours. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** Characters that XML 1.0 cannot hold, lone surrogates among them, become U+FFFD. */
const legal = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");

const escapeText = (text: string): string =>
  legal(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** The tree as text. Nothing is indented: white space in it would be white space in the gazette. */
export function writeXml(root: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const write = (node: XmlNode): void => {
    if (typeof node === "string") {
      out.push(escapeText(node));
      return;
    }
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
    );
    out.push(`<${node.name}${attributes.join("")}`);
    if (node.children.length === 0) {
      out.push("/>");
      return;
    }
    out.push(">");
    for (const child of node.children) write(child);
    out.push(`</${node.name}>`);
  };
  write(root);
  return `${out.join("")}\n`;
}

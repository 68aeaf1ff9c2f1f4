import {
  LineCounter,
  type ParsedNode,
  type Range,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
} from "yaml";
import type { Label } from "@gongbao/engine";
import { sayYamlFault } from "./yaml-faults.ts";

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends Place {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: Label;
}

/** A YAML file as plain text, lists and maps, and where each stands. */
export type YamlReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where a path stands: its value, or its key. A path that is not there stands at the nearest one above. */
      placeOf(path: readonly (string | number)[], part: "key" | "value"): Place;
    }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

type Path = readonly (string | number)[];

/** Nodes after every alias is followed; more is a mistake or an attack. */
const MOST_NODES = 200_000;
/** A case is four levels deep. */
const MOST_DEPTH = 32;
const MOST_FAULTS = 20;
/** Faults the parser and the walker both may find. */
const OWN_CODE: Readonly<Record<string, string>> = { RESOURCE_EXHAUSTION: "too-deep" };

class TooMuch extends Error {
  readonly code: "too-deep" | "too-large";
  readonly offset: number;

  constructor(code: "too-deep" | "too-large", offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

interface Stands {
  readonly key: number;
  readonly value: number;
}

const write = (path: Path): string => JSON.stringify(path);

/** Follows a document's nodes to plain values, keeping where each path stands. */
class Walker {
  readonly stands = new Map<string, Stands>();
  readonly faults: { readonly code: string; readonly offset: number; readonly path: Path }[] = [];
  readonly #anchors = new Map<string, unknown>();
  #nodes = 0;

  /** `followed`: where the outermost alias stands whose content this is. */
  read(
    node: unknown,
    path: Path,
    at: number,
    key: number,
    followed: number | null = null,
  ): unknown {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw new TooMuch("too-large", followed ?? at);
    if (path.length > MOST_DEPTH) throw new TooMuch("too-deep", followed ?? at);
    this.stands.set(write(path), { key, value: at });
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (!target) this.faults.push({ code: "BAD_ALIAS", offset: at, path });
      return target ? this.read(target, path, at, key, followed ?? at) : "";
    }
    // In the order of the text, so that an anchor given again is the latest one; not while an alias is followed.
    if (isNode(node) && node.anchor && followed === null) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return typeof node.value === "string" ? node.value : (node.source ?? "");
    if (isSeq(node))
      return node.items.map((item, index) => {
        const start = startOf(item) ?? at;
        return this.read(item, [...path, index], start, start, followed);
      });
    if (!isMap(node)) return "";
    const entries = new Map<string, unknown>();
    for (const { key: name, value } of node.items) {
      const keyAt = startOf(name) ?? at;
      if (!isScalar(name) || typeof name.value !== "string") {
        this.faults.push({ code: "NON_STRING_KEY", offset: keyAt, path });
        continue;
      }
      if (entries.has(name.value)) {
        this.faults.push({ code: "DUPLICATE_KEY", offset: keyAt, path: [...path, name.value] });
        continue;
      }
      const valueAt = startOf(value) ?? endOf(name) ?? keyAt;
      entries.set(name.value, this.read(value, [...path, name.value], valueAt, keyAt, followed));
    }
    return Object.fromEntries(entries);
  }
}

const rangeOf = (node: unknown): Range | null | undefined =>
  typeof node === "object" && node !== null && "range" in node
    ? (node as ParsedNode).range
    : undefined;
const startOf = (node: unknown): number | undefined => rangeOf(node)?.[0];
const endOf = (node: unknown): number | undefined => rangeOf(node)?.[1];

/**
 * Reads one YAML 1.2 document by the failsafe schema: every scalar stays the text that was written, so that no
 * amount becomes a float and no date a timestamp. Faults come back with their places; it never throws on account of
 * the text.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = (code: string, offset: number, path: Path, english = ""): YamlFault => ({
    ...placeAt(offset),
    code,
    path,
    message: sayYamlFault(code, english),
  });
  try {
    const document = parseDocument(text, {
      schema: "failsafe",
      lineCounter: lines,
      prettyErrors: false,
      // Its own check compares every key with every other; the walker's is linear.
      uniqueKeys: false,
    });
    const found = [...document.errors, ...document.warnings];
    if (found.length > 0)
      return {
        ok: false,
        faults: found
          .slice(0, MOST_FAULTS)
          .map((each) => fault(OWN_CODE[each.code] ?? each.code, each.pos[0], [], each.message)),
      };
    if (document.contents === null || /^\s*$/u.test(text))
      return { ok: false, faults: [{ line: 1, column: 1, ...emptyFault }] };
    const walker = new Walker();
    const start = startOf(document.contents) ?? 0;
    const value = walker.read(document.contents, [], start, start);
    if (walker.faults.length > 0)
      return {
        ok: false,
        faults: walker.faults
          .slice(0, MOST_FAULTS)
          .map((each) => fault(each.code, each.offset, each.path)),
      };
    return {
      ok: true,
      value,
      placeOf: (path, part) => {
        for (let length = path.length; length >= 0; length -= 1) {
          const stands = walker.stands.get(write(path.slice(0, length)));
          if (stands) return placeAt(length === path.length ? stands[part] : stands.key);
        }
        return { line: 1, column: 1 };
      },
    };
  } catch (error) {
    if (error instanceof TooMuch)
      return { ok: false, faults: [fault(error.code, error.offset, [])] };
    // The parser itself recurses, and an alias that holds itself never ends.
    if (error instanceof RangeError)
      return { ok: false, faults: [{ line: 1, column: 1, ...deepFault }] };
    throw error;
  }
}

const emptyFault = { code: "empty", path: [], message: sayYamlFault("empty", "") } as const;
const deepFault = { code: "too-deep", path: [], message: sayYamlFault("too-deep", "") } as const;

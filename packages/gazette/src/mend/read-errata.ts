import type { Erratum } from "../issue/model.ts";

/**
 * Reads a volume's list of errata (`errata.json`, parsed). Throws a TypeError that names the entry and the field which
 * is not as `Erratum` says.
 */
export function readErrata(value: unknown): Erratum[] {
  if (!Array.isArray(value)) throw new TypeError("errata: an array is expected");
  const ids = new Set<string>();
  return value.map((each: unknown, index) => {
    const erratum = readErratum(each, `errata[${index}]`);
    if (ids.has(erratum.id))
      throw new TypeError(`errata[${index}].id: “${erratum.id}” occurs twice`);
    ids.add(erratum.id);
    return erratum;
  });
}

function readErratum(value: unknown, at: string): Erratum {
  const entry = readObject(value, at);
  const reason = readObject(entry["reason"], `${at}.reason`);
  const kind = entry["kind"];
  if (kind !== "mended" && kind !== "noted") {
    throw new TypeError(`${at}.kind: “mended” or “noted” is expected`);
  }
  const original = readOptional(entry["original"], `${at}.original`);
  const mended = readOptional(entry["mended"], `${at}.mended`);
  const rule = entry["rule"];
  if (rule !== undefined && rule !== "fullwidth")
    throw new TypeError(`${at}.rule: “fullwidth” is expected`);
  if (rule === undefined && original === undefined)
    throw new TypeError(`${at}.original: it is missing`);
  if (rule === undefined && kind === "mended" && mended === undefined) {
    throw new TypeError(`${at}.mended: it is missing`);
  }
  return {
    id: readWords(entry["id"], `${at}.id`),
    document: entry["document"] === null ? null : readWords(entry["document"], `${at}.document`),
    kind,
    context: readWords(entry["context"], `${at}.context`),
    ...(original === undefined ? {} : { original }),
    ...(mended === undefined ? {} : { mended }),
    ...(rule === undefined ? {} : { rule }),
    reason: {
      zh: readWords(reason["zh"], `${at}.reason.zh`),
      en: readWords(reason["en"], `${at}.reason.en`),
    },
  };
}

function readObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${at}: an object is expected`);
  }
  return { ...value };
}

function readWords(value: unknown, at: string): string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${at}: words are expected`);
  return value;
}

function readOptional(value: unknown, at: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw new TypeError(`${at}: words are expected`);
}

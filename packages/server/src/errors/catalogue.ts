import { readFileSync } from "node:fs";
import type { LabelBody } from "../schema/basics.ts";
import { slugOf } from "./problem.ts";

/**
 * Every kind of problem with its message, by its code; an ellipsis stands for what is said of the case. The file is made
 * from the refusals themselves: `npm test -- packages/server/src/errors -u` writes it anew.
 */
export const catalogueFile = new URL("./catalogue.json", import.meta.url);

const read = JSON.parse(readFileSync(catalogueFile, "utf8")) as Readonly<Record<string, LabelBody>>;
const known = new Map(Object.entries(read));

/** What the server's framework or its sign-in refuses before any rule of ours: a media type, a body too long. */
const elsewhere: LabelBody = { zh: "请求无法处理", en: "The request cannot be handled" };

/** What a kind of problem is; null for what is no code at all. */
export function problemNamed(code: string): LabelBody | null {
  const slug = slugOf(code);
  return known.get(slug) ?? (/^fst-[a-z-]{1,60}$/u.test(slug) ? elsewhere : null);
}

/** The codes there are, in their order. */
export const problemCodes: readonly string[] = [...known.keys()];

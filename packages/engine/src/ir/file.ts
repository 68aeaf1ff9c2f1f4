import { canonical, hashOf } from "./canonical.ts";
import { allParts, expressionsOf } from "./parts.ts";
import type { Expr, LimitRule, Rulebook } from "./rulebook.ts";
import { rulebookSchema } from "./schema.ts";
import { type ShapeProblem, validate } from "./validate.ts";

/** Why a file is refused, at the first place that is wrong. */
export interface FileProblem extends ShapeProblem {
  readonly code:
    | "too-long"
    | "too-deep"
    | "no-json"
    | "forbidden-name"
    | "unknown-version"
    | "shape"
    | "reference"
    | "hash";
}

export type FileReading =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problem: FileProblem };

const MOST_CHARACTERS = 50_000_000;
const MOST_DEPTH = 200;
/** Names that reach into objects themselves when used as keys. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** A rulebook as one file: its canonical JSON with its hash in it. */
export const writeRulebook = (rulebook: Rulebook): string =>
  `${canonical({ ...rulebook, hash: hashOf(rulebook) })}\n`;

/** How deep the brackets of a JSON text go, words left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

/** The pointer to the first forbidden name, or null. */
function forbiddenName(value: unknown, path = ""): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const here = `${path}/${key}`;
    if (FORBIDDEN.has(key)) return here;
    const found = forbiddenName(member, here);
    if (found !== null) return found;
  }
  return null;
}

/** The first name or index that leads nowhere. */
function danglingIn(rulebook: Rulebook): ShapeProblem | null {
  const ids = (entries: readonly { readonly id: string }[]) =>
    new Set(entries.map((entry) => entry.id));
  const known = {
    fact: ids(rulebook.facts),
    param: ids(rulebook.parameters),
    measure: ids(rulebook.measures),
    subject: ids(rulebook.subjects),
    interpretation: ids(rulebook.interpretations),
  };
  let problem: ShapeProblem | null = null;
  const check = (kind: keyof typeof known, id: string, path: string) => {
    if (!known[kind].has(id)) problem ??= { path, expected: `a known ${kind}`, found: id };
  };
  const cite = (index: number, path: string) => {
    if (index >= rulebook.citations.length)
      problem ??= {
        path,
        expected: `an index below ${rulebook.citations.length}`,
        found: `${index}`,
      };
  };
  const checkExpr = (whole: Expr, path: string) => {
    for (const expr of allParts(whole)) {
      if (expr.op === "fact") check("fact", expr.id, path);
      if (expr.op === "param") check("param", expr.id, path);
      if (expr.op === "award") check("measure", expr.measure, path);
      if (expr.op === "past") for (const id of expr.measures) check("measure", id, path);
      if (expr.op === "aggregate") check("subject", expr.item, path);
      if (expr.op === "interpretation") check("interpretation", expr.id, path);
    }
  };
  const checkLimit = (limit: LimitRule, path: string) => {
    cite(limit.citation, `${path}/citation`);
    for (const key of limit.by) if (key !== "item") check("fact", key, `${path}/by`);
    if (limit.under) check("interpretation", limit.under.interpretation, `${path}/under`);
  };
  for (const [at, measure] of rulebook.measures.entries()) {
    const path = `/measures/${at}`;
    for (const expr of expressionsOf(measure)) checkExpr(expr, path);
    for (const holder of measure.holders) check("subject", holder, `${path}/holders`);
    if (measure.item !== null) check("subject", measure.item, `${path}/item`);
    for (const index of measure.citations) cite(index, `${path}/citations`);
    for (const limit of measure.limits) checkLimit(limit, `${path}/limits`);
  }
  for (const [at, article] of rulebook.articles.entries()) {
    const path = `/articles/${at}`;
    for (const id of article.measures) check("measure", id, `${path}/measures`);
    for (const { citation } of [...article.duties, ...article.unencoded]) cite(citation, path);
    for (const { citation, figure } of article.targets) {
      cite(citation, `${path}/targets`);
      cite(figure, `${path}/targets`);
    }
  }
  for (const [at, parameter] of rulebook.parameters.entries())
    cite(parameter.citation, `/parameters/${at}/citation`);
  for (const [at, collision] of rulebook.collisions.entries()) {
    for (const id of collision.measures) check("measure", id, `/collisions/${at}/measures`);
    if (collision.under)
      check("interpretation", collision.under.interpretation, `/collisions/${at}/under`);
    for (const index of collision.citations) cite(index, `/collisions/${at}/citations`);
  }
  for (const [at, limit] of rulebook.sharedLimits.entries()) {
    checkLimit(limit, `/sharedLimits/${at}`);
    for (const id of limit.measures) check("measure", id, `/sharedLimits/${at}/measures`);
  }
  return problem;
}

const short = (text: string): string => text.slice(0, 80);

/**
 * Reads a rulebook file. Refuses what is not one, located: another version, a hash that is not its own, names or
 * indexes that lead nowhere, brackets too deep, names that reach into objects. Nothing of a refused file is run.
 */
export function readRulebook(text: string): FileReading {
  const refuse = (code: FileProblem["code"], problem: ShapeProblem): FileReading => ({
    ok: false,
    problem: { code, ...problem },
  });
  if (text.length > MOST_CHARACTERS)
    return refuse("too-long", {
      path: "/",
      expected: `at most ${MOST_CHARACTERS} characters`,
      found: `${text.length}`,
    });
  const depth = depthOf(text);
  if (depth > MOST_DEPTH)
    return refuse("too-deep", {
      path: "/",
      expected: `at most ${MOST_DEPTH} levels`,
      found: `${depth}`,
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuse("no-json", { path: "/", expected: "JSON", found: short(found) });
  }
  const forbidden = forbiddenName(parsed);
  if (forbidden !== null)
    return refuse("forbidden-name", {
      path: forbidden,
      expected: "another name",
      found: short(forbidden),
    });
  const version: unknown =
    typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "version") : undefined;
  if (typeof version === "number" && version !== 1)
    return refuse("unknown-version", { path: "/version", expected: "1", found: `${version}` });
  const shape = validate(parsed, rulebookSchema, rulebookSchema.$defs);
  if (shape) return refuse("shape", shape);
  const { hash, ...rulebook } = parsed as Rulebook & { readonly hash: string };
  const dangling = danglingIn(rulebook);
  if (dangling) return refuse("reference", dangling);
  const own = hashOf(rulebook);
  if (own !== hash) return refuse("hash", { path: "/hash", expected: own, found: hash });
  return { ok: true, rulebook };
}

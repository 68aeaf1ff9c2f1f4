import type { Schema } from "./schema.ts";

/** The first place where a value is not what its schema says. */
export interface ShapeProblem {
  /** JSON pointer: `/measures/3/award/of`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

type Definitions = Readonly<Record<string, Schema>>;
type JsonMap = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const say = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 80);

const isOfType = (value: unknown, type: NonNullable<Schema["type"]>): boolean => {
  switch (type) {
    case "object":
      return isMap(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
};

/** Characters as JSON Schema counts them: code points. */
const charactersIn = (text: string): number => Array.from(text).length;

const escape = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

const patterns = new Map<string, RegExp>();

function matches(pattern: string, value: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known.test(value);
}

/** The property that tells the alternatives of a schema apart; null where none does. */
function tellingApart(options: readonly Schema[]): "op" | "kind" | null {
  for (const key of ["op", "kind"] as const)
    if (options.every((option) => option.properties?.[key]?.const !== undefined)) return key;
  return null;
}

/** Holds a value against a schema; null where it is what the schema says. */
export function validate(
  value: unknown,
  schema: Schema,
  definitions: Definitions,
  path = "",
): ShapeProblem | null {
  const fault = (expected: string): ShapeProblem => ({
    path: path === "" ? "/" : path,
    expected,
    found: say(value),
  });
  if (schema.$ref !== undefined) {
    const target = definitions[schema.$ref.slice("#/$defs/".length)];
    return target ? validate(value, target, definitions, path) : fault(schema.$ref);
  }
  if (schema.oneOf) return oneOf(value, schema.oneOf, definitions, path, fault);
  if (schema.type !== undefined && !isOfType(value, schema.type)) return fault(schema.type);
  if (schema.const !== undefined && value !== schema.const) return fault(say(schema.const));
  if (schema.enum && !schema.enum.includes(String(value))) return fault(schema.enum.join(", "));
  if (typeof value === "string") {
    if (schema.maxLength !== undefined && charactersIn(value) > schema.maxLength)
      return fault(`at most ${schema.maxLength} characters`);
    if (schema.pattern !== undefined && !matches(schema.pattern, value))
      return fault(schema.pattern);
  }
  if (typeof value === "number" && schema.minimum !== undefined && value < schema.minimum)
    return fault(`${schema.minimum} or more`);
  if (Array.isArray(value) && schema.items) {
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
      return fault(`at most ${schema.maxItems} entries`);
    for (const [index, entry] of (value as readonly unknown[]).entries()) {
      const problem = validate(entry, schema.items, definitions, `${path}/${index}`);
      if (problem) return problem;
    }
  }
  return isMap(value) ? members(value, schema, definitions, path, fault) : null;
}

function members(
  value: JsonMap,
  { properties = {}, required = [], additionalProperties = true }: Schema,
  definitions: Definitions,
  path: string,
  fault: (expected: string) => ShapeProblem,
): ShapeProblem | null {
  for (const key of required)
    if (!Object.hasOwn(value, key)) return fault(`an object with "${key}"`);
  for (const [key, member] of Object.entries(value)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const here = `${path}/${escape(key)}`;
    if (known === false) return { path: here, expected: "no such member", found: say(member) };
    if (typeof known !== "object") continue;
    const problem = validate(member, known, definitions, here);
    if (problem) return problem;
  }
  return null;
}

function oneOf(
  value: unknown,
  options: readonly Schema[],
  definitions: Definitions,
  path: string,
  fault: (expected: string) => ShapeProblem,
): ShapeProblem | null {
  const key = tellingApart(options);
  if (key) {
    const named = isMap(value) ? value[key] : undefined;
    const option = options.find((one) => one.properties?.[key]?.const === named);
    return option ? validate(value, option, definitions, path) : fault(expectedOf(options));
  }
  const problems: ShapeProblem[] = [];
  for (const option of options) {
    const problem = validate(value, option, definitions, path);
    if (!problem) return null;
    problems.push(problem);
  }
  const deepest = problems.toSorted((a, b) => b.path.length - a.path.length)[0];
  return deepest && deepest.path.length > path.length ? deepest : fault(expectedOf(options));
}

const expectedOf = (options: readonly Schema[]): string =>
  options
    .map(
      (option) =>
        option.properties?.["op"]?.const ??
        option.properties?.["kind"]?.const ??
        option.enum?.join(", ") ??
        option.type ??
        option.$ref?.slice("#/$defs/".length) ??
        "",
    )
    .join(", ");

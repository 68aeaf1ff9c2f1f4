import { must } from "../part.ts";

type Json = Readonly<Record<string, unknown>>;

/** One operation of the API, as its OpenAPI document describes it. */
export interface ApiRoute {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
  }[];
  /** The type of its body and the schema; null where it takes none. */
  readonly body: { readonly type: string; readonly schema: Json } | null;
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The operations of a document, with all references followed. */
export function routesOf(document: unknown): readonly ApiRoute[] {
  must(isJson(document) && isJson(document["paths"]), "there is an OpenAPI document", document);
  const follow = (value: unknown): Json => {
    if (!isJson(value)) return {};
    const reference = value["$ref"];
    if (typeof reference !== "string") return value;
    let at: unknown = document;
    for (const name of reference.replace("#/", "").split("/")) at = isJson(at) ? at[name] : {};
    return follow(at);
  };
  const resolve = (value: unknown, depth = 0): unknown => {
    if (Array.isArray(value)) return value.map((each) => resolve(each, depth));
    if (!isJson(value) || depth > 12) return value;
    return Object.fromEntries(
      Object.entries(follow(value)).map(([name, each]) => [name, resolve(each, depth + 1)]),
    );
  };
  return Object.entries(document["paths"]).flatMap(([path, methods]) =>
    Object.entries(follow(methods)).map(([method, operation]) => {
      const said = follow(operation);
      const parameters = Array.isArray(said["parameters"]) ? said["parameters"] : [];
      const content = follow(follow(said["requestBody"])["content"]);
      const [type] = Object.keys(content);
      return {
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((each) => {
          const parameter = follow(each);
          return {
            name: String(parameter["name"]),
            in: String(parameter["in"]),
            required: parameter["required"] === true,
            schema: resolve(parameter["schema"]) as Json,
          };
        }),
        body:
          type === undefined
            ? null
            : { type, schema: resolve(follow(content[type])["schema"]) as Json },
      };
    }),
  );
}

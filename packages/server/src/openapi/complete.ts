import { ErrorSchema } from "../errors/api-error.ts";
import { type Json, type JsonObject, isObject, objectAt, textOf } from "./json.ts";
import { NamedSchemas } from "./named.ts";
import { signInPaths } from "./sign-in.ts";
import { uploads } from "./uploads.ts";
import { parameterWords, statusWords } from "./words.ts";

const methods = ["get", "post", "put", "patch", "delete"] as const;
const problem = "#/components/responses/Problem";

/** The document made complete: every way to fail, every schema by its name, every parameter with its words. */
export function complete<Document>(made: Document): Document {
  const document = JSON.parse(JSON.stringify(made)) as JsonObject;
  const paths = objectAt(document, "paths");
  for (const [path, item] of Object.entries(signInPaths())) paths[path] = item;
  const schemas = new NamedSchemas();
  const failed = schemas.place(plain(ErrorSchema));
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const method of methods) {
      const operation = item[method];
      if (isObject(operation)) completeOperation(path, method, operation, schemas);
    }
  }
  const components = objectAt(document, "components");
  components["schemas"] = schemas.all();
  components["responses"] = {
    Problem: {
      description:
        "It failed: what was wrong, and what to do. Nothing was changed, unless the code says that it was done before.",
      headers: { "content-language": header("The language of title and detail.") },
      content: { "application/problem+json": { schema: failed } },
    },
  };
  return document as Document;
}

const plain = (schema: unknown): Json => JSON.parse(JSON.stringify(schema)) as Json;

const header = (description: string): JsonObject => ({ description, schema: { type: "string" } });

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function completeOperation(
  path: string,
  method: string,
  operation: JsonObject,
  schemas: NamedSchemas,
): void {
  const name = capital(textOf(operation["operationId"]));
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
  operation["parameters"] = parameters.map((each) => described(each, schemas));
  if (operation["parameters"].length === 0) delete operation["parameters"];
  if (path in uploads) operation["requestBody"] = uploads[path] ?? null;
  const body = operation["requestBody"];
  if (isObject(body)) placeContent(body, `${name}Request`, schemas);
  const responses = objectAt(operation, "responses");
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) >= 400) responses[status] = { $ref: problem };
    else if (isObject(response)) completeAnswer(status, response, method, name, schemas);
  }
  for (const status of failures(path, method, operation)) responses[status] ??= { $ref: problem };
  operation["responses"] = Object.fromEntries(
    Object.entries(responses).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function described(parameter: Json, schemas: NamedSchemas): Json {
  if (!isObject(parameter)) return parameter;
  const name = textOf(parameter["name"]);
  const schema = parameter["schema"];
  return {
    ...parameter,
    description: parameter["description"] ?? parameterWords[name] ?? `The ${name}.`,
    ...(schema === undefined ? {} : { schema: schemas.place(schema) }),
  };
}

function completeAnswer(
  status: string,
  response: JsonObject,
  method: string,
  name: string,
  schemas: NamedSchemas,
): void {
  if (response["description"] === "Default Response" || response["description"] === undefined) {
    response["description"] = statusWords[status] ?? "Answered.";
  }
  placeContent(response, `${name}Answer`, schemas);
  if (method === "get") {
    objectAt(response, "headers")["etag"] = header("The tag of the answer, for If-None-Match.");
  }
}

function placeContent(owner: JsonObject, name: string, schemas: NamedSchemas): void {
  const content = owner["content"];
  if (!isObject(content)) return;
  for (const media of Object.values(content)) {
    if (!isObject(media) || !isObject(media["schema"])) continue;
    const { schema } = media;
    const composed = "properties" in schema || "anyOf" in schema;
    media["schema"] = composed ? schemas.place(schema, name) : schemas.place(schema);
  }
}

/** The ways in which any operation of its kind may fail. */
function failures(path: string, method: string, operation: JsonObject): readonly string[] {
  const { parameters, requestBody, security } = operation;
  const secured = Array.isArray(security) && security.length > 0;
  const changes = method !== "get" && path.startsWith("/api/v1/");
  return [
    ...(parameters === undefined && requestBody === undefined ? [] : ["400"]),
    ...(secured ? ["401", "403"] : []),
    ...(path.includes("{") ? ["404"] : []),
    ...(changes ? ["409", "422"] : []),
    ...(requestBody === undefined ? [] : ["413", "415"]),
    "429",
    "500",
  ];
}

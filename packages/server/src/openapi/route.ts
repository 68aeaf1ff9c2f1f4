import type { SwaggerTransform } from "@fastify/swagger";
import { Type } from "@fastify/type-provider-typebox";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

const pascal = (words: string): string =>
  words
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** The name of an operation, from its method and path: `getIssuesByIssueDocumentsByDocument`. */
function operationIdOf(method: string, path: string): string {
  const parts = path
    .replace(/^\/api(?:\/v1)?/u, "")
    .split("/")
    .map((part) => {
      const parameter = /^(?::(\w+)|\{(\w+)\})$/u.exec(part);
      return parameter ? `By${pascal(parameter[1] ?? parameter[2] ?? "")}` : pascal(part);
    });
  return method.toLowerCase() + parts.join("");
}

/** Sent again under the same key, a request is done once. */
const keyHeader = {
  minLength: 8,
  maxLength: 100,
  pattern: "^[\\x21-\\x7e]+$",
  description:
    "Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer.",
} as const;

const versionHeader = {
  description:
    "The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.",
  examples: ['"3.kYzL0eXb1mUQ2nq7sV9aTg"'],
};

const propertiesOf = (schema: unknown): object =>
  typeof schema === "object" &&
  schema !== null &&
  "properties" in schema &&
  typeof schema.properties === "object" &&
  schema.properties !== null
    ? schema.properties
    : {};

/** Adds to a route's schema what its configuration says: its name, who may use it, its headers. */
export const describeRoute: SwaggerTransform = ({ schema, url, route }) => {
  const method = [route.method].flat()[0] ?? "GET";
  const { action, movesMoney = false } = route.config ?? {};
  const changes = !reading.has(method) && url.startsWith("/api/v1/");
  const open = action === undefined || action.rule.who === "everyone";
  const headers = changes
    ? Type.Object({
        "idempotency-key": movesMoney
          ? Type.String(keyHeader)
          : Type.Optional(Type.String(keyHeader)),
        ...(/\/cases\/:case\b/u.test(url) && "version" in propertiesOf(schema?.body)
          ? { "if-match": Type.Optional(Type.String(versionHeader)) }
          : {}),
      })
    : undefined;
  return {
    url,
    schema: {
      operationId: operationIdOf(method, url),
      ...schema,
      ...(headers === undefined ? {} : { headers: merged(schema?.headers, headers) }),
      security: open
        ? []
        : [{ session: [] }, ...(action.rule.personal === true ? [] : [{ key: [] }])],
    },
  };
};

function merged(own: unknown, more: ReturnType<typeof Type.Object>): unknown {
  if (typeof own !== "object" || own === null || !("properties" in own)) return more;
  const { properties, required = [] } = own as {
    readonly properties: object;
    readonly required?: readonly string[];
  };
  return {
    type: "object",
    properties: { ...properties, ...more.properties },
    required: [...new Set([...required, ...(more.required ?? [])])],
  };
}

/** A value of JSON, as a document of OpenAPI is made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  [member: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member that is an object, made where there is none. */
export function objectAt(owner: JsonObject, member: string): JsonObject {
  const found = owner[member];
  if (isObject(found)) return found;
  const made: JsonObject = {};
  owner[member] = made;
  return made;
}

/** A member that is text; empty where it is not. */
export const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

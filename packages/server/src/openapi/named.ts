import { type Json, type JsonObject, isObject } from "./json.ts";

const isName = /^[A-Z][A-Za-z0-9]*$/u;

/** Schemas by name: one that has a title stands once, and everything else refers to it. */
export class NamedSchemas {
  readonly #made = new Map<string, { readonly text: string; readonly schema: JsonObject }>();

  /** The schema with every titled one inside it, and itself where `name` is given, replaced by a reference. */
  place(schema: Json, name?: string): Json {
    if (!isObject(schema))
      return Array.isArray(schema) ? schema.map((each) => this.place(each)) : schema;
    if ("$ref" in schema) return schema;
    const placed: JsonObject = {};
    for (const [member, value] of Object.entries(schema))
      placed[member] = this.#inside(member, value);
    const records = placed["patternProperties"];
    if (isObject(records)) {
      // A map by any name, as clients are generated from it.
      const [values] = Object.values(records);
      if (values !== undefined) placed["additionalProperties"] = values;
      delete placed["patternProperties"];
    }
    const { title } = schema;
    const own = typeof title === "string" && isName.test(title) ? title : name;
    if (own === undefined) return placed;
    delete placed["title"];
    return { $ref: `#/components/schemas/${this.#keep(own, placed)}` };
  }

  #inside(member: string, value: Json): Json {
    switch (member) {
      case "properties":
      case "patternProperties":
        return isObject(value)
          ? Object.fromEntries(
              Object.entries(value).map(([name, each]) => [name, this.place(each)]),
            )
          : value;
      case "items":
      case "anyOf":
      case "oneOf":
      case "allOf":
      case "not":
      case "additionalProperties":
        return this.place(value);
      default:
        return value;
    }
  }

  /** Two different schemas of one title are told apart by a number. */
  #keep(name: string, schema: JsonObject): string {
    const text = JSON.stringify(schema);
    for (let at = 1; ; at++) {
      const numbered = at === 1 ? name : `${name}${at}`;
      const known = this.#made.get(numbered);
      if (known?.text === text) return numbered;
      if (known !== undefined) continue;
      this.#made.set(numbered, { text, schema });
      return numbered;
    }
  }

  /** All of them, sorted by name. */
  all(): JsonObject {
    const sorted = [...this.#made].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, { schema }]) => [name, schema]));
  }
}

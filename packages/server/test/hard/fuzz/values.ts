import type { Random } from "../random.ts";
import { nastyTexts, nastyValues } from "./nasty.ts";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Makes values by schema: mostly such as it asks for, now and then such as it does not. */
export class Values {
  readonly #random: Random;
  /** What is there, for parameters that name something. */
  readonly #known: readonly string[];
  readonly #broken: number;

  constructor(random: Random, known: readonly string[], broken: number) {
    this.#random = random;
    this.#known = known;
    this.#broken = broken;
  }

  /** A value for a schema; undefined where it is left out. */
  of(schema: unknown, depth = 0): unknown {
    const random = this.#random;
    if (random.chance(this.#broken)) return this.#nasty();
    if (!isJson(schema) || depth > 8) return random.pick(this.#known);
    if ("const" in schema) return schema["const"];
    for (const word of ["enum", "anyOf", "oneOf"] as const) {
      const among = schema[word];
      if (!Array.isArray(among) || among.length === 0) continue;
      const picked: unknown = random.pick(among);
      return word === "enum" ? picked : this.of(picked, depth + 1);
    }
    const type: unknown = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
    switch (type) {
      case "object":
        return this.#object(schema, depth);
      case "array": {
        const least = Number(schema["minItems"] ?? 0);
        const length = random.whole(least, Math.max(least, 3));
        return Array.from({ length }, () => this.of(schema["items"], depth + 1));
      }
      case "integer":
        return random.whole(Number(schema["minimum"] ?? 0), Number(schema["maximum"] ?? 3000));
      case "number":
        return random.next() * 1000;
      case "boolean":
        return random.chance(0.5);
      case "null":
        return null;
      default:
        return this.#text(schema);
    }
  }

  #nasty(): unknown {
    return this.#random.chance(0.6)
      ? this.#random.pick(nastyTexts)
      : this.#random.pick(nastyValues);
  }

  #object(schema: Json, depth: number): unknown {
    const random = this.#random;
    const properties = isJson(schema["properties"]) ? schema["properties"] : {};
    const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
    const made: [string, unknown][] = [];
    for (const [name, each] of Object.entries(properties)) {
      if (!required.has(name) && random.chance(0.4)) continue;
      if (random.chance(this.#broken / 3)) continue;
      made.push([name, this.of(each, depth + 1)]);
    }
    if (Object.keys(properties).length === 0) made.push(...this.#statement());
    if (random.chance(this.#broken)) made.push([random.pick(nastyTexts), this.#nasty()]);
    return Object.fromEntries(made);
  }

  /** Where a case is written freely: what the rules know, and what they do not. */
  #statement(): [string, unknown][] {
    const random = this.#random;
    const product = {
      id: `示例${random.whole(1, 9)}（虚构）`,
      catalogue: random.chance(0.8) ? "national-first-set" : this.#nasty(),
      listedOn: random.chance(0.8) ? "2019-01-15" : this.#nasty(),
    };
    return [
      ["products", random.chance(0.9) ? [product] : this.#nasty()],
      ...(random.chance(0.2) ? [["facts", this.#nasty()] as [string, unknown]] : []),
    ];
  }

  #text(schema: Json): string {
    const random = this.#random;
    const pattern = typeof schema["pattern"] === "string" ? schema["pattern"] : null;
    if (schema["format"] === "date") return random.pick(["2019-03-01", "2019-12-31", "2020-02-29"]);
    if (schema["format"] === "email") return `fuzz${random.whole(1, 999)}@example.com`;
    if (pattern !== null) {
      const fits = new RegExp(pattern, "u");
      const known = [...this.#known, "1500000.00", "12345678", "2019", "1", "a1-b2"].filter(
        (each) => fits.test(each),
      );
      if (known.length > 0) return random.pick(known);
    }
    if (random.chance(0.5)) return random.pick(this.#known);
    const least = Number(schema["minLength"] ?? 1);
    return "字".repeat(Math.max(least, random.whole(1, 12)));
  }
}

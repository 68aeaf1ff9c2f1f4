import { readdirSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { secrets } from "../fixtures/damage.ts";
import { haveSchemas, readSchema, schemaFile, unlessSchemas } from "../fixtures/schemas.ts";
import { issue, register } from "../fixtures/volume.ts";
import { toPopolo } from "./popolo.ts";

const popolo = toPopolo(issue, register);

/** Draft 3 says `required: true` in the property; later drafts list the names beside it. */
function modern(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((entry) => modern(entry));
  if (typeof schema !== "object" || schema === null) return schema;
  const { id, properties, ...others } = schema as Record<string, unknown>;
  const rest = Object.entries(others).filter(([key]) => key !== "required" && key !== "$schema");
  const named = Object.entries((properties ?? {}) as Record<string, { required?: unknown }>);
  return {
    ...Object.fromEntries(rest.map(([key, value]) => [key, modern(value)])),
    ...(typeof id === "string" ? { $id: id } : {}),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(named.map(([name, value]) => [name, modern(value)])),
          required: named.filter(([, value]) => value.required === true).map(([name]) => name),
        }),
  };
}

function validators() {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const file of readdirSync(schemaFile("popolo/")))
    ajv.addSchema(modern(JSON.parse(readSchema(`popolo/${file}`))) as object);
  return (name: string) => {
    const validate = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json#`);
    if (!validate) throw new Error(`no schema ${name}`);
    return (value: unknown): unknown => (validate(value) ? null : validate.errors);
  };
}

describe("toPopolo", () => {
  it.skipIf(!haveSchemas)(`is valid against the Popolo schemas${unlessSchemas}`, () => {
    const of = validators();
    const kinds = [
      ["person", popolo.persons],
      ["organization", popolo.organizations],
      ["post", popolo.posts],
      ["membership", popolo.memberships],
    ] as const;
    for (const [kind, entries] of kinds)
      for (const entry of entries) expect([entry.id, of(kind)(entry)]).toEqual([entry.id, null]);
    expect(of("membership")({ ...popolo.memberships[0], role: 5 })).not.toBeNull();
    expect(of("person")({ sources: [{ note: "no url" }] })).not.toBeNull();
  });

  it("gives a start to the 140 appointed, and an end to the 14 removed and the 14 whose posts lapsed", () => {
    const day = "2019-02-18";
    const named = (basis: string) => popolo.memberships.filter((one) => one.label.endsWith(basis));
    const concurrent = 3;
    expect(named("appointed").filter((one) => one.start_date === day)).toHaveLength(
      140 + concurrent,
    );
    expect(named("removed").filter((one) => one.end_date === day)).toHaveLength(14);
    expect(named("lapsed").filter((one) => one.end_date === day)).toHaveLength(14);
  });

  it("points every membership to a person, a post and a body that are there", () => {
    const ids = (entries: readonly { id: string }[]) => new Set(entries.map((one) => one.id));
    const [persons, posts, bodies] = [
      ids(popolo.persons),
      ids(popolo.posts),
      ids(popolo.organizations),
    ];
    for (const one of popolo.memberships)
      expect([
        persons.has(one.person_id),
        posts.has(one.post_id),
        bodies.has(one.organization_id ?? ""),
      ]).toEqual([true, true, true]);
    expect(ids(popolo.memberships).size).toBe(popolo.memberships.length);
  });

  it("keeps a post that lapsed without a name as a post with an end and no holder", () => {
    const post = popolo.posts.find((one) => one.label === "聊城市物价局局长");
    expect(post?.end_date).toBe("2019-02-18");
    expect(popolo.memberships.some((one) => one.post_id === post?.id)).toBe(false);
  });

  it("cites the words of each", () => {
    for (const one of popolo.memberships)
      expect(one.sources[0]?.note).toContain(one.person_id.split("/")[1]);
  });

  it("holds no personal contact detail", () => {
    for (const secret of secrets) expect(JSON.stringify(popolo)).not.toContain(secret);
  });
});

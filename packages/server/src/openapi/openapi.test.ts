import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, password, person, testDesk } from "../fixtures/desk.ts";
import { type JsonObject, isObject, textOf } from "./json.ts";

const page = fileURLToPath(new URL("../../../../docs/openapi.json", import.meta.url));

let test: TestDesk;
let document: JsonObject;

beforeAll(async () => {
  // A schema that no writer can be made from is told here, and not by the first answer of its kind.
  test = await testDesk({ serializersAtStart: true });
  document = (await test.app.inject({ url: "/api/docs/json" })).json<JsonObject>();
});

afterAll(() => test.close());

/** Every operation with its method and path. */
const operations = (): readonly { readonly name: string; readonly operation: JsonObject }[] =>
  Object.entries(document["paths"] ?? {}).flatMap(([path, item]) =>
    Object.entries(item as JsonObject).flatMap(([method, operation]) =>
      isObject(operation) ? [{ name: `${method} ${path}`, operation }] : [],
    ),
  );

/** Every object in the document, with the place it stands at. */
function* objectsIn(value: unknown, place = ""): Generator<[place: string, object: JsonObject]> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) yield* objectsIn(each, `${place}/${at}`);
  } else if (isObject(value)) {
    yield [place, value];
    for (const [member, each] of Object.entries(value)) {
      yield* objectsIn(each, `${place}/${member}`);
    }
  }
}

describe("what is said of the sign-in", () => {
  it("is what it answers", async () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, "api");
    const answers = async (path: string, body: object, cookie?: string) => {
      const url = `/api/auth/${path}`;
      const answer = await call(test, "POST", url, body, cookie === undefined ? {} : { cookie });
      expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBe(200);
      const place = `api#/paths/${url.replaceAll("/", "~1")}/post`;
      const asked = ajv.validate(`${place}/requestBody/content/application~1json/schema`, body);
      expect(asked, `${path}: ${ajv.errorsText()}`).toBe(true);
      const schema = `${place}/responses/200/content/application~1json/schema`;
      expect(ajv.validate(schema, answer.body), `${path}: ${ajv.errorsText()}`).toBe(true);
      return answer;
    };
    const email = "described@example.com";
    const { cookie } = await person(test, email);
    await answers("sign-in/email", { email, password });
    await answers("send-verification-email", { email: "nobody@example.com" });
    await answers("request-password-reset", { email, redirectTo: "/reset" });
    const letter = (await test.mailTo(email)).find((each) => each.includes("reset-password")) ?? "";
    const token = /reset-password\/([^?\s]+)/u.exec(letter)?.[1] ?? "";
    const begun = await answers("two-factor/enable", { password }, cookie);
    const { backupCodes } = begun.body as { backupCodes: readonly string[] };
    expect(backupCodes.length).toBeGreaterThan(0);
    const changed = await answers(
      "change-password",
      { currentPassword: password, newPassword: `${password} 2` },
      cookie,
    );
    await answers("sign-out", {}, changed.cookie === "" ? cookie : changed.cookie);
    await answers("reset-password", { newPassword: password, token });
  });
});

describe("the description of the API", () => {
  it("is the one in docs/openapi.json", async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(page);
  });

  it("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document["openapi"]).toBe("3.1.0");
  });

  it("has every route of the server", () => {
    const described = new Set(operations().map(({ name }) => name));
    const missing = test.app.guardedRoutes
      .map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/gu, "{$1}")}`)
      .filter((name) => !described.delete(name));
    expect(missing).toEqual([]);
    expect([...described]).toEqual([]);
  });

  it("names every operation once, with a summary, a tag and who may use it", () => {
    const ids = operations().map(({ operation }) => operation["operationId"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, operation } of operations()) {
      expect(operation["operationId"], name).toMatch(/^[a-z][A-Za-z0-9]+$/u);
      expect(operation["summary"], name).toMatch(/^[A-Z]/u);
      expect(operation["tags"], name).toHaveLength(1);
      expect(Array.isArray(operation["security"]), name).toBe(true);
    }
  });

  it("says of every operation how it answers and how it fails, in one form", () => {
    for (const { name, operation } of operations()) {
      const responses = operation["responses"] as JsonObject;
      const statuses = Object.keys(responses);
      expect(
        statuses.some((status) => /^[23]/u.test(status)),
        name,
      ).toBe(true);
      expect(statuses, name).toContain("500");
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) {
          expect((response as JsonObject)["description"], name).not.toBe("Default Response");
        } else {
          expect(response, name).toEqual({ $ref: "#/components/responses/Problem" });
        }
      }
    }
  });

  it("describes every parameter, and asks for a key wherever something is changed", () => {
    for (const { name, operation } of operations()) {
      const parameters = (operation["parameters"] ?? []) as readonly JsonObject[];
      for (const each of parameters) {
        expect(each["description"], `${name} ${textOf(each["name"])}`).toMatch(/\S/u);
      }
      const changes = /^(?:post|put|patch|delete) \/api\/v1\//u.test(name);
      const keyed = parameters.some((each) => each["name"] === "idempotency-key");
      expect(keyed, name).toBe(changes);
    }
  });

  it("leaves no schema empty and no reference open", () => {
    const components = document["components"] as JsonObject;
    const schemas = components["schemas"] as JsonObject;
    for (const [place, object] of objectsIn(document)) {
      if (place.includes("/example")) continue;
      if ("schema" in object)
        expect(Object.keys(object["schema"] as JsonObject), place).not.toEqual([]);
      const { $ref } = object;
      if (typeof $ref === "string" && $ref.startsWith("#/components/schemas/")) {
        expect(schemas[$ref.split("/").at(-1) ?? ""], place).toBeDefined();
      }
    }
    for (const [name, schema] of Object.entries(schemas)) {
      expect(Object.keys(schema as JsonObject), name).not.toEqual([]);
    }
  });
});

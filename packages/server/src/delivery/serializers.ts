import { SerializerSelector } from "@fastify/fast-json-stringify-compiler";
import type { FastifyInstance } from "fastify";

type Serializer = (answer: unknown) => string;

/**
 * Writers of answers are made from their schemas when the first such answer is written: to make all of them is a third of
 * a start. `atStart` makes them at once, which finds a schema that no writer can be made from. A schema that several routes
 * share has one writer.
 */
export function installSerializers(app: FastifyInstance, atStart: boolean): void {
  const make = SerializerSelector()({}, {});
  const made = new WeakMap<object, Serializer>();
  app.setSerializerCompiler<object>((route): Serializer => {
    const { schema } = route;
    const serializer = (): Serializer => {
      const known = made.get(schema) ?? make({ ...route, httpStatus: route.httpStatus ?? "" });
      made.set(schema, known);
      return known;
    };
    if (atStart) return serializer();
    let own: Serializer | null = null;
    return (answer) => (own ??= serializer())(answer);
  });
}
